package io.github.errorspec.past;

/**
 * What a spec, or its lock, said once.
 *
 * @param name how reports call it, such as {@code git:v1.0:api/error-spec.lock}; never an absolute path
 * @param bytes its content
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
public record PastText(String name, byte[] bytes) {}
