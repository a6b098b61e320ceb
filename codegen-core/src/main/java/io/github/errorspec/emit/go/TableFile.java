package io.github.errorspec.emit.go;

import io.github.errorspec.wire.FamilyShape;
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
    static TableFile of(GoCatalog catalog) {
        List<String> codes = codes(catalog);
        RowLiteral literal = new RowLiteral(catalog);
        return new TableFile(
                catalog.rows().stream().anyMatch(RowLiteral::hasDelay),
                catalog.rows().stream().map(GoRow::kind).toList(),
                sorted(catalog.rows().stream(), row -> row.definition().id().value())
                        .map(literal::of)
                        .toList(),
                !codes.isEmpty(),
                codes,
                "'" + catalog.definition().codes().wildcard().orElse('X') + "'",
                sorted(
                                catalog.rows().stream().filter(GoRow::isFamily),
                                row -> row.definition().code().text())
                        .map(row -> entry(GoLiteral.of(row.definition().code().text()), row))
                        .toList(),
                FamilyShape.of(catalog.definition()).stream()
                        .map(TableFile::shape)
                        .toList(),
                aliases(catalog));
    }

    private static List<String> codes(GoCatalog catalog) {
        Stream<GoRow> exact = catalog.rows().stream().filter(row -> !row.isFamily());
        Stream<GoRow> inOrder = catalog.hasIntegerCodes()
                ? exact.sorted(Comparator.comparing(
                        row -> Long.parseLong(row.definition().code().text())))
                : sorted(exact, row -> row.definition().code().text());
        return inOrder.map(row -> entry(catalog.codeLiteral(row), row)).toList();
    }

    private static List<String> aliases(GoCatalog catalog) {
        record Alias(String id, GoRow row) {}
        return catalog.rows().stream()
                .flatMap(row -> row.definition().aliases().stream().map(alias -> new Alias(alias.value(), row)))
                .sorted(Comparator.comparing(Alias::id))
                .map(alias -> entry(GoLiteral.of(alias.id()), alias.row()))
                .toList();
    }

    /** In the order of bytes, which Go compares; ids and codes are ASCII. */
    private static Stream<GoRow> sorted(Stream<GoRow> rows, Function<GoRow, String> key) {
        return rows.sorted(Comparator.comparing(key));
    }

    private static String entry(String key, GoRow row) {
        return "{" + key + ", " + row.kind() + "}";
    }

    private static String shape(FamilyShape shape) {
        String places = shape.wildcards().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return "{" + shape.length() + ", []int{" + places + "}}";
    }
}
