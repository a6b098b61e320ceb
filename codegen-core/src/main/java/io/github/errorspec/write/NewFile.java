package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a file in its place as a whole: whoever reads it meets the old bytes or the new ones. */
final class NewFile {
    private NewFile() {}

    /**
     * Writes the bytes beside the place and moves them there. If that fails, nothing is left beside it.
     *
     * @param temporary in the same folder; nothing may be there, not even a link
     * @throws IOException that names the file
     */
    static void write(Path temporary, Path file, byte[] content) throws IOException {
        try {
            Files.write(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            moveIntoPlace(temporary, file);
        } catch (FileAlreadyExistsException e) {
            throw e;
        } catch (IOException e) {
            FileSystemException about = Disk.about(file, e);
            remove(temporary, about);
            throw about;
        }
    }

    /** What cannot be removed either is said, and does not hide why it was to be. */
    static void remove(Path temporary, IOException reason) {
        try {
            Files.deleteIfExists(temporary);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    /** Where the temporary file of a file is, by the ending of those of a run. */
    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    static void moveIntoPlace(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
