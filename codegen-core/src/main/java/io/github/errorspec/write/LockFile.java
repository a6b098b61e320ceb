package io.github.errorspec.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;

/** A lock on the disk, which is there as a whole or not at all. */
public final class LockFile {
    private LockFile() {}

    /**
     * Writes it, in place of the one that is there.
     *
     * @param start what all locks begin with; a file that begins otherwise stays
     */
    public static void write(Path file, String text, String start) throws IOException {
        if (!file.getFileSystem().equals(FileSystems.getDefault())) {
            throw new IOException(file.getFileName() + " cannot be written into an archive");
        }
        boolean blocked = Files.isDirectory(file)
                || (Files.exists(file)
                        && !new String(Files.readAllBytes(file), StandardCharsets.UTF_8).startsWith(start));
        if (blocked) {
            throw new IOException(file.getFileName() + " is there already and is no lock: it is left as it is");
        }
        Path temporary = file.resolveSibling(file.getFileName() + Manifest.newStaging());
        NewFile.write(temporary, file, text.getBytes(StandardCharsets.UTF_8));
    }
}
