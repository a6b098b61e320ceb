package com.example.frameworks.contract;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what is logged, instead of printing it. */
public abstract class LogCapture implements AutoCloseable {
    private final List<LogEvent> events = new CopyOnWriteArrayList<>();

    protected final void add(LogEvent event) {
        events.add(event);
    }

    public final void clear() {
        events.clear();
    }

    public final List<LogEvent> events() {
        return List.copyOf(events);
    }

    /** Puts things back as they were. */
    @Override
    public abstract void close();
}
