package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.InternalRows;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the TypeScript target is configured. Every component is an option of the same name.
 *
 * @param typePrefix what the names of the types begin with; the last word of the catalog's id when absent
 * @param internalRows what becomes of rows that are internal; they are left out unless wanted, since browsers show all code
 * @param files whether and how there is what makes a package of the output
 * @param packageName of this package; made of the catalog's id when absent
 */
record TypeScriptOptions(
        Optional<String> typePrefix, InternalRows internalRows, PackageOptions files, Optional<String> packageName) {
    private static final Pattern PACKAGE =
            Pattern.compile("(?=.{1,214}$)(@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*");

    static TypeScriptOptions of(Map<String, String> options) {
        OptionReader reader = new OptionReader("typescript", options);
        TypeScriptOptions typescript = new TypeScriptOptions(
                reader.typePrefix("typePrefix"),
                reader.choice("internalRows", InternalRows.OMIT),
                PackageOptions.of(reader),
                reader.text(
                        "packageName",
                        name -> PACKAGE.matcher(name).matches(),
                        "a name for npm in small letters is needed, such as `@acme/shop-errors`"));
        reader.refuseOthers();
        return typescript;
    }

    /** What is generated of a catalog. */
    Catalog rowsOf(Catalog catalog) {
        return internalRows == InternalRows.OMIT ? catalog.publicOnly() : catalog;
    }
}
