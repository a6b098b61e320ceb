package io.github.errorspec.trust;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Counts calls of a disk, and lets one of them fail. */
final class Faults {
    /** How the call fails. */
    enum Kind {
        /** The system says why; which file it was is not said while one is read, written, locked or closed. */
        BROKEN,
        /** Without a right. */
        DENIED,
        /** It is done, and told as failed, as over a network. */
        DONE,
        /** From then on no byte finds room. */
        FULL
    }

    /** Whatever the disk's own kind refuses. */
    interface Rules {
        void name(Path path) throws IOException;

        void change(Path path) throws IOException;

        boolean movesAtOnce();
    }

    private static final String FULL = "No space left on device";
    private static final Set<String> NAMELESS = Set.of("read", "write", "size", "force", "lock", "close", "readList");
    private static final Set<String> NEED_ROOM = Set.of("create", "write", "createDirectory");
    private static final Set<String> CAN_BE_DONE = Set.of("create", "move", "delete", "createDirectory");

    private final Rules rules;
    private final AtomicInteger calls = new AtomicInteger();
    private final Queue<String> called = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean isDue = new AtomicBoolean();
    private final AtomicReference<String> failed = new AtomicReference<>("");
    private final AtomicReference<String> where = new AtomicReference<>("");
    private volatile int at = Integer.MAX_VALUE;
    private volatile Kind kind = Kind.BROKEN;

    Faults(Rules rules) {
        this.rules = rules;
    }

    Rules rules() {
        return rules;
    }

    /** From here on the calls are counted from 0, and this one fails. */
    void arm(int call, Kind how) {
        calls.set(0);
        called.clear();
        isDue.set(false);
        failed.set("");
        kind = how;
        at = call;
    }

    /** Nothing fails any more. */
    void disarm() {
        at = Integer.MAX_VALUE;
    }

    /** What was called since then, in this order. */
    List<String> calls() {
        return List.copyOf(called);
    }

    /** Whether a call that fails so is another attack than that of a failure of another kind. */
    static boolean isAttack(String call, Kind how) {
        return switch (how) {
            case BROKEN -> true;
            case DENIED -> !NAMELESS.contains(call);
            case DONE -> CAN_BE_DONE.contains(call);
            case FULL -> NEED_ROOM.contains(call);
        };
    }

    /** Which call failed; empty if none did. */
    String failed() {
        return failed.get();
    }

    /** Which of our methods made the call. */
    String where() {
        return where.get();
    }

    private void fail(String what) {
        if (failed.compareAndSet("", what)) {
            where.set(StackWalker.getInstance()
                    .walk(frames -> frames.map(frame -> frame.getClassName() + "." + frame.getMethodName())
                            .filter(frame -> frame.matches("io\\.github\\.errorspec\\.(?!trust).*"))
                            .limit(4)
                            .map(frame -> frame.replaceAll(".*\\.(?=\\w+\\.[\\w$<>]+$)", ""))
                            .collect(Collectors.joining(" < "))));
        }
    }

    void before(String call, Path path) throws IOException {
        int now = calls.getAndIncrement();
        called.add(call);
        if (kind == Kind.FULL && now >= at && NEED_ROOM.contains(call)) {
            fail(call + " " + path);
            throw call.equals("write") ? new IOException(FULL) : new FileSystemException(path.toString(), null, FULL);
        }
        if (now != at || kind == Kind.FULL) {
            return;
        }
        if (kind == Kind.DONE && CAN_BE_DONE.contains(call)) {
            isDue.set(true);
            return;
        }
        fail(call + " " + path);
        throw failure(call, path);
    }

    /** For what a call did that is told as failed. */
    void after(String call, Path path) throws IOException {
        if (isDue.compareAndSet(true, false)) {
            fail(call + " " + path + ", which was done");
            throw failure(call, path);
        }
    }

    private IOException failure(String call, Path path) {
        if (NAMELESS.contains(call)) {
            return new IOException("Input/output error");
        }
        return kind == Kind.DENIED
                ? new AccessDeniedException(path.toString())
                : new FileSystemException(path.toString(), null, "Input/output error");
    }
}
