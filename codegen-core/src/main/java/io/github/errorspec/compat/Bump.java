package io.github.errorspec.compat;

/** Which part of a version grows, from the least to the most. */
enum Bump {
    NONE,
    PATCH,
    MINOR,
    MAJOR
}
