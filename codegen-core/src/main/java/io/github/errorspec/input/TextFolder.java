package io.github.errorspec.input;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.source.TextFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Brings the templates of a folder into memory. */
final class TextFolder {
    private static final int MOST_FILES = 1_000;

    private TextFolder() {}

    /**
     * The files of a folder and of those in it, sorted by path; not those whose path has a part that begins with a dot. A line
     * ends with {@code \n}, whatever the editor or a checkout made of it, and a byte order mark is left out.
     *
     * @param diagnostics receives why the folder, or a file of it, is none of templates
     */
    static List<TextFile> load(Path folder, Diagnostics diagnostics) {
        if (!Files.isDirectory(folder)) {
            diagnostics.add(fault(InputFault.UNREADABLE_FILE, folder, "there is no folder " + folder)
                    .withHelp("`templates` of a target names it"));
            return List.of();
        }
        List<TextFile> files = new ArrayList<>();
        try {
            List<Path> paths = paths(folder);
            if (paths.size() > MOST_FILES) {
                diagnostics.add(
                        fault(InputFault.FILE_TOO_LARGE, folder, folder + " has more than " + MOST_FILES + " files")
                                .withHelp(FileKind.TEMPLATE.remedy()));
                return List.of();
            }
            paths.forEach(path -> load(folder, path, files, diagnostics));
        } catch (IOException | UncheckedIOException e) {
            diagnostics.add(
                    fault(InputFault.UNREADABLE_FILE, folder, folder + " cannot be listed (" + Refusal.why(e) + ")"));
        }
        return List.copyOf(files);
    }

    private static void load(Path folder, Path path, List<TextFile> files, Diagnostics diagnostics) {
        String name = name(folder, path);
        SpecFile file = new SpecFile(folder.getFileName() + "/" + name, path);
        FileLoader.loadWithin(folder, file, FileKind.TEMPLATE, diagnostics).ifPresent(bytes -> {
            try {
                files.add(new TextFile(name, text(bytes)));
            } catch (CharacterCodingException e) {
                diagnostics.add(FileLoader.unreadable(
                        file, FileKind.TEMPLATE, " is no text in UTF-8: " + FileLoader.place(path)));
            }
        });
    }

    private static Diagnostic fault(InputFault fault, Path folder, String message) {
        return Diagnostic.of(
                fault, SourceText.of(String.valueOf(folder.getFileName()), "").whole(), message);
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.find(folder, Integer.MAX_VALUE, TextFolder::isFile)) {
            return paths.filter(path -> !("/" + name(folder, path)).contains("/."))
                    .sorted(Comparator.comparing(path -> name(folder, path)))
                    .toList();
        }
    }

    /** A link that cannot be followed now is not passed over; one to what is gone is. */
    private static boolean isFile(Path path, BasicFileAttributes attributes) {
        boolean isUnknown = attributes.isSymbolicLink() && !Files.exists(path) && !Absence.isSure(path);
        return isUnknown || attributes.isRegularFile() || (attributes.isSymbolicLink() && Files.isRegularFile(path));
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString()
                .replaceFirst("^\uFEFF", "")
                .replace("\r\n", "\n");
    }
}
