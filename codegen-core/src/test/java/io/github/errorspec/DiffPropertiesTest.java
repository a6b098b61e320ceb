package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.TableOfRows.Param;
import io.github.errorspec.TableOfRows.Row;
import io.github.errorspec.diff.Diff;
import io.github.errorspec.diff.DiffFormat;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a table can say of a row or of itself, a diff tells that it says something else. */
class DiffPropertiesTest {
    private static final EditorSchema SCHEMA = EditorSchema.named("error-spec-1.schema.json");

    /** What a table says about its own check, which is nothing to those who read of a release. */
    private static final Set<String> OF_THE_CHECK = Set.of("allow", "rules", "require", "style", "failOn");

    /** What is no fact of its own: the format, rows and their defaults, what is refused, and translations, which are not compared. */
    private static final Set<String> NO_FACT =
            Set.of("errorSpec", "errors", "http", "noBody", "headers", "grpc", "retry", "log", "imports", "locales");

    /**
     * A property of a row that changes.
     *
     * @param key as the schema has it, with the definition that it is in where that is not a row's
     * @param field how a diff calls it
     */
    private record Change(String key, String field, UnaryOperator<Row> before, UnaryOperator<Row> after) {}

    private static final List<Change> CHANGES = List.of(
            change("code", "code", row -> row.withCode(row.code() + 5000)),
            change("category", "category", row -> row.withCategory("elsewhere")),
            change("name", "name", row -> row.withName(row.name() + "!")),
            change("id", "id", row -> row.withId(row.id() + "_X")),
            change("id", "names.java", row -> row.withId(row.id() + "_X")),
            change("aliases", "aliases", row -> row.withAliases(List.of())),
            change("params", "params", row -> row.withParams(row.params().subList(0, 2))),
            change("message", "message", row -> row.withMessage(row.message() + "!")),
            change("http", "http", row -> row.withHttp(row.http() + 1)),
            more("names", "names.java", "names: {java: Chosen}", "names: {java: Other}"),
            more("names", "names.go", "", "names: {go: Other}"),
            more("description", "description", "", "description: Lost."),
            more("noBody", "noBody", "", "noBody: true"),
            more("headers", "headers.Allow", "", "headers: {Allow: GET}"),
            more("headers", "headers.Allow", "headers: {Allow: PUT}", "headers: {Allow: GET}"),
            more("grpc", "grpc", "grpc: ABORTED", "grpc: DATA_LOSS"),
            more("retry", "retry", "retry: now", "retry: never"),
            more("retry", "retry", "retry: later", "retry: {when: later, after: PT3S}"),
            more("log", "log", "log: info", "log: debug"),
            more("tags", "tags", "tags: a", "tags: [b, a]"),
            more("fields", "fields.a", "fields: {a: 1}", "fields: {a: 2}"),
            more("fields", "fields.b", "", "fields: {b: [1]}"),
            more("visibility", "visibility", "", "visibility: internal"),
            more("causes", "causes", "causes: [One., Two.]", "causes: [Two., One.]"),
            more("causes", "causes", "causes: [One. Two.]", "causes: [One., Two.]"),
            more("remedy", "remedy", "remedy: Wait.", "remedy: Go."),
            more("links", "links.Help", "links: {Help: https://a.example}", "links: {Help: https://b.example}"),
            more("links", "links.Help", "", "links: {Help: https://b.example}"),
            more("internal", "internal.remedy", "", "internal: {remedy: Restart it.}"),
            more("internal", "internal.description", "internal: {description: A.}", "internal: {description: B.}"),
            more("internal", "internal.runbook", "internal: {runbook: https://a.example}", ""),
            more("examples", "examples", "", "examples: [{first: a, second: 1}]"),
            more("examples", "examples", "examples: [{first: a, second: 1}]", "examples: [{first: b, second: 1}]"),
            more("since", "since", "since: 1.0.0", "since: 1.0.1"),
            more("stability", "stability", "", "stability: draft"),
            more("deprecated", "deprecated", "", "deprecated: true"),
            more("deprecation/since", "deprecated", "deprecated: true", "deprecated: {since: 1.0.0}"),
            more("deprecation/until", "deprecated", "deprecated: true", "deprecated: {until: 2.0.0}"),
            more("deprecation/replacedBy", "deprecated", "deprecated: true", "deprecated: {replacedBy: 9100}"),
            more("deprecation/reason", "deprecated", "deprecated: {reason: A.}", "deprecated: {reason: B.}"),
            more("x-", "x-owner", "x-owner: a", "x-owner: b"),
            more("x-", "x-tags", "x-tags: [a, {b: 1}]", "x-tags: [a, {b: \"1\"}]"),
            param("type", "params", "type: string", "type: number"),
            param("of", "params", "type: object, of: {a: string}", "type: object, of: {a: integer}"),
            param("optional", "params", "optional: false", "optional: true"),
            param("sensitive", "params", "sensitive: false", "sensitive: true"),
            param("description", "params.new.description", "type: string", "description: The new one."),
            param("x-", "params.new.x-unit", "x-unit: ms", "x-unit: s"));

    /**
     * A line of a table that changes.
     *
     * @param key as the schema has it
     * @param field how a diff calls it
     */
    private record Line(String key, String field, String before, String after) {}

    private static final List<Line> LINES = List.of(
            new Line("id", "id", "", ""),
            new Line("title", "title", "title: Shop", "title: Store"),
            new Line("description", "description", "", "description: All of them."),
            new Line("version", "version", "version: 1.0.0", "version: 1.0.1"),
            new Line("codes", "codes.type", "codes: {type: integer}", "codes: {type: string}"),
            new Line("codes/pattern", "codes.pattern", "", "codes: {pattern: \"[0-9]+\"}"),
            new Line("codes/wildcard", "codes.wildcard", "codes: {wildcard: X}", "codes: {wildcard: Y}"),
            new Line("problem", "problem.type", "", "problem: {type: \"https://a.example/{code}\"}"),
            new Line("body", "body", "body: {code: /code}", "body: {code: /error}"),
            new Line("tags", "tags", "tags: [a]", "tags: [a, b]"),
            new Line("tags", "tags.a", "tags: {a: One.}", "tags: {a: Two.}"),
            new Line(
                    "fields",
                    "fields.a",
                    "fields: {a: {type: integer, optional: true}}",
                    "fields: {a: {optional: true}}"),
            new Line(
                    "fields",
                    "fields.a.description",
                    "fields: {a: {optional: true}}",
                    "fields: {a: {optional: true, description: A.}}"),
            new Line("links", "links.Help", "", "links: {Help: https://a.example}"),
            new Line("reserved", "reserved", "reserved: [5]", "reserved: [6]"),
            new Line("retired", "retired", "retired: {5: {}}", "retired: {6: {}}"),
            new Line("retired/name", "retired.5.name", "retired: {5: {}}", "retired: {5: {name: Old}}"),
            new Line("retired/since", "retired.5.since", "retired: {5: {}}", "retired: {5: {since: 1.0.0}}"),
            new Line("retired/replacedBy", "retired.5.replacedBy", "retired: {5: {}}", "retired: {5: {replacedBy: 1}}"),
            new Line("retired/reason", "retired.5.reason", "retired: {5: {reason: A.}}", "retired: {5: {reason: B.}}"),
            new Line("retired/x-", "retired.5.x-by", "retired: {5: {x-by: a}}", "retired: {5: {x-by: b}}"),
            new Line("categories", "categories", "categories: {a: {}, b: {}}", "categories: {b: {}, a: {}}"),
            new Line("category/title", "categories.a.title", "categories: {a: {}}", "categories: {a: {title: First}}"),
            new Line(
                    "category/description",
                    "categories.a.description",
                    "categories: {a: {}}",
                    "categories: {a: {description: First.}}"),
            new Line("category/range", "categories.a.range", "categories: {a: {}}", "categories: {a: {range: 10-20}}"),
            new Line(
                    "category/prefix",
                    "categories.a.prefix",
                    "codes: {type: string}\ncategories: {a: {prefix: a}}",
                    "codes: {type: string}\ncategories: {a: {prefix: b}}"),
            new Line("category/reserved", "reserved", "categories: {a: {}}", "categories: {a: {reserved: [5]}}"),
            new Line("category/retired", "retired", "categories: {a: {}}", "categories: {a: {retired: {5: {}}}}"),
            new Line("category/x-", "categories.a.x-by", "categories: {a: {x-by: c}}", "categories: {a: {x-by: d}}"),
            new Line("x-", "x-owner", "x-owner: a", "x-owner: b"));

    /** What rows can say of themselves. */
    private static final String DECLARED =
            "\ntags: [a, b]\nfields: {a: {optional: true}, b: {type: list<integer>, optional: true}}\n";

    static List<Line> lines() {
        return LINES;
    }

    private static Change change(String key, String field, UnaryOperator<Row> after) {
        return new Change(key, field, UnaryOperator.identity(), after);
    }

    private static Change more(String key, String field, String before, String after) {
        return new Change(
                key,
                field,
                row -> before.isEmpty() ? row : row.with(before),
                row -> after.isEmpty() ? row : row.with(after));
    }

    /** With a param that has these keys, and another one behind it. */
    private static Change param(String key, String field, String before, String after) {
        return new Change("param/" + key, field, row -> withParam(row, before), row -> withParam(row, after));
    }

    private static Row withParam(Row row, String keys) {
        List<Param> params = new ArrayList<>(row.params());
        params.add(new Param("new: {" + keys + "}, last", "string", true, false));
        return row.withParams(params);
    }

    @Property(tries = 500)
    void eachPropertyOfARowIsNamed(
            @ForAll("tables") TableOfRows table, @ForAll("changes") Change change, @ForAll("indexes") int index) {
        int at = index % table.rows().size();

        Diff diff = diff(
                table.with(at, change.before()).yaml() + DECLARED,
                table.with(at, change.after()).yaml() + DECLARED);

        List<Diff.Row> rows = Stream.concat(diff.changed().stream(), diff.deprecated().stream())
                .toList();
        assertThat(rows).as("%s at %s of%n%s", change.field(), at, table.yaml()).hasSize(1);
        assertThat(rows.get(0).fields()).extracting(Diff.Field::key).contains(change.field());
        assertThat(DiffFormat.text(diff)).contains("  " + change.field() + ": ");
        assertThat(DiffFormat.markdown(diff)).contains(change.field() + " ");
    }

    @ParameterizedTest
    @MethodSource("lines")
    void eachPropertyOfACatalogIsNamed(Line line) {
        String past = "errorSpec: 1\nid: acme.shop\nhttp: 400\n" + line.before() + "\nerrors: {1: {name: One}}\n";
        String now = "errorSpec: 1\nid: acme." + (line.key().equals("id") ? "store" : "shop") + "\nhttp: 400\n"
                + line.after() + "\nerrors: {1: {name: One}}\n";

        assertThat(diff(past, now).catalog()).extracting(Diff.Field::key).contains(line.field());
    }

    @Property(tries = 100)
    void aRowThatMovedIsNamedAndNoOther(@ForAll("tables") TableOfRows table, @ForAll("indexes") int index) {
        List<Row> rows = new ArrayList<>(table.rows());
        Row moved = rows.remove(index % rows.size());
        long others = rows.stream()
                .filter(row -> row.category().equals(moved.category()))
                .count();
        rows.add(moved);
        boolean wasLast = table.rows().indexOf(moved)
                == table.rows().stream()
                        .filter(row -> row.category().equals(moved.category()))
                        .mapToInt(table.rows()::indexOf)
                        .max()
                        .orElseThrow();

        Diff diff = diff(table.yaml(), new TableOfRows(rows).yaml());

        assertThat(diff.isEmpty()).isEqualTo(others == 0 || wasLast);
        assertThat(diff.changed()).hasSizeLessThanOrEqualTo(1).allSatisfy(row -> assertThat(row.fields())
                .extracting(Diff.Field::key)
                .containsExactly("order"));
    }

    @Test
    void noPropertyIsForgotten() {
        Set<String> rows = told("row", "");
        rows.addAll(told("param/anyOf/1", "param/"));
        rows.addAll(told("deprecation", "deprecation/"));
        assertThat(CHANGES.stream().map(Change::key)).containsAll(rows);

        Set<String> catalog = new TreeSet<>(SCHEMA.keys("/properties"));
        catalog.addAll(told("category", "category/"));
        catalog.addAll(told("retired", "retired/"));
        SCHEMA.keys("/properties/codes/properties").forEach(key -> catalog.add("codes/" + key));
        catalog.remove("codes/type");
        // Rows have them from their category.
        catalog.removeAll(Set.of("category/tags", "category/fields"));
        catalog.removeIf(key -> OF_THE_CHECK.contains(last(key)) || NO_FACT.contains(last(key)));
        assertThat(LINES.stream().map(Line::key)).containsAll(catalog);
    }

    private static String last(String key) {
        return key.substring(key.indexOf('/') + 1);
    }

    private static Set<String> told(String definition, String before) {
        return SCHEMA.keys("/$defs/" + definition + "/properties").stream()
                .filter(key -> !OF_THE_CHECK.contains(key))
                .map(key -> before + key)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Diff diff(String past, String now) {
        return Diff.of(
                ResolvedCatalog.of(Specs.read(past)), ResolvedCatalog.of(Specs.read(now)), NamesOfLanguage.all());
    }

    @Provide
    static Arbitrary<Change> changes() {
        return Arbitraries.of(CHANGES);
    }

    @Provide
    static Arbitrary<Integer> indexes() {
        return CompatPropertiesTest.indexes();
    }

    @Provide
    static Arbitrary<TableOfRows> tables() {
        return CompatPropertiesTest.tables();
    }
}
