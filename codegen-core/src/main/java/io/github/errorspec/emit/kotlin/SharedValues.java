package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.kotlin.KotlinOptions.Hierarchy;

/**
 * What all templates need; names of types are those without the prefix, in small letters.
 *
 * @param marks what makes linters leave the file alone, whatever their settings
 * @param code the type of codes
 * @param wildcard what stands for a digit in families
 * @param example the id of a row
 * @param modifier of the exceptions that have others below them
 * @param constructor what their constructors need in addition
 */
record SharedValues(
        String header,
        String marks,
        String packageName,
        String error,
        String exception,
        String category,
        String details,
        String values,
        String json,
        String problem,
        String lookup,
        String decoder,
        String messages,
        String code,
        boolean integerCodes,
        boolean hasCategories,
        boolean hasFamilies,
        String wildcard,
        String example,
        boolean localized,
        boolean remapped,
        String modifier,
        String constructor) {
    private static final String MARKS = "\"detekt.all\", \"ktlint\"";

    static SharedValues of(KotlinCatalog catalog) {
        KotlinNames names = catalog.names();
        boolean sealed = catalog.options().hierarchy() == Hierarchy.SEALED;
        return new SharedValues(
                GeneratedFile.header(catalog.definition()),
                MARKS,
                catalog.options().packageName(),
                names.error(),
                names.exception(),
                names.type("ErrorCategory"),
                names.type("Details"),
                names.type("Values"),
                names.type("Json"),
                names.type("Problem"),
                names.type("Lookup"),
                names.type("Decoder"),
                names.type("Messages"),
                catalog.hasIntegerCodes() ? "Long" : "String",
                catalog.hasIntegerCodes(),
                !catalog.categories().isEmpty(),
                catalog.hasFamilies(),
                catalog.definition().codes().wildcard().map(String::valueOf).orElse(""),
                catalog.rows().stream().findFirst().map(KotlinRow::id).orElse(""),
                catalog.isLocalized(),
                catalog.layout().remapped(),
                sealed ? "sealed" : "abstract",
                sealed ? "" : " internal constructor");
    }
}
