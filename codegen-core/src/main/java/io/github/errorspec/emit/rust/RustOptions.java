package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.InternalRows;
import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.emit.Words;
import io.github.errorspec.model.Catalog;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the target is configured.
 *
 * @param internalRows what becomes of rows that are internal
 * @param packageFiles whether there is a {@code Cargo.toml}
 * @param crateName what the crate is called in it, if the user says so
 * @param typePrefix what the names of the catalog's own types begin with, if the user says so
 */
record RustOptions(
        InternalRows internalRows, boolean packageFiles, Optional<String> crateName, Optional<String> typePrefix) {
    /** What Cargo and its registry accept; of an underscore and a hyphen at the same place, the registry takes one. */
    private static final Pattern CRATE = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");

    static RustOptions of(Map<String, String> options) {
        OptionReader reader = new OptionReader("rust", options);
        RustOptions rust = new RustOptions(
                reader.choice("internalRows", InternalRows.INCLUDE),
                reader.flag("packageFiles"),
                reader.text("crateName", RustOptions::isCrateName, "such as `acme-shop-errors` is needed"),
                reader.typePrefix("typePrefix"));
        reader.refuseOthers();
        return rust;
    }

    private static boolean isCrateName(String name) {
        return name.length() <= 64 && CRATE.matcher(name).matches() && !ReservedNames.isKeyword(name);
    }

    /** {@code acme.shop} is {@code acme-shop-errors}. */
    String crateName(Catalog catalog) {
        return crateName.orElseGet(
                () -> Words.of(catalog.id()).without("errors").and("errors").kebab());
    }

    /** Where the code stands. */
    String folder() {
        return packageFiles ? "src/" : "";
    }
}
