package io.github.errorspec.input;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Brings a file's bytes into memory, without looking at them: the one place where a file of a user is read. */
public final class FileLoader {
    private FileLoader() {}

    /** The bytes of a file that a user named, or a diagnostic that says why there are none. */
    public static Optional<byte[]> load(SpecFile file, FileKind kind, Diagnostics diagnostics) {
        return load(Optional.empty(), file, kind, diagnostics);
    }

    /**
     * The same of a file that was found, or that a file names, and which anybody may have put there: one line of what cannot be
     * read as YAML stands in reports, and a device has no end.
     *
     * @param anchor from whose project no link may lead, as {@link Links#leadOut} has it
     */
    public static Optional<byte[]> loadWithin(Path anchor, SpecFile file, FileKind kind, Diagnostics diagnostics) {
        return load(Optional.of(anchor), file, kind, diagnostics);
    }

    private static Optional<byte[]> load(Optional<Path> anchor, SpecFile file, FileKind kind, Diagnostics diagnostics) {
        Path path = file.path();
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                diagnostics.add(unreadable(file, kind, " is a directory: " + place(path)));
            } else if (anchor.isPresent() && !attributes.isRegularFile()) {
                diagnostics.add(unreadable(file, kind, " is no file, but a device or the like: " + place(path)));
            } else if (anchor.isPresent() && Links.leadOut(anchor.get(), path)) {
                diagnostics.add(unreadable(file, kind, " is a link that leads out of the project: " + place(path))
                        .withHelp("copy what it leads to, or put it into the same project"));
            } else {
                return read(file, kind, diagnostics);
            }
        } catch (IOException e) {
            boolean isMissing = e instanceof NoSuchFileException || Absence.isSure(path);
            String what = isMissing ? " does not exist: " : " cannot be read: ";
            String why = isMissing ? "" : " (" + Refusal.why(e) + ")";
            diagnostics.add(unreadable(file, kind, what + place(path) + why));
        }
        return Optional.empty();
    }

    /** No more than the limit, also of what has no size, or grows while it is read. */
    private static Optional<byte[]> read(SpecFile file, FileKind kind, Diagnostics diagnostics) throws IOException {
        long size = Files.size(file.path());
        if (size <= kind.limit()) {
            try (InputStream in = Files.newInputStream(file.path())) {
                byte[] bytes = in.readNBytes((int) kind.limit() + 1);
                if (bytes.length <= kind.limit()) {
                    return Optional.of(bytes);
                }
            }
        }
        String bytes = size > kind.limit() ? size + " bytes" : "more than " + kind.limit() + " bytes";
        diagnostics.add(fault(InputFault.FILE_TOO_LARGE, file, kind, " has " + bytes)
                .withHelp("at most " + kind.limit() + " bytes are read; " + kind.remedy()));
        return Optional.empty();
    }

    /** The same of a file that need not be there; a link to what is gone was meant to be. */
    public static Optional<byte[]> loadIfThere(Path anchor, SpecFile file, FileKind kind, Diagnostics diagnostics) {
        return Absence.isSure(file.path(), LinkOption.NOFOLLOW_LINKS)
                ? Optional.empty()
                : loadWithin(anchor, file, kind, diagnostics);
    }

    static Path place(Path path) {
        return path.toAbsolutePath().normalize();
    }

    static Diagnostic unreadable(SpecFile file, FileKind kind, String what) {
        return fault(InputFault.UNREADABLE_FILE, file, kind, what).withHelp(kind.advice());
    }

    private static Diagnostic fault(InputFault fault, SpecFile file, FileKind kind, String what) {
        return Diagnostic.of(fault, SourceText.of(file.name(), "").whole(), "the " + kind.word() + what);
    }
}
