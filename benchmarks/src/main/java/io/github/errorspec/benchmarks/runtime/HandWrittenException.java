package io.github.errorspec.benchmarks.runtime;

/** An exception with a message and nothing else. */
final class HandWrittenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    HandWrittenException(String message, boolean stackTrace) {
        super(message, null, true, stackTrace);
    }
}
