package com.example.frameworks.contract;

import java.util.Map;

/**
 * What a logger was told.
 *
 * @param trace whether an exception came with it
 * @param fields the key-value pairs, where the logger has such
 */
public record LogEvent(
        String logger, System.Logger.Level level, String text, boolean trace, Map<String, String> fields) {
    /** Whether generated code or its application logged this, and not the framework. */
    boolean isOurs() {
        return logger.startsWith("com.example.frameworks.");
    }
}
