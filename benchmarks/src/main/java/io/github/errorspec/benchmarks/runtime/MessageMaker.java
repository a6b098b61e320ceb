package io.github.errorspec.benchmarks.runtime;

/** Makes messages of params. */
interface MessageMaker {
    /** A new exception without a stack trace. */
    RuntimeException raise(String name, long count);

    /** The message of an exception with these params, made once more. */
    String again(RuntimeException error, String name, long count);
}
