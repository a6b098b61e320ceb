package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Files that a user wrote, each of which is changed as a whole or not at all. */
public final class UserFile {
    private UserFile() {}

    /**
     * Other bytes for a file.
     *
     * @param path the file, or a link to it
     * @param before what it had when it was read
     * @param after what it is to have
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    public record Replacement(Path path, byte[] before, byte[] after) {}

    /** A file, and one beside it that will take its place. */
    private record Staged(Path file, Path temporary) {}

    /**
     * Puts other bytes in place of those that were read. Who may read and write a file stays as it is, and so does a link to it. The new
     * bytes of all files are on the disk before the first one is put in its place.
     *
     * @throws IOException if that is not possible, or a file has other bytes by now; then all are as they were, unless one cannot even be
     *     renamed
     */
    public static void replaceAll(List<Replacement> replacements) throws IOException {
        List<Staged> all = new ArrayList<>();
        try {
            List<Path> files = new ArrayList<>();
            for (Replacement replacement : replacements) {
                files.add(changeable(replacement));
            }
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                Path temporary = Files.createTempFile(
                        file.resolveSibling("."), file.getFileName().toString(), ".tmp");
                all.add(new Staged(file, temporary));
                write(temporary, replacements.get(i).after(), file);
            }
            for (Staged staged : all) {
                NewFile.moveIntoPlace(staged.temporary(), staged.file());
            }
        } finally {
            for (Staged staged : all) {
                Files.deleteIfExists(staged.temporary());
            }
        }
    }

    private static Path changeable(Replacement replacement) throws IOException {
        Path path = replacement.path();
        if (path.getFileSystem().isReadOnly()) {
            throw new IOException(path + " lies in an archive; change it where that is made");
        }
        Path file = path.toRealPath();
        if (!Arrays.equals(Files.readAllBytes(file), replacement.before())) {
            throw new IOException(path + " was changed by somebody else meanwhile, and is left as it is");
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(path.toString());
        }
        return file;
    }

    private static void write(Path temporary, byte[] bytes, Path like) throws IOException {
        Files.write(temporary, bytes);
        PosixFileAttributeView permissions = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(Files.getPosixFilePermissions(like));
        }
    }
}
