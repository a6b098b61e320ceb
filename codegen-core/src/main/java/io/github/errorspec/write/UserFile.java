package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Arrays;

/** A file that a user wrote, changed as a whole or not at all. */
public final class UserFile {
    private UserFile() {}

    /**
     * Puts other bytes in place of those that were read. Who may read and write the file stays as it is, and so does a link to it.
     *
     * @throws IOException if that is not possible, or the file has other bytes by now; then it is as it was
     */
    public static void replace(Path path, byte[] before, byte[] after) throws IOException {
        if (path.getFileSystem().isReadOnly()) {
            throw new IOException(path + " lies in an archive; change it where that is made");
        }
        Path file = path.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(file), before)) {
            throw new IOException(path + " was changed by somebody else meanwhile, and is left as it is");
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(path.toString());
        }
        Path temporary = Files.createTempFile(
                file.resolveSibling("."), file.getFileName().toString(), ".tmp");
        try {
            Files.write(temporary, after);
            PosixFileAttributeView permissions = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
            if (permissions != null) {
                permissions.setPermissions(Files.getPosixFilePermissions(file));
            }
            OutputTree.moveIntoPlace(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
