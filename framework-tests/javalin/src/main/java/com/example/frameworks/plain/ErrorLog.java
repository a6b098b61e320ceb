package com.example.frameworks.plain;

import com.example.frameworks.errors.AnalyticsError;
import com.example.frameworks.errors.AnalyticsException;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.slf4j.spi.LoggingEventBuilder;

// docs: log
/** As loud as the table says; with a stack trace at level error. */
final class ErrorLog {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorLog.class);

    static void log(AnalyticsException error) {
        AnalyticsError.LogLevel level =
                error.error().map(AnalyticsError::logLevel).orElse(AnalyticsError.LogLevel.ERROR);
        if (level != AnalyticsError.LogLevel.OFF) {
            LoggingEventBuilder event = LOG.atLevel(Level.valueOf(level.name()));
            for (Map.Entry<String, String> field : error.logFields().entrySet()) {
                event = event.addKeyValue(field.getKey(), field.getValue());
            }
            event.setCause(level == AnalyticsError.LogLevel.ERROR ? error : null)
                    .log("{} {}: {}", error.label(), error.code(), error.safeMessage());
        }
    }

    private ErrorLog() {}
}
// docs: end
