package io.github.errorspec.emit.java.config;

/** Which exceptions have a stack trace. */
public enum StackTraces {
    ALL,
    /** Those whose HTTP status is 500 or more. */
    SERVER_ERRORS,
    NONE
}
