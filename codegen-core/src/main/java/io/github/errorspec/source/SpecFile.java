package io.github.errorspec.source;

import java.nio.file.Path;

/**
 * A spec to read.
 *
 * @param name how reports and generated files call it; never an absolute path, so that output is the same on every machine
 * @param path where its bytes are; may lie in a zip file system
 */
public record SpecFile(String name, Path path) {}
