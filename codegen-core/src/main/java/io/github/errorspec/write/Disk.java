package io.github.errorspec.write;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Asks the file system, whichever it is. What it refuses is told with the file that it was asked about. */
final class Disk {
    private Disk() {}

    /** What stands somewhere. */
    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        LINK,
        /** Such as a device. */
        OTHER
    }

    /**
     * What there is to know without a look into a file; all in one call, as thousands of files may be asked for.
     *
     * @param size in bytes
     * @param modified when it was last modified, in milliseconds since 1970
     */
    record Facts(Kind kind, long size, long modified) {
        private static final Facts OF_NOTHING = new Facts(Kind.NOTHING, 0, 0);

        private static Facts of(BasicFileAttributes attributes) {
            Kind kind = attributes.isRegularFile()
                    ? Kind.FILE
                    : attributes.isDirectory() ? Kind.FOLDER : attributes.isSymbolicLink() ? Kind.LINK : Kind.OTHER;
            return new Facts(
                    kind, attributes.size(), attributes.lastModifiedTime().toMillis());
        }
    }

    /** @throws IOException if that cannot be known, which {@link Files#exists} takes for nothing */
    static Facts facts(Path path, LinkOption... options) throws IOException {
        try {
            return Facts.of(Files.readAttributes(path, BasicFileAttributes.class, options));
        } catch (IOException e) {
            if (isAbsent(path, options)) {
                return Facts.OF_NOTHING;
            }
            throw about(path, e);
        }
    }

    /** Whether nothing is there for sure: also where a file is in place of a folder, for which the system has no exception of its own. */
    static boolean isAbsent(Path path, LinkOption... options) {
        boolean isAbsent = Files.notExists(path, options);
        for (@Nullable Path above = path.getParent(); !isAbsent && above != null; above = above.getParent()) {
            isAbsent = Files.isRegularFile(above);
        }
        return isAbsent;
    }

    /** What stands at a place itself; a link is one, wherever it leads. */
    static Kind kindOf(Path path) throws IOException {
        return facts(path, LinkOption.NOFOLLOW_LINKS).kind();
    }

    /**
     * Whether a file has the size and time that a record says. On the system's own disk no path is made for that: thousands of them
     * would be most of what a build with nothing to do costs.
     */
    static boolean isUntouched(Manifest.Entry entry) throws IOException {
        if (entry.root().getFileSystem().equals(FileSystems.getDefault())) {
            File file = new File(entry.root().toString(), entry.path());
            return entry.stamp().isUntouched(file.lastModified(), file.length());
        }
        Facts facts = facts(entry.root().resolve(entry.path()));
        return entry.stamp().isUntouched(facts.modified(), facts.size());
    }

    static byte[] bytes(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw about(file, e);
        }
    }

    /** What the files in a folder are called. */
    static List<String> names(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            entries.forEach(entry -> names.add(String.valueOf(entry.getFileName())));
        } catch (IOException | DirectoryIteratorException e) {
            throw about(folder, e);
        }
        return names;
    }

    /** A system that fails while it reads or writes says why, and not where; and nobody knows the names of temporary files. */
    static FileSystemException about(Path file, Exception e) {
        if (e instanceof FileSystemException named && file.toString().equals(named.getFile())) {
            return named;
        }
        FileSystemException about = named(file.toString(), e);
        about.initCause(e);
        return about;
    }

    private static FileSystemException named(String file, Exception e) {
        if (e instanceof AccessDeniedException) {
            return new AccessDeniedException(file);
        }
        if (e instanceof NoSuchFileException) {
            return new NoSuchFileException(file);
        }
        Throwable cause = Objects.requireNonNullElse(e instanceof DirectoryIteratorException ? e.getCause() : e, e);
        return new FileSystemException(
                file, null, cause instanceof FileSystemException other ? other.getReason() : cause.getMessage());
    }
}
