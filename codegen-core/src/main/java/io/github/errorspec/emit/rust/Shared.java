package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.GeneratedFile;

/** What all templates need. */
record Shared(
        String header,
        String mark,
        String Error,
        String Kind,
        String Category,
        String Row,
        String article,
        String code,
        String codeArgument,
        String codeResult,
        String asCode,
        String codeText,
        boolean integerCodes,
        boolean hasCategories,
        boolean hasFamilies,
        boolean hasParams,
        boolean hasType,
        boolean localized,
        boolean remapped,
        boolean deprecated) {
    /** Where {@code format_generated_files} is off, rustfmt leaves files alone that say so, as tools for reviews do. */
    private static final String MARK = "@generated";

    static Shared of(RustCatalog catalog) {
        RustNames names = catalog.names();
        boolean integers = catalog.hasIntegerCodes();
        return new Shared(
                GeneratedFile.header(catalog.definition()),
                MARK,
                names.error(),
                names.kind(),
                names.category(),
                names.row(),
                "AEIOU".indexOf(names.error().charAt(0)) >= 0 ? "an" : "a",
                integers ? "i64" : "String",
                integers ? "i64" : "&str",
                integers ? "i64" : "&str",
                integers ? "" : ".as_deref()",
                integers ? "&code.to_string()" : "code",
                integers,
                catalog.hasCategories(),
                catalog.hasFamilies(),
                catalog.anyParam(param -> true),
                catalog.hasType(),
                catalog.isLocalized(),
                catalog.layout().remapped(),
                catalog.hasDeprecated());
    }
}
