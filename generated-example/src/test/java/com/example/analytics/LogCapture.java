package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Keeps what the service logs while it is open. */
final class LogCapture extends Handler {
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();
    private final Logger logger;

    LogCapture() {
        this("com.example.analytics");
    }

    /** Keeps what a logger and those below it get; the empty name stands for all. */
    LogCapture(String name) {
        logger = Logger.getLogger(name);
        logger.addHandler(this);
    }

    List<LogRecord> records() {
        return records;
    }

    LogRecord onlyRecord() {
        assertThat(records).hasSize(1);
        return records.get(0);
    }

    @Override
    public void publish(LogRecord logRecord) {
        records.add(logRecord);
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        logger.removeHandler(this);
    }
}
