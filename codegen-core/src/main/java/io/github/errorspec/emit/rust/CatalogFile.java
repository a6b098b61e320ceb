package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.rust.RustLayout.Field;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.GrpcCode;
import io.github.errorspec.model.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each row says, and the tables that find a row. */
record CatalogFile(RustCode code, List<RustRow> rows) {
    /**
     * A category.
     *
     * @param id a literal, as the title
     */
    record Variant(String name, List<String> doc, String id, String title) {}

    /** A status of gRPC. */
    record Grpc(GrpcCode constant, String name, int number) {}

    List<Variant> categories() {
        return code.named().categories().stream()
                .map(category -> new Variant(
                        category.name(NameKind.CONSTANT),
                        RustDocs.category(category.category()),
                        RustLiteral.of(category.category().id()),
                        RustLiteral.of(category.category().definition().title())))
                .toList();
    }

    List<Grpc> grpcCodes() {
        return Stream.of(GrpcCode.values())
                .map(each -> new Grpc(each, variant(each), each.number()))
                .toList();
    }

    List<RustField> fields() {
        List<RustField> fields = new ArrayList<>();
        int flags = 0;
        for (NamedParam field : code.named().fields()) {
            fields.add(new RustField(field, flags));
            flags += RustField.isFlag(field.param()) ? 1 : 0;
        }
        return fields;
    }

    List<RustField> values() {
        return fields().stream().filter(field -> !field.isFlag()).toList();
    }

    /** How many fields are true or false in every row. */
    List<Long> flags() {
        long flags = fields().stream().filter(RustField::isFlag).count();
        return flags == 0 ? List.of() : List.of(flags);
    }

    String compareCode() {
        return code.integers() ? "|(each, _)| each.cmp(&code)" : "|(each, _)| (*each).cmp(code)";
    }

    String wildcard() {
        return code.catalog()
                .definition()
                .codes()
                .wildcard()
                .map(String::valueOf)
                .orElse("");
    }

    /** Each row as a struct. */
    String table() {
        String head = "static ROWS: [Row; " + rows.size() + "] = [";
        return RustLayout.structs(head, "Row", rows.stream().map(this::fields).toList());
    }

    private List<Field> fields(RustRow row) {
        ErrorDefinition error = row.named().row().definition();
        List<Field> fields = new ArrayList<>();
        fields.add(Field.of("id", RustLiteral.of(error.id().value())));
        fields.add(Field.of("code", RustLiteral.of(row.code())));
        fields.add(Field.of("family", row.isFamily()));
        fields.add(Field.of("title", RustLiteral.of(error.texts().name())));
        fields.add(
                Field.of("message", RustLiteral.of(row.named().row().message().pattern())));
        String sensitive = String.join(" ", row.named().row().sensitive());
        fields.add(Field.of("sensitive", RustLiteral.of(sensitive)));
        if (code.catalog().hasCategories()) {
            fields.add(Field.of("category", row.named().category().map(this::path)));
        }
        fields.add(Field.of("http_status", error.policy().httpStatus()));
        fields.add(Field.of("has_body", row.named().row().hasBody()));
        fields.add(Field.of("grpc_code", "GrpcCode::" + variant(error.policy().grpc())));
        fields.add(Field.of("retry", "Retry::" + variant(error.policy().retry().when())));
        fields.add(Field.of("retry_after", error.policy().retry().after().map(CatalogFile::duration)));
        fields.add(Field.of("log_level", "LogLevel::" + variant(error.policy().log())));
        fields.add(Field.of("since", error.life().since().map(RustLiteral::of)));
        fields.add(Field.of("deprecated", error.isDeprecated()));
        if (code.hasType()) {
            row.named().row().type().ifPresent(type -> fields.add(Field.of("problem_type", RustLiteral.of(type))));
        }
        fields.addAll(RustField.members(code, code.named().traits(row.named())));
        return fields;
    }

    /** {@code NOT_FOUND} is {@code NotFound}. */
    private static String variant(Enum<?> constant) {
        return Words.of(constant.name()).pascal();
    }

    private String path(NamedCategory category) {
        return code.category() + "::" + category.name(NameKind.CONSTANT);
    }

    private static String duration(Duration duration) {
        return "Duration::new(" + RustLiteral.of(duration.getSeconds()) + ", "
                + RustLiteral.of((long) duration.getNano()) + ")";
    }

    String categoryList() {
        return array(
                "CATEGORIES",
                code.category(),
                code.named().categories().stream().map(this::path));
    }

    String kinds() {
        String kind = code.kind();
        return array("KINDS", kind, rows.stream().map(row -> kind + "::" + row.name()));
    }

    /** Where families have wildcards. */
    String shapes() {
        return array(
                "SHAPES",
                "&[usize]",
                code.catalog().families().stream()
                        .map(shape -> shape.wildcards().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", ", "&[", "]")))
                        .distinct());
    }

    private static String array(String name, String type, Stream<String> elements) {
        List<String> all = elements.toList();
        return RustLayout.array("static " + name + ": [" + type + "; " + all.size() + "]", all);
    }

    /** A code or an id with the number of its row. */
    private record Entry(String key, int row) {}

    /** The exact codes, sorted as the generated code compares them. */
    String codes() {
        Stream<Entry> exact = rows.stream().filter(row -> !row.isFamily()).map(CatalogFile::byCode);
        return code.integers()
                ? table(
                        "CODES",
                        "i64",
                        exact.sorted(Comparator.comparingLong(entry -> Long.parseLong(entry.key()))),
                        key -> RustLiteral.of(Long.parseLong(key)))
                : table("CODES", exact);
    }

    String families() {
        return table("FAMILIES", rows.stream().filter(RustRow::isFamily).map(CatalogFile::byCode));
    }

    private static Entry byCode(RustRow row) {
        return new Entry(row.code(), row.named().row().index());
    }

    /** All ids, earlier ones too. */
    String ids() {
        return table("IDS", rows.stream().map(row -> row.named().row()).flatMap(row -> Stream.concat(
                        Stream.of(row.id()), row.aliases().stream().map(alias -> alias.value()))
                .map(id -> new Entry(id, row.index()))));
    }

    private static String table(String name, Stream<Entry> entries) {
        return table(name, "&str", entries.sorted(Comparator.comparing(Entry::key)), RustLiteral::of);
    }

    private static String table(String name, String type, Stream<Entry> entries, UnaryOperator<String> literal) {
        List<List<String>> tuples = entries.map(
                        entry -> List.of(literal.apply(entry.key()), RustLiteral.of((long) entry.row())))
                .toList();
        return RustLayout.tuples("static " + name + ": [(" + type + ", usize); " + tuples.size() + "]", tuples);
    }
}
