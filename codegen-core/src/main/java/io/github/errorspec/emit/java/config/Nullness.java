package io.github.errorspec.emit.java.config;

/** Which annotations say what can be null. */
public enum Nullness {
    NONE,
    /** Those of JSpecify, which the consumer then needs on its class path. */
    JSPECIFY
}
