package io.github.errorspec.trust;

import java.io.IOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands each call on to the provider below, after it has asked {@link Faults}. */
final class FaultyProvider extends FileSystemProvider {
    private final FaultyDisk disk;
    private final FileSystemProvider inner;

    FaultyProvider(FaultyDisk disk, FileSystemProvider inner) {
        this.disk = disk;
        this.inner = inner;
    }

    /** The path of the file system below, if the call is allowed. */
    private Path allowed(String call, Path path) throws IOException {
        Path below = FaultyPath.below(path);
        disk.faults().before(call, below);
        return below;
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes) throws IOException {
        return newFileChannel(path, options, attributes);
    }

    @Override
    public FileChannel newFileChannel(Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        boolean writes = options.contains(StandardOpenOption.WRITE) || options.contains(StandardOpenOption.APPEND);
        Path below = allowed(writes ? "create" : "open", path);
        if (writes) {
            disk.faults().rules().name(below);
            disk.faults().rules().change(below);
        }
        FileChannel channel = inner.newFileChannel(below, options, attributes);
        try {
            disk.faults().after(writes ? "create" : "open", below);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new FaultyChannel(channel, below, disk.faults());
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(Path folder, DirectoryStream.Filter<? super Path> filter)
            throws IOException {
        Path below = allowed("list", folder);
        DirectoryStream<Path> entries = inner.newDirectoryStream(below, entry -> filter.accept(disk.wrap(entry)));
        List<Path> all;
        try (entries) {
            all = new ArrayList<>();
            entries.forEach(entry -> all.add(disk.wrap(entry)));
        }
        return new Entries(all, below, disk.faults());
    }

    /** A folder's entries; to read them can fail too. */
    private record Entries(List<Path> all, Path folder, Faults faults) implements DirectoryStream<Path> {
        @Override
        public Iterator<Path> iterator() {
            Iterator<Path> entries = all.iterator();
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    try {
                        faults.before("readList", folder);
                    } catch (IOException e) {
                        throw new DirectoryIteratorException(e);
                    }
                    return entries.hasNext();
                }

                @Override
                public Path next() {
                    return entries.next();
                }
            };
        }

        @Override
        public void close() throws IOException {
            faults.before("closeList", folder);
        }
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        Path below = allowed("createDirectory", folder);
        if (Files.notExists(below)) {
            disk.faults().rules().name(below);
        }
        inner.createDirectory(below, attributes);
        disk.faults().after("createDirectory", below);
    }

    @Override
    public void delete(Path path) throws IOException {
        Path below = allowed("delete", path);
        disk.faults().rules().change(below);
        inner.delete(below);
        disk.faults().after("delete", below);
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) throws IOException {
        inner.copy(allowed("copy", source), FaultyPath.below(target), options);
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        Path to = FaultyPath.below(target);
        Path from = allowed("move", source);
        disk.faults().rules().name(to);
        disk.faults().rules().change(from);
        disk.faults().rules().change(to);
        boolean isAtomic = Arrays.asList(options).contains(StandardCopyOption.ATOMIC_MOVE);
        if (isAtomic && !disk.faults().rules().movesAtOnce()) {
            throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "not on this disk");
        }
        inner.move(from, to, options);
        disk.faults().after("move", to);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return inner.isSameFile(allowed("isSameFile", path), FaultyPath.below(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return inner.isHidden(allowed("isHidden", path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return inner.getFileStore(allowed("fileStore", path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        inner.checkAccess(allowed("access", path), modes);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        return inner.getFileAttributeView(FaultyPath.below(path), type, options);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(Path path, Class<A> type, LinkOption... options)
            throws IOException {
        return inner.readAttributes(allowed("attributes", path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String names, LinkOption... options) throws IOException {
        return inner.readAttributes(allowed("attributes", path), names, options);
    }

    @Override
    public void setAttribute(Path path, String name, Object value, LinkOption... options) throws IOException {
        inner.setAttribute(allowed("setAttribute", path), name, value, options);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return disk.wrap(inner.readSymbolicLink(allowed("readLink", link)));
    }

    @Override
    public FileSystem newFileSystem(URI uri, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI uri) {
        return disk;
    }

    @Override
    public Path getPath(URI uri) {
        throw new UnsupportedOperationException();
    }
}
