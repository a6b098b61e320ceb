package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.InternalRows;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the target is configured.
 *
 * @param internalRows what becomes of rows that are internal
 * @param files whether and how there is what makes a package of the output
 * @param crateName what the crate is called in it, if the user says so
 * @param repository where the crate is developed
 * @param typePrefix what the names of the catalog's own types begin with, if the user says so
 */
record RustOptions(
        InternalRows internalRows,
        PackageOptions files,
        Optional<String> crateName,
        Optional<String> repository,
        Optional<String> typePrefix) {
    /** What Cargo and its registry accept; of an underscore and a hyphen at the same place, the registry takes one. */
    private static final Pattern CRATE = Pattern.compile("[a-z][a-z0-9]*([-_][a-z0-9]+)*");

    private static final Pattern ADDRESS = Pattern.compile("https?://[!-~&&[^\"\\\\]]+");

    static RustOptions of(Map<String, String> options) {
        OptionReader reader = new OptionReader("rust", options);
        RustOptions rust = new RustOptions(
                reader.choice("internalRows", InternalRows.INCLUDE),
                PackageOptions.of(reader),
                reader.text("crateName", RustOptions::isCrateName, "such as `acme-shop-errors` is needed"),
                reader.text(
                        "repository",
                        address -> ADDRESS.matcher(address).matches(),
                        "an address is needed, such as `https://git.example.com/shop/errors`"),
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
        return files.wanted() ? "src/" : "";
    }
}
