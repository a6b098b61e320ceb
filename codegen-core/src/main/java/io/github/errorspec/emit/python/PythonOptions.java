package io.github.errorspec.emit.python;

import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.resolve.InternalRows;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the Python target is configured. Every component is an option of the same name.
 *
 * @param packageName the package to import; the last word of the catalog's id with {@code _errors} when absent
 * @param typePrefix what the names of the catalog's own types begin with; the last word of its id when absent
 * @param internalRows what becomes of rows that are internal
 * @param files whether and how there is what makes a package of the output
 */
record PythonOptions(
        Optional<String> packageName, Optional<String> typePrefix, InternalRows internalRows, PackageOptions files) {
    private static final Pattern PART = Pattern.compile("[a-z_][a-z0-9_]*");

    /** From the texts of a build file; what is not given has its default. */
    static PythonOptions of(Map<String, String> options) {
        OptionReader reader = new OptionReader("python", options);
        PythonOptions python = new PythonOptions(
                reader.text(
                        "packageName",
                        PythonOptions::isPackage,
                        "a Python package in small letters is needed, such as `analytics_errors`"),
                reader.typePrefix("typePrefix"),
                reader.choice("internalRows", InternalRows.INCLUDE),
                PackageOptions.of(reader));
        reader.refuseOthers();
        return python;
    }

    private static boolean isPackage(String text) {
        return Arrays.stream(text.split("\\.", -1))
                .allMatch(part -> PART.matcher(part).matches() && !TakenNames.isKeyword(part));
    }
}
