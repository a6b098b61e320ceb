package io.github.errorspec.model;

/** Whether clients can rely on a row. */
public enum Stability {
    /** It may still change or go. */
    DRAFT,
    STABLE
}
