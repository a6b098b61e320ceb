package io.github.errorspec.benchmarks.runtime;

/** Makes the body of an error. */
interface Encoder {
    /** A text or, where that is what is measured, a map. */
    Object encode(RuntimeException error, Body body);
}
