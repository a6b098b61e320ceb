package io.github.errorspec.trust;

import java.io.IOException;
import java.net.URI;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.ProviderMismatchException;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A path that leads through a {@link FaultyDisk}.
 *
 * @param disk the file system that it is one of
 * @param inner the same path of the file system below
 */
record FaultyPath(FaultyDisk disk, Path inner) implements Path {
    private Path wrap(Path path) {
        return new FaultyPath(disk, path);
    }

    private @Nullable Path wrapIfThere(@Nullable Path path) {
        return path == null ? null : wrap(path);
    }

    static Path below(Path path) {
        if (path instanceof FaultyPath faulty) {
            return faulty.inner;
        }
        throw new ProviderMismatchException();
    }

    @Override
    public FaultyDisk getFileSystem() {
        return disk;
    }

    @Override
    public boolean isAbsolute() {
        return inner.isAbsolute();
    }

    @Override
    public @Nullable Path getRoot() {
        return wrapIfThere(inner.getRoot());
    }

    @Override
    public @Nullable Path getFileName() {
        return wrapIfThere(inner.getFileName());
    }

    @Override
    public @Nullable Path getParent() {
        return wrapIfThere(inner.getParent());
    }

    @Override
    public int getNameCount() {
        return inner.getNameCount();
    }

    @Override
    public Path getName(int index) {
        return wrap(inner.getName(index));
    }

    @Override
    public Path subpath(int from, int to) {
        return wrap(inner.subpath(from, to));
    }

    @Override
    public boolean startsWith(Path other) {
        return other instanceof FaultyPath && inner.startsWith(below(other));
    }

    @Override
    public boolean endsWith(Path other) {
        return other instanceof FaultyPath && inner.endsWith(below(other));
    }

    @Override
    public Path normalize() {
        return wrap(inner.normalize());
    }

    @Override
    public Path resolve(Path other) {
        return wrap(inner.resolve(below(other)));
    }

    @Override
    public Path relativize(Path other) {
        return wrap(inner.relativize(below(other)));
    }

    @Override
    public URI toUri() {
        return inner.toUri();
    }

    @Override
    public Path toAbsolutePath() {
        return wrap(inner.toAbsolutePath());
    }

    @Override
    public Path toRealPath(LinkOption... options) throws IOException {
        disk.faults().before("realPath", inner);
        return wrap(inner.toRealPath(options));
    }

    @Override
    public WatchKey register(WatchService watcher, WatchEvent.Kind<?>[] events, WatchEvent.Modifier... modifiers) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int compareTo(Path other) {
        return inner.compareTo(below(other));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof FaultyPath that && inner.equals(that.inner);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(inner);
    }

    @Override
    public String toString() {
        return inner.toString();
    }
}
