package io.github.errorspec.input;

import io.github.errorspec.source.TextFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Brings the texts of a folder into memory. */
public final class TextFolder {
    private static final int MOST_FILES = 1_000;
    private static final long LARGEST = 1 << 20;

    private TextFolder() {}

    /**
     * The files of a folder and of those in it, sorted by path; not those whose path has a part that begins with a dot. A line
     * ends with {@code \n}, whatever the editor or a checkout made of it, and a byte order mark is left out.
     *
     * @throws IOException if the folder is none, a file is no text in UTF-8, or there is more than any folder of templates has
     */
    public static List<TextFile> load(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("there is no folder " + folder);
        }
        List<TextFile> files = new ArrayList<>();
        for (Path path : paths(folder)) {
            if (files.size() == MOST_FILES) {
                throw new IOException(folder + " has more than " + MOST_FILES + " files");
            }
            files.add(new TextFile(name(folder, path), text(path)));
        }
        return files;
    }

    private static List<Path> paths(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> !("/" + name(folder, path)).contains("/."))
                    .sorted(Comparator.comparing(path -> name(folder, path)))
                    .toList();
        }
    }

    private static String name(Path folder, Path path) {
        return folder.relativize(path).toString().replace('\\', '/');
    }

    private static String text(Path path) throws IOException {
        if (Files.size(path) > LARGEST) {
            throw new IOException(path + " has more than " + LARGEST + " bytes");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString()
                    .replaceFirst("^\uFEFF", "")
                    .replace("\r\n", "\n");
        } catch (CharacterCodingException e) {
            throw new IOException(path + " is no text in UTF-8", e);
        }
    }
}
