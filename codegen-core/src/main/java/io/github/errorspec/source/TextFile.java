package io.github.errorspec.source;

/**
 * A file in memory.
 *
 * @param name how reports call it, with {@code /} between its parts
 * @param text its content
 */
public record TextFile(String name, String text) {}
