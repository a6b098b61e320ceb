package com.example.frameworks.contract;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** What comes to Logback. To be opened once the framework has set up its logging. */
public final class LogbackCapture extends LogCapture {
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger ours = (Logger) LoggerFactory.getLogger("com.example.frameworks");
    private final List<Appender<ILoggingEvent>> before = new ArrayList<>();
    private final Level levelBefore = root.getLevel();
    private final Appender<ILoggingEvent> appender = new Events();

    public LogbackCapture() {
        root.iteratorForAppenders().forEachRemaining(before::add);
        before.forEach(root::detachAppender);
        // At level debug, servers log each request, with all that is secret in it.
        root.setLevel(Level.INFO);
        ours.setLevel(Level.DEBUG);
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        ours.setLevel(null);
        root.setLevel(levelBefore);
        before.forEach(root::addAppender);
    }

    private final class Events extends AppenderBase<ILoggingEvent> {
        @Override
        protected void append(ILoggingEvent event) {
            add(new LogEvent(
                    event.getLoggerName(),
                    level(event.getLevel()),
                    event.getFormattedMessage(),
                    event.getThrowableProxy() == null
                            ? ""
                            : event.getThrowableProxy().getClassName(),
                    fields(event)));
        }

        private static Map<String, String> fields(ILoggingEvent event) {
            Map<String, String> fields = new LinkedHashMap<>(event.getMDCPropertyMap());
            List<KeyValuePair> pairs = event.getKeyValuePairs();
            if (pairs != null) {
                pairs.forEach(pair -> fields.put(pair.key, String.valueOf(pair.value)));
            }
            return fields;
        }

        private static System.Logger.Level level(Level level) {
            return level == Level.WARN ? System.Logger.Level.WARNING : System.Logger.Level.valueOf(level.toString());
        }
    }
}
