package com.example.frameworks.contract;

import java.util.Map;

/**
 * What a logger was told.
 *
 * @param thrown the class of the exception whose trace came with it; empty without one
 * @param fields the key-value pairs, where the logger has such
 */
public record LogEvent(
        String logger, System.Logger.Level level, String text, String thrown, Map<String, String> fields) {
    public boolean trace() {
        return !thrown.isEmpty();
    }

    /** Whether generated code or its application logged this, and not the framework. */
    public boolean isOurs() {
        return logger.startsWith("com.example.frameworks.");
    }
}
