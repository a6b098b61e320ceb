package com.example.frameworks.contract;

import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What comes to {@code java.util.logging}, where {@link System.Logger} leads to unless somebody changes that. */
public final class JulCapture extends LogCapture {
    private final Logger root = LogManager.getLogManager().getLogger("");

    // A logger that nobody holds can be collected, and its level with it.
    private final Logger ours = Logger.getLogger("com.example.frameworks");

    private final Handler[] before = root.getHandlers();
    private final Handler handler = new Events();

    public JulCapture() {
        for (Handler printing : before) {
            root.removeHandler(printing);
        }
        ours.setLevel(Level.FINE);
        root.addHandler(handler);
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        ours.setLevel(null);
        for (Handler printing : before) {
            root.addHandler(printing);
        }
    }

    private final class Events extends Handler {
        @Override
        public void publish(LogRecord event) {
            add(new LogEvent(
                    String.valueOf(event.getLoggerName()),
                    level(event.getLevel()),
                    event.getMessage(),
                    event.getThrown() == null
                            ? ""
                            : event.getThrown().getClass().getName(),
                    Map.of()));
        }

        private static System.Logger.Level level(Level level) {
            if (level.intValue() >= Level.SEVERE.intValue()) {
                return System.Logger.Level.ERROR;
            }
            if (level.intValue() >= Level.WARNING.intValue()) {
                return System.Logger.Level.WARNING;
            }
            return level.intValue() >= Level.INFO.intValue() ? System.Logger.Level.INFO : System.Logger.Level.DEBUG;
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
