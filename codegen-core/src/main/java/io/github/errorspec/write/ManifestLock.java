package io.github.errorspec.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one writer at a time work for a manifest, among the threads of this process and among processes. */
final class ManifestLock {
    /** The system's file locks belong to a process; its threads need a lock of their own. */
    private static final ConcurrentMap<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    private ManifestLock() {}

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
    static <T> T hold(List<Path> manifests, Action<T> action) throws IOException {
        Action<T> all = action;
        for (Path manifest : new TreeSet<>(manifests).descendingSet()) {
            Action<T> inner = all;
            all = () -> hold(manifest, inner);
        }
        return all.run();
    }

    private static <T> T hold(Path manifest, Action<T> action) throws IOException {
        Path file = manifest.toAbsolutePath().normalize().resolveSibling(manifest.getFileName() + ".lock");
        Files.createDirectories(file.resolve("..").normalize());
        ReentrantLock thread = THREADS.computeIfAbsent(file, key -> new ReentrantLock());
        thread.lock();
        try {
            return Manifest.isElsewhere(manifest) || Files.isSymbolicLink(file) ? action.run() : locked(file, action);
        } finally {
            thread.unlock();
        }
    }

    private static <T> T locked(Path file, Action<T> action) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            // Closing the channel gives the system's lock back.
            channel.lock();
            return action.run();
        }
    }
}
