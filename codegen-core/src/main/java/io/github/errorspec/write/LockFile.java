package io.github.errorspec.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
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
        Disk.Kind kind = Disk.facts(file).kind();
        boolean blocked = kind == Disk.Kind.FOLDER
                || (kind != Disk.Kind.NOTHING
                        && !new String(Disk.bytes(file), StandardCharsets.UTF_8).startsWith(start));
        if (blocked) {
            throw new IOException(file.getFileName() + " is there already and is no lock: it is left as it is");
        }
        Path temporary = NewFile.beside(file, Manifest.newStaging());
        NewFile.write(temporary, file, text.getBytes(StandardCharsets.UTF_8));
    }
}
