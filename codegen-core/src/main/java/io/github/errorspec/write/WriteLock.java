package io.github.errorspec.write;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one writer at a time work for a record, and one in an output folder, among the threads of this process and among processes.
 * Writers for two tables keep their records in different places, and meet in the folder alone.
 */
final class WriteLock {
    /** Is in an output folder while somebody writes there; what a kill leaves of it goes with the next write. */
    static final String IN_FOLDER = ".errorspec.lock";

    /** The system's locks belong to a process; its threads need one of their own. */
    private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    /** The byte that is locked lies behind what is in the file, which Windows would else keep from being read. */
    private static final long LOCKED = Long.MAX_VALUE - 1;

    private static final long PAUSE_NANOS = 20_000_000;
    private static final int TOKEN = UUID.randomUUID().toString().length();
    /** How often another writer may delete what this one has just opened. */
    private static final int TRIES = 1000;

    private static final Closeable NOTHING = () -> {};

    private WriteLock() {}

    /**
     * What to do while no other does it.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    interface Action<T> {
        T run() throws IOException;
    }

    /** For all of these at once; always in the same order, so that no two processes wait for each other. */
    static <T> T hold(Collection<Path> records, Collection<Path> folders, Action<T> action) throws IOException {
        TreeMap<Path, Boolean> files = new TreeMap<>();
        records.forEach(record -> files.put(besideRecord(record), true));
        folders.forEach(folder -> files.put(folder.toAbsolutePath().normalize().resolve(IN_FOLDER), false));
        Action<T> all = action;
        for (Map.Entry<Path, Boolean> file : files.descendingMap().entrySet()) {
            Action<T> inner = all;
            all = () -> hold(file.getKey(), file.getValue(), inner);
        }
        return all.run();
    }

    private static Path besideRecord(Path record) {
        return record.toAbsolutePath().normalize().resolveSibling(record.getFileName() + ".lock");
    }

    private static <T> T hold(Path file, boolean isOfRecord, Action<T> action) throws IOException {
        ReentrantLock thread = THREADS.computeIfAbsent(file, key -> new ReentrantLock());
        thread.lock();
        try {
            Closeable held = isOfRecord ? ofRecord(file) : inFolder(file);
            try {
                return action.run();
            } finally {
                held.close();
            }
        } finally {
            thread.unlock();
        }
    }

    /** Closing the channel gives the system's lock back; its file stays beside the record. */
    private static Closeable ofRecord(Path file) throws IOException {
        createFolder(file);
        if (Manifest.isElsewhere(file)) {
            return NOTHING;
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        lock(channel);
        return () -> close(channel, file);
    }

    private static void close(FileChannel channel, Path file) throws IOException {
        try {
            channel.close();
        } catch (IOException e) {
            throw Disk.about(file, e);
        }
    }

    /** Nothing in a folder in which no file can be made: neither can another writer make one. */
    private static Closeable inFolder(Path file) {
        List<Path> missing = missingFolders(file);
        try {
            for (int i = 0; i < TRIES; i++) {
                createFolder(file);
                FileChannel channel = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
                Optional<Closeable> held = held(channel, file, missing);
                if (held.isPresent()) {
                    return held.get();
                }
            }
            return NOTHING;
        } catch (IOException e) {
            return NOTHING;
        }
    }

    /** Nothing if another writer has deleted the file; on a failure it is let go, or nobody in this process could lock it any more. */
    private static Optional<Closeable> held(FileChannel channel, Path file, List<Path> missing) throws IOException {
        try {
            lock(channel);
            if (channel.size() > TOKEN) {
                // Somebody else's file has this name.
                return Optional.of(() -> close(channel, file));
            }
            Optional<FileChannel> reader = readerIfStillThere(file, channel);
            if (reader.isPresent()) {
                return Optional.of(() -> leave(channel, reader.get(), file, missing));
            }
        } catch (IOException e) {
            try (channel) {
                if (isOurs(file)) {
                    Files.deleteIfExists(file);
                }
            }
            throw e;
        }
        close(channel, file);
        return Optional.empty();
    }

    private static boolean isOurs(Path file) throws IOException {
        Disk.Facts facts = Disk.facts(file, LinkOption.NOFOLLOW_LINKS);
        return facts.kind() == Disk.Kind.FILE && facts.size() <= TOKEN;
    }

    /** A folder in which nothing was written is not made. */
    private static void leave(FileChannel channel, FileChannel reader, Path file, List<Path> missing)
            throws IOException {
        try (channel;
                reader) {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Disk.about(file, e);
        }
        try {
            for (Path folder : missing) {
                Files.deleteIfExists(folder);
            }
        } catch (DirectoryNotEmptyException e) {
            // Something was written.
        }
    }

    /** Those that have to be made for a file, the inner ones first. */
    private static List<Path> missingFolders(Path file) {
        List<Path> missing = new ArrayList<>();
        Path folder = file.getParent();
        while (folder != null && !Files.exists(folder)) {
            missing.add(folder);
            folder = folder.getParent();
        }
        return missing;
    }

    private static void createFolder(Path file) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent(), "a lock is in a folder"));
    }

    /** Some network file systems have no locks; there, that of the thread has to do. */
    private static void lock(FileChannel channel) {
        while (true) {
            try {
                channel.lock(LOCKED, 1, false);
                return;
            } catch (OverlappingFileLockException e) {
                // Another class loader of this process has it, such as that of a plugin with other dependencies.
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (IOException e) {
                return;
            }
        }
    }

    /**
     * Whoever waited holds a file that the writer before may have deleted. The reader stays open as long as the lock is held: a process
     * on Unix that closes a file loses its locks of it, whichever of its channels they belong to.
     */
    private static Optional<FileChannel> readerIfStillThere(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        FileChannel reader;
        try {
            reader = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        try {
            ByteBuffer found = ByteBuffer.allocate(TOKEN);
            reader.read(found);
            if (Arrays.equals(found.array(), token)) {
                return Optional.of(reader);
            }
        } catch (IOException e) {
            reader.close();
            throw e;
        }
        reader.close();
        return Optional.empty();
    }
}
