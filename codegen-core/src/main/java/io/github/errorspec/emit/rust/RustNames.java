package io.github.errorspec.emit.rust;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;
import java.util.regex.Pattern;

/**
 * Every name in generated Rust that comes from a spec. A name depends on its own row only, never on what other rows exist, so a
 * new row cannot rename an old one.
 *
 * @param prefix what the names of the catalog's own types begin with
 */
record RustNames(String prefix) {
    private static final Pattern TYPE = Pattern.compile("[A-Z][A-Za-z0-9]*");

    static RustNames of(Catalog catalog, RustOptions options) {
        String last = catalog.id().substring(catalog.id().lastIndexOf('.') + 1);
        return new RustNames(options.typePrefix().orElseGet(() -> Words.of(last).pascal()));
    }

    String error() {
        return prefix + "Error";
    }

    String kind() {
        return prefix + "ErrorKind";
    }

    String category() {
        return prefix + "ErrorCategory";
    }

    /** The trait that all rows have. */
    String row() {
        return prefix + "ErrorRow";
    }

    /** The type and the kind of a row: {@code OUT_OF_STOCK} gives {@code OutOfStock}; a name that is taken gets an ending. */
    static String row(ErrorDefinition error) {
        Located<String> given = error.names().get("rust");
        return type(given == null ? error.id().value() : given.value());
    }

    /** {@code OLD_ID} gives {@code OldId}; a name that is a type already stays as it is. */
    static String type(String words) {
        boolean written = TYPE.matcher(words).matches() && words.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        String name = written ? words : Words.of(words).pascal();
        return ReservedNames.isType(name) ? name + "Error" : name;
    }

    /** {@code rate-limit} gives {@code RateLimit}. */
    static String variant(Category category) {
        String name = Words.of(category.id()).pascal();
        return name.equals("Self") ? "SelfCategory" : name;
    }

    /** An argument and its accessor: {@code stream-name} gives {@code stream_name}; a name that is taken gets an ending. */
    static String param(String name) {
        String snake = Words.of(name).snake();
        return ReservedNames.isTaken(snake) ? snake + "_" : snake;
    }

    /** The method that sets an optional param. */
    static String setter(String name) {
        String setter = "with_" + Words.of(name).snake();
        return setter.equals("with_cause") ? setter + "_" : setter;
    }
}
