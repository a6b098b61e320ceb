package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.resolve.InternalRows;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the C# target is configured. Every component is an option of the same name.
 *
 * @param namespace of all generated types; the words of the catalog's id when absent
 * @param typePrefix what the names of the catalog's own types begin with; the last word of its id when absent
 * @param nullable whether references that can be null are marked, which needs C# 8
 * @param internalRows what becomes of rows that are internal
 * @param files whether and how there is what makes a package of the output
 */
record CSharpOptions(
        Optional<String> namespace,
        Optional<String> typePrefix,
        boolean nullable,
        InternalRows internalRows,
        PackageOptions files) {
    private static final Pattern NAMESPACE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");

    /** From the texts of a build file; what is not given has its default. */
    static CSharpOptions of(Map<String, String> options) {
        OptionReader reader = new OptionReader("csharp", options);
        CSharpOptions csharp = new CSharpOptions(
                reader.text(
                        "namespace",
                        CSharpOptions::isNamespace,
                        "a C# namespace of ASCII letters is needed, such as `Example.Errors`"),
                reader.typePrefix("typePrefix"),
                reader.flag("nullable"),
                reader.choice("internalRows", InternalRows.INCLUDE),
                PackageOptions.of(reader));
        reader.refuseOthers();
        return csharp;
    }

    private static boolean isNamespace(String text) {
        return NAMESPACE.matcher(text).matches()
                && Arrays.stream(text.split("\\.", -1)).noneMatch(ReservedNames::isKeyword);
    }
}
