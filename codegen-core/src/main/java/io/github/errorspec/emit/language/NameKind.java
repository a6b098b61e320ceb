package io.github.errorspec.emit.language;

import java.util.Locale;

/** What a name in generated code is the name of. */
public enum NameKind {
    /** The exception of a row, or of the rows of a category. */
    EXCEPTION,
    /** The constant of a row or a category. */
    CONSTANT,
    /** What makes an error. */
    FUNCTION,
    /** The type of a row, where it is no exception. */
    TYPE,
    /** The type with the params of a row. */
    PARAMS,
    /** The type of a param that is an object, or of those of a list. */
    OBJECT,
    /** What gives a param. */
    ACCESSOR,
    /** What a function calls a param. */
    ARGUMENT,
    /** What sets an optional param. */
    SETTER,
    /** The file of a category, where one can be imported. */
    MODULE;

    private final String word = name().toLowerCase(Locale.ROOT);

    /** As data has it, such as {@code exception}. */
    public String word() {
        return word;
    }
}
