package io.github.errorspec.benchmarks.lookup;

/** The ways of finding an error that are compared. */
public enum Way {
    /** The generated {@code fromCodeOrNull}. */
    GENERATED,
    /** The generated {@code fromCode}. */
    GENERATED_OPTIONAL,
    SWITCH,
    SORTED_ARRAY,
    PERFECT_HASH,
    OPEN_ADDRESSING,
    HASH_MAP
}
