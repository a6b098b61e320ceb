package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.resolve.FamilyShape;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What look-ups search. All are arrays that the linker lays out, so a program with any number of rows starts at once.
 *
 * @param kinds names of constants
 * @param rows literals, as all that follow
 */
record TableFile(
        boolean hasDelays,
        List<String> kinds,
        List<String> rows,
        boolean hasCodes,
        List<String> codes,
        String wildcard,
        List<String> families,
        List<String> shapes,
        List<String> aliases) {
    static TableFile of(GoCode code) {
        List<String> codes = codes(code);
        return new TableFile(
                code.named().rows().stream().anyMatch(RowLiteral::hasDelay),
                code.named().rows().stream()
                        .map(row -> row.name(NameKind.CONSTANT))
                        .toList(),
                sorted(code.named().rows().stream(), row -> row.row().id())
                        .map(row -> RowLiteral.of(code, row))
                        .toList(),
                !codes.isEmpty(),
                codes,
                "'" + code.catalog().definition().codes().wildcard().orElse('X') + "'",
                sorted(code.named().rows().stream().filter(row -> row.row().isFamily()), row -> row.row()
                                .code())
                        .map(row -> entry(GoLiteral.of(row.row().code()), row))
                        .toList(),
                code.catalog().families().stream().map(TableFile::shape).toList(),
                aliases(code));
    }

    private static List<String> codes(GoCode code) {
        Stream<NamedRow> exact =
                code.named().rows().stream().filter(row -> !row.row().isFamily());
        Stream<NamedRow> inOrder = code.catalog().hasIntegerCodes()
                ? exact.sorted(
                        Comparator.comparingLong(row -> Long.parseLong(row.row().code())))
                : sorted(exact, row -> row.row().code());
        return inOrder.map(row -> entry(code.codeLiteral(row), row)).toList();
    }

    private static List<String> aliases(GoCode code) {
        record Alias(String id, NamedRow row) {}
        return code.named().rows().stream()
                .flatMap(row -> row.row().aliases().stream().map(alias -> new Alias(alias.value(), row)))
                .sorted(Comparator.comparing(Alias::id))
                .map(alias -> entry(GoLiteral.of(alias.id()), alias.row()))
                .toList();
    }

    /** In the order of bytes, which Go compares; ids and codes are ASCII. */
    private static Stream<NamedRow> sorted(Stream<NamedRow> rows, Function<NamedRow, String> key) {
        return rows.sorted(Comparator.comparing(key));
    }

    private static String entry(String key, NamedRow row) {
        return "{" + key + ", " + row.name(NameKind.CONSTANT) + "}";
    }

    private static String shape(FamilyShape shape) {
        String places = shape.wildcards().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "{" + shape.length() + ", []int{" + places + "}}";
    }
}
