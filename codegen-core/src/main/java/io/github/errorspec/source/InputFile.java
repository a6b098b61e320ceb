package io.github.errorspec.source;

import java.util.Optional;

/**
 * A file that belongs to a spec.
 *
 * @param file the file
 * @param place what stands in its name for the pattern's place
 * @param bytes its content; absent if it could not be read
 */
public record InputFile(SpecFile file, String place, Optional<byte[]> bytes) {}
