package io.github.errorspec.model;

/** What codes are on the wire. */
public enum CodeType {
    /** A JSON number; every code is a decimal integer of at most 64 bits. */
    INTEGER,
    /** A JSON string. */
    STRING
}
