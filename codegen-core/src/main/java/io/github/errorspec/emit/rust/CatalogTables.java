package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.rust.RustLayout.Field;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.GrpcCode;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.MessagePattern;
import io.github.errorspec.source.Located;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each row says, and the tables that find a row. */
final class CatalogTables {
    private static final String INDENT = "    ";

    private final RustCatalog catalog;
    private final RustDocs docs;
    private final Map<String, String> categories = new HashMap<>();

    CatalogTables(RustCatalog catalog) {
        this.catalog = catalog;
        this.docs = new RustDocs(catalog);
        for (Category category : catalog.definition().categories()) {
            categories.put(category.id(), RustNames.variant(category));
        }
    }

    /** What the template needs. */
    record Values(
            List<Row> rows,
            boolean hasAliases,
            List<RowTypes.Alias> aliases,
            List<CategoryVariant> categories,
            List<String> categoryIds,
            List<String> categoryTitles,
            List<String> categoryList,
            List<Grpc> grpcCodes,
            String sampleId,
            String compareCode,
            String wildcard,
            List<String> table,
            List<String> kinds,
            List<String> codes,
            List<String> families,
            List<String> shapes,
            List<String> ids) {}

    /** A category in it. */
    record CategoryVariant(String name, List<String> doc) {}

    /** A status of gRPC in it. */
    record Grpc(GrpcCode constant, String name, int number) {}

    /** A row in it. */
    record Row(String name, List<String> doc, List<String> deprecation) {}

    Values values() {
        List<Category> definitions = catalog.definition().categories();
        return new Values(
                catalog.rows().stream().map(this::row).toList(),
                catalog.hasAliases(),
                catalog.rows().stream().flatMap(row -> aliases(row).stream()).toList(),
                definitions.stream()
                        .map(category -> new CategoryVariant(RustNames.variant(category), RustDocs.category(category)))
                        .toList(),
                arms(category -> category.id()),
                arms(Category::title),
                array("CATEGORIES", catalog.names().category(), categoryPaths()),
                Stream.of(GrpcCode.values())
                        .map(code -> new Grpc(code, variant(code), code.number()))
                        .toList(),
                catalog.rows().get(0).definition().id().value(),
                catalog.hasIntegerCodes() ? "|(each, _)| each.cmp(&code)" : "|(each, _)| (*each).cmp(code)",
                catalog.definition().codes().wildcard().map(String::valueOf).orElse(""),
                table(),
                array("KINDS", catalog.names().kind(), paths()),
                codes(),
                families(),
                shapes(),
                ids());
    }

    private Row row(RustRow row) {
        return new Row(
                row.name(), docs.kind(row), docs.deprecation(row).stream().toList());
    }

    private List<String> table() {
        String head = "static ROWS: [Row; " + catalog.rows().size() + "] = [";
        return RustLayout.structs(
                head, "Row", catalog.rows().stream().map(this::fields).toList());
    }

    private List<Field> fields(RustRow row) {
        ErrorDefinition error = row.definition();
        String sensitive = error.params().stream()
                .filter(Parameter::sensitive)
                .map(Parameter::name)
                .collect(Collectors.joining(" "));
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("id", RustLiteral.of(error.id().value())));
        fields.add(Field.of("code", RustLiteral.of(error.code().text())));
        fields.add(Field.of("family", error.code().isFamily()));
        fields.add(Field.of("title", RustLiteral.of(error.texts().name())));
        fields.add(Field.of("message", RustLiteral.of(MessagePattern.of(error))));
        fields.add(Field.of("sensitive", RustLiteral.of(sensitive)));
        if (catalog.hasCategories()) {
            Optional<String> category = error.categoryId().map(categories::get);
            fields.add(Field.of("category", category.map(name -> catalog.names().category() + "::" + name)));
        }
        fields.add(Field.of("http_status", error.policy().httpStatus()));
        fields.add(Field.of("grpc_code", "GrpcCode::" + variant(error.policy().grpc())));
        fields.add(Field.of("retry", "Retry::" + variant(error.policy().retry().when())));
        fields.add(Field.of("retry_after", error.policy().retry().after().map(CatalogTables::duration)));
        fields.add(Field.of("log_level", "LogLevel::" + variant(error.policy().log())));
        fields.add(Field.of("since", error.life().since().map(RustLiteral::of)));
        fields.add(Field.of("deprecated", error.isDeprecated()));
        catalog.layout()
                .typeOf(error)
                .filter(type -> catalog.hasType())
                .ifPresent(type -> fields.add(Field.of("problem_type", RustLiteral.of(type))));
        return fields;
    }

    /** {@code NOT_FOUND} is {@code NotFound}. */
    private static String variant(Enum<?> constant) {
        return Words.of(constant.name()).pascal();
    }

    private static String duration(Duration duration) {
        return "Duration::new(" + RustLiteral.of(duration.getSeconds()) + ", "
                + RustLiteral.of((long) duration.getNano()) + ")";
    }

    private static List<RowTypes.Alias> aliases(RustRow row) {
        return row.definition().aliases().stream()
                .map(alias -> new RowTypes.Alias(
                        RustDocs.alias(INDENT, row),
                        RustDocs.aliasDeprecation(row),
                        RustLayout.assignment(
                                INDENT,
                                "pub const " + RustNames.type(alias.value()) + ": Self",
                                "Self::" + row.name())))
                .toList();
    }

    private List<String> arms(Function<Category, String> text) {
        return catalog.definition().categories().stream()
                .map(category -> "            Self::" + RustNames.variant(category) + " => "
                        + RustLiteral.of(text.apply(category)) + ",")
                .toList();
    }

    private List<String> categoryPaths() {
        return catalog.definition().categories().stream()
                .map(category -> catalog.names().category() + "::" + RustNames.variant(category))
                .toList();
    }

    private List<String> paths() {
        return catalog.rows().stream()
                .map(row -> catalog.names().kind() + "::" + row.name())
                .toList();
    }

    private static List<String> array(String name, String type, List<String> elements) {
        return RustLayout.array("static " + name + ": [" + type + "; " + elements.size() + "]", elements);
    }

    /** The exact codes, sorted as the generated code compares them. */
    private List<String> codes() {
        boolean integers = catalog.hasIntegerCodes();
        Comparator<Entry> order = integers
                ? Comparator.comparing(entry -> Long.parseLong(entry.key()))
                : Comparator.comparing(Entry::key);
        List<Entry> entries = entries(false).stream().sorted(order).toList();
        return table(
                "CODES",
                integers ? "i64" : "&str",
                entries,
                key -> integers ? RustLiteral.of(Long.parseLong(key)) : RustLiteral.of(key));
    }

    private List<String> families() {
        List<Entry> entries =
                entries(true).stream().sorted(Comparator.comparing(Entry::key)).toList();
        return table("FAMILIES", "&str", entries, RustLiteral::of);
    }

    /** A code or an id with the number of its row. */
    private record Entry(String key, int row) {}

    private List<Entry> entries(boolean families) {
        List<RustRow> rows = catalog.rows();
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).isFamily() == families)
                .mapToObj(i -> new Entry(rows.get(i).definition().code().text(), i))
                .toList();
    }

    private List<String> ids() {
        List<Entry> entries = new ArrayList<>();
        List<RustRow> rows = catalog.rows();
        for (int i = 0; i < rows.size(); i++) {
            entries.add(new Entry(rows.get(i).definition().id().value(), i));
            for (Located<String> alias : rows.get(i).definition().aliases()) {
                entries.add(new Entry(alias.value(), i));
            }
        }
        entries.sort(Comparator.comparing(Entry::key));
        return table("IDS", "&str", entries, RustLiteral::of);
    }

    private static List<String> table(String name, String type, List<Entry> entries, UnaryOperator<String> literal) {
        List<List<String>> tuples = entries.stream()
                .map(entry -> List.of(literal.apply(entry.key()), RustLiteral.of((long) entry.row())))
                .toList();
        return RustLayout.tuples("static " + name + ": [(" + type + ", usize); " + entries.size() + "]", tuples);
    }

    private List<String> shapes() {
        List<String> shapes = new ArrayList<>();
        for (FamilyShape shape : FamilyShape.of(catalog.definition())) {
            shapes.add("&[" + shape.wildcards().stream().map(String::valueOf).collect(Collectors.joining(", ")) + "]");
        }
        List<String> distinct = shapes.stream().distinct().toList();
        return RustLayout.array("static SHAPES: [&[usize]; " + distinct.size() + "]", distinct);
    }
}
