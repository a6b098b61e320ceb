package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.InternalRows;
import java.util.Map;
import java.util.Optional;

/**
 * How the target is configured.
 *
 * @param packageName where everything stands
 * @param typePrefix what the names of the catalog's own types begin with; without it, the last word of the catalog's id
 * @param hierarchy whether the compiler knows all exceptions
 * @param internalRows what becomes of rows that are internal
 * @param files whether and how there is a project around the code
 */
record KotlinOptions(
        String packageName,
        Optional<String> typePrefix,
        Hierarchy hierarchy,
        InternalRows internalRows,
        PackageOptions files) {

    /** Whether code that uses the exceptions can rely on knowing all of them. */
    enum Hierarchy {
        /** A {@code when} over all of them needs no {@code else}, and stops compiling when there is a new one. */
        SEALED,
        /** A new one is no change that others notice. */
        OPEN
    }

    static KotlinOptions of(Catalog catalog, Map<String, String> options) {
        OptionReader reader = new OptionReader("kotlin", options);
        KotlinOptions kotlin = new KotlinOptions(
                reader.text(
                                "packageName",
                                KotlinPackage::isUsable,
                                "it is a package, such as `com.acme.errors`, without keywords of Kotlin or Java, and not one of theirs")
                        .orElseGet(() -> KotlinPackage.of(catalog.id())),
                reader.typePrefix("typePrefix"),
                reader.choice("hierarchy", Hierarchy.SEALED),
                reader.choice("internalRows", InternalRows.INCLUDE),
                PackageOptions.withoutReadme(reader));
        reader.refuseOthers();
        return kotlin;
    }

    /** Where the code stands. */
    String folder() {
        return (files.wanted() ? "src/main/kotlin/" : "") + packageName.replace('.', '/') + "/";
    }
}
