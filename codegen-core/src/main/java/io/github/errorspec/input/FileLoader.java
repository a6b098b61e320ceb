package io.github.errorspec.input;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Brings a file's bytes into memory, without looking at them: the one place where a file of a user is read. */
public final class FileLoader {
    private FileLoader() {}

    /** The bytes, or a diagnostic that says why there are none. */
    public static Optional<byte[]> load(SpecFile file, FileKind kind, Diagnostics diagnostics) {
        Path path = file.path();
        try {
            if (!Files.exists(path)) {
                diagnostics.add(unreadable(file, kind, " does not exist: " + place(path)));
            } else if (Files.isDirectory(path)) {
                diagnostics.add(unreadable(file, kind, " is a directory: " + place(path)));
            } else if (Files.size(path) > kind.limit()) {
                diagnostics.add(fault(InputFault.FILE_TOO_LARGE, file, kind, " has " + Files.size(path) + " bytes")
                        .withHelp("at most " + kind.limit() + " bytes are read; " + kind.remedy()));
            } else {
                return Optional.of(Files.readAllBytes(path));
            }
        } catch (IOException e) {
            diagnostics.add(unreadable(file, kind, " cannot be read: " + place(path) + " (" + Refusal.why(e) + ")"));
        }
        return Optional.empty();
    }

    /** The same of a file that need not be there; a link to what is gone was meant to be. */
    public static Optional<byte[]> loadIfThere(SpecFile file, FileKind kind, Diagnostics diagnostics) {
        return Files.exists(file.path(), LinkOption.NOFOLLOW_LINKS) ? load(file, kind, diagnostics) : Optional.empty();
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
