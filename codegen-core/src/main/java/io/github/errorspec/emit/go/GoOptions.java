package io.github.errorspec.emit.go;

import io.github.errorspec.emit.InternalRows;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.emit.PackageOptions;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the Go target is configured. Every component is an option of the same name.
 *
 * @param packageName of all files; from the catalog's id when absent
 * @param internalRows what becomes of rows that are internal
 * @param files whether and how there is what makes a package of the output
 * @param modulePath what {@code go.mod} says; present if there is one
 */
record GoOptions(
        Optional<String> packageName, InternalRows internalRows, PackageOptions files, Optional<String> modulePath) {
    private static final Pattern PACKAGE = Pattern.compile("[a-z][a-z0-9_]*(?<!_test)");
    private static final Pattern MODULE =
            Pattern.compile("[A-Za-z0-9_~-][A-Za-z0-9._~-]*(/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*(?<!\\.)");

    /** From the texts of a build file; what is not given has its default. */
    static GoOptions of(Map<String, String> options) {
        OptionReader reader = new OptionReader("go", options);
        GoOptions go = new GoOptions(
                reader.text(
                        "packageName",
                        GoOptions::isPackage,
                        "the name of a Go package is needed: small letters and digits, no keyword, such as `shoperrors`"),
                reader.choice("internalRows", InternalRows.INCLUDE),
                PackageOptions.of(reader),
                reader.text(
                        "modulePath",
                        path -> MODULE.matcher(path).matches(),
                        "the path of a Go module is needed, such as `example.com/shop/shoperrors`"));
        reader.refuseOthers();
        if (go.files().wanted() != go.modulePath().isPresent()) {
            throw new InvalidOptionException(
                    "the options `packageFiles` and `modulePath` of the target `go` need each other:"
                            + " `packageFiles` is `true` to get a `go.mod`, and `modulePath` says what stands in it");
        }
        return go;
    }

    private static boolean isPackage(String name) {
        return PACKAGE.matcher(name).matches() && !ReservedWords.isTaken(name) && !name.equals("main");
    }
}
