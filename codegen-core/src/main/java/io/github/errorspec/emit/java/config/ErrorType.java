package io.github.errorspec.emit.java.config;

/** What the type of the error constants is. */
public enum ErrorType {
    /** A Java enum, for {@code switch} and {@code EnumSet}; the JVM bounds its size. */
    ENUM,
    /** A final class with the methods of an enum, for catalogs of any size. */
    CLASS
}
