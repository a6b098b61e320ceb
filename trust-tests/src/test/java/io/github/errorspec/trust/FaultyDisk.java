package io.github.errorspec.trust;

import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.WatchService;
import java.nio.file.attribute.UserPrincipalLookupService;
import java.util.Set;
import java.util.stream.StreamSupport;

/** A file system over another one, each call of which can fail. */
final class FaultyDisk extends FileSystem {
    private final FileSystem inner;
    private final Faults faults;
    private final FaultyProvider provider;

    FaultyDisk(FileSystem inner, Faults faults) {
        this.inner = inner;
        this.faults = faults;
        this.provider = new FaultyProvider(this, inner.provider());
    }

    Faults faults() {
        return faults;
    }

    Path wrap(Path path) {
        return new FaultyPath(this, path);
    }

    @Override
    public FaultyProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        // Whoever made the one below closes it.
    }

    @Override
    public boolean isOpen() {
        return inner.isOpen();
    }

    @Override
    public boolean isReadOnly() {
        return inner.isReadOnly();
    }

    @Override
    public String getSeparator() {
        return inner.getSeparator();
    }

    @Override
    public Iterable<Path> getRootDirectories() {
        return StreamSupport.stream(inner.getRootDirectories().spliterator(), false)
                .map(this::wrap)
                .toList();
    }

    @Override
    public Iterable<FileStore> getFileStores() {
        return inner.getFileStores();
    }

    @Override
    public Set<String> supportedFileAttributeViews() {
        return inner.supportedFileAttributeViews();
    }

    @Override
    public Path getPath(String first, String... more) {
        return wrap(inner.getPath(first, more));
    }

    @Override
    public PathMatcher getPathMatcher(String syntaxAndPattern) {
        PathMatcher matcher = inner.getPathMatcher(syntaxAndPattern);
        return path -> matcher.matches(FaultyPath.below(path));
    }

    @Override
    public UserPrincipalLookupService getUserPrincipalLookupService() {
        return inner.getUserPrincipalLookupService();
    }

    @Override
    public WatchService newWatchService() {
        throw new UnsupportedOperationException();
    }
}
