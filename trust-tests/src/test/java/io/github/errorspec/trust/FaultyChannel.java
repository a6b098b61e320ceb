package io.github.errorspec.trust;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;

/** An open file of which each call can fail; a write that fails has written the first half. */
final class FaultyChannel extends FileChannel {
    private final FileChannel inner;
    private final Path path;
    private final Faults faults;

    FaultyChannel(FileChannel inner, Path path, Faults faults) {
        this.inner = inner;
        this.path = path;
        this.faults = faults;
    }

    @Override
    public int read(ByteBuffer to) throws IOException {
        faults.before("read", path);
        return inner.read(to);
    }

    @Override
    public int write(ByteBuffer from) throws IOException {
        try {
            faults.before("write", path);
        } catch (IOException e) {
            inner.write(from.slice(from.position(), from.remaining() / 2));
            throw e;
        }
        return inner.write(from);
    }

    @Override
    public long size() throws IOException {
        faults.before("size", path);
        return inner.size();
    }

    @Override
    public void force(boolean metaData) throws IOException {
        faults.before("force", path);
        inner.force(metaData);
    }

    @Override
    public FileLock lock(long position, long size, boolean shared) throws IOException {
        faults.before("lock", path);
        return inner.lock(position, size, shared);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        faults.before("lock", path);
        return inner.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        inner.close();
        faults.before("close", path);
    }

    @Override
    public long position() throws IOException {
        return inner.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        inner.position(position);
        return this;
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        inner.truncate(size);
        return this;
    }

    @Override
    public long read(ByteBuffer[] to, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long write(ByteBuffer[] from, int offset, int length) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferTo(long position, long count, WritableByteChannel target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public long transferFrom(ReadableByteChannel source, long position, long count) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int read(ByteBuffer to, long position) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int write(ByteBuffer from, long position) throws IOException {
        faults.before("write", path);
        return inner.write(from, position);
    }

    @Override
    public MappedByteBuffer map(MapMode mode, long position, long size) {
        throw new UnsupportedOperationException();
    }
}
