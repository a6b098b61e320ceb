package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
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
    private record Staged(Path file, Path temporary, Replacement replacement) {}

    /**
     * Puts other bytes in place of those that were read. Who may read and write a file stays as it is, and so does a link to it. The new
     * bytes of all files are on the disk before the first one is put in its place.
     *
     * @throws IOException if that is not possible, or a file has other bytes by now; then all are as they were, unless one cannot even be
     *     renamed
     */
    public static void replaceAll(List<Replacement> replacements) throws IOException {
        replaceAll(replacements, Manifest.newStaging());
    }

    /** @param ending of the temporary files, which tells whose they are after a crash */
    static void replaceAll(List<Replacement> replacements, String ending) throws IOException {
        List<Staged> all = new ArrayList<>();
        for (Replacement replacement : replacements) {
            Path file = changeable(replacement);
            all.add(new Staged(file, NewFile.beside(file, ending), replacement));
        }
        try {
            for (Staged staged : all) {
                write(staged);
            }
            for (Staged staged : all) {
                moveIntoPlace(staged);
            }
        } catch (IOException e) {
            all.forEach(staged -> NewFile.remove(staged.temporary(), e));
            throw e;
        }
    }

    private static Path changeable(Replacement replacement) throws IOException {
        Path path = replacement.path();
        if (path.getFileSystem().isReadOnly()) {
            throw new IOException(path + " lies in an archive; change it where that is made");
        }
        Path file = path.toRealPath();
        if (!Arrays.equals(Disk.bytes(file), replacement.before())) {
            throw new IOException(path + " was changed by somebody else meanwhile, and is left as it is");
        }
        if (!Files.isWritable(file)) {
            throw new AccessDeniedException(path.toString());
        }
        return file;
    }

    private static void write(Staged staged) throws IOException {
        Path temporary = staged.temporary();
        try {
            // Whoever may not read the file may not read this one either.
            Files.createFile(temporary, ofOwner(temporary));
            Files.write(temporary, staged.replacement().after());
            PosixFileAttributeView permissions = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
            if (permissions != null) {
                permissions.setPermissions(Files.getPosixFilePermissions(staged.file()));
            }
        } catch (IOException e) {
            throw Disk.about(staged.file(), e);
        }
    }

    private static FileAttribute<?>[] ofOwner(Path file) {
        boolean hasPermissions =
                file.getFileSystem().supportedFileAttributeViews().contains("posix");
        return hasPermissions
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static void moveIntoPlace(Staged staged) throws IOException {
        try {
            NewFile.moveIntoPlace(staged.temporary(), staged.file());
        } catch (IOException e) {
            throw Disk.about(staged.file(), e);
        }
    }
}
