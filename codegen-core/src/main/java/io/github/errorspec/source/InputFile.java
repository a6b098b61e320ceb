package io.github.errorspec.source;

import java.util.Optional;

/**
 * A file that belongs to a spec.
 *
 * @param file the file
 * @param kind what it is
 * @param place what stands in its name for the pattern's place; where it has no pattern, its path from the spec's folder, or on the
 *     class path
 * @param bytes its content; absent if it could not be read
 */
public record InputFile(SpecFile file, FileKind kind, String place, Optional<byte[]> bytes) {}
