package io.github.errorspec.emit.markdown;

/** How many pages there are. */
enum Layout {
    ONE,
    PER_CATEGORY,
    PER_CODE
}
