package io.github.errorspec.cli;

import io.github.errorspec.CompileResult;
import io.github.errorspec.Failure;
import io.github.errorspec.Summary;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Generates again whenever something happens in a folder of the spec, until the process or its thread is stopped. Which file it was
 * is not asked: editors save in too many ways, and a run that has nothing to do takes milliseconds and tells nothing.
 */
final class Watch {
    /** An editor saves in several steps, of which only the last one leaves a file that is whole. */
    private static final long QUIET_MILLIS = 100;

    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE
    };

    private final Generation generation;
    private final Console console;
    private final Map<Path, WatchKey> watched = new HashMap<>();
    private final Lock generating = new ReentrantLock();
    private String lastComplaint = "";
    private boolean failing;

    Watch(Generation generation, Console console) {
        this.generation = generation;
        this.console = console;
    }

    int run() throws IOException {
        // Ctrl-C lets a run that writes come to its end, and none begin.
        Runtime.getRuntime().addShutdownHook(new Thread(generating::lock, "wait-for-the-last-run"));
        Path folder = folder(generation.spec());
        try (WatchService service = folder.getFileSystem().newWatchService()) {
            watch(folder, service);
            console.say("watching " + generation.spec().name() + "; Ctrl-C ends");
            while (true) {
                // A change between a run and the watching of a folder that it found would be missed.
                while (watchAll(generate(), service)) {}
                waitForQuiet(service);
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            return ExitCode.OK;
        }
    }

    private static void waitForQuiet(WatchService service) throws InterruptedException {
        WatchKey key = service.take();
        while (key != null) {
            key.pollEvents();
            key.reset();
            key = service.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** Returns the folders in which something can happen that makes another output. */
    private Set<Path> generate() {
        generating.lock();
        try {
            CompileResult result = generation.run();
            complain(Report.of(result.diagnostics(), console), result.upToDate() && !failing);
            result.notes().forEach(note -> complain("note: " + note + "\n", false));
            if (!result.failed() && (!result.upToDate() || failing)) {
                console.say(generation.spec().name() + ": " + Summary.of(result));
            }
            failing = result.failed();
            return result.sources().watched();
        } catch (IOException e) {
            complain(Report.error(Failure.reason(e), console), false);
            failing = true;
            return Set.of();
        } finally {
            generating.unlock();
        }
    }

    /** What was told already is not told again because of another file; nor forgotten by a run that looked at nothing. */
    private void complain(String text, boolean sawNothing) {
        if (!sawNothing && !text.equals(lastComplaint)) {
            console.complain(text);
            lastComplaint = text;
        }
    }

    /** Returns whether there is one among them that was not watched yet. */
    private boolean watchAll(Set<Path> folders, WatchService service) throws IOException {
        boolean isNew = false;
        for (Path folder : folders) {
            isNew |= watch(folder, service);
        }
        return isNew;
    }

    private boolean watch(Path folder, WatchService service) throws IOException {
        WatchKey known = watched.get(folder);
        if (known != null && known.isValid()) {
            return false;
        }
        watched.put(folder, folder.register(service, KINDS));
        return true;
    }

    private static Path folder(SpecFile file) {
        return file.path().toAbsolutePath().resolveSibling(".").normalize();
    }
}
