package io.github.errorspec.benchmarks.runtime;

/** Reads a body. */
interface Decoder {
    /** An exception or, where there is only JSON to be read, a map. */
    Object decode(Body body);
}
