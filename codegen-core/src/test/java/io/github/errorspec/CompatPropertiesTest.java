package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.TableOfRows.Param;
import io.github.errorspec.TableOfRows.Row;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** One change of any table gives one finding, of the rule that the change breaks. */
class CompatPropertiesTest {
    private static final int TRIES = 500;

    /**
     * A kind of change.
     *
     * @param rule the one that it breaks
     * @param of what becomes of a table at one of its rows
     */
    private record Change(String rule, BiFunction<TableOfRows, Integer, TableOfRows> of) {}

    private static final List<Change> CHANGES = List.of(
            new Change("code-removed", (table, at) -> table.without(at)),
            new Change("code-renumbered", row(row -> row.withCode(row.code() + 5000))),
            new Change("code-reused", row(row -> row.withId("OTHER_" + row.code())
                    .withName("Another")
                    .withAliases(List.of())
                    .withMessage("No {first}"))),
            new Change("status-changed", row(row -> row.withHttp(row.http() + 5))),
            new Change(
                    "status-class-changed",
                    row(row -> row.withHttp(row.http() < 500 ? row.http() + 100 : row.http() - 100))),
            new Change("body-dropped", row(row -> row.with("noBody: true"))),
            new Change("grpc-status-changed", row(row -> row.with("grpc: DATA_LOSS"))),
            new Change("retry-changed", row(row -> row.with("retry: now"))),
            new Change("public-row-made-internal", row(row -> row.with("visibility: internal"))),
            new Change("row-made-draft", row(row -> row.with("stability: draft"))),
            new Change("id-changed", row(row -> row.withId(row.id() + "_X"))),
            new Change("id-changed", row(row -> row.withId("OTHER_" + row.code())
                    .withAliases(List.of(row.id(), row.aliases().get(0))))),
            new Change("alias-removed", row(row -> row.withAliases(List.of()))),
            new Change("title-changed", row(row -> row.withName(row.name() + "!"))),
            new Change("message-changed", row(row -> row.withMessage(row.message() + "!"))),
            new Change(
                    "placeholders-changed",
                    row(row -> row.withMessage(row.message().replace("{first}", "one")))),
            new Change("category-moved", row(row -> row.withCategory("elsewhere"))),
            new Change("name-in-language-changed", row(row -> row.with("names: {java: Chosen}"))),
            new Change("param-removed", params(params -> params.subList(0, 2))),
            new Change(
                    "param-removed",
                    params(params -> replaced(params, 1, new Param("other", "integer", false, false)))),
            new Change("required-param-added", params(params -> added(params, new Param("new", "uuid", false, false)))),
            new Change("optional-param-added", params(params -> added(params, new Param("new", "uuid", true, false)))),
            new Change(
                    "param-retyped",
                    params(params -> replaced(params, 1, new Param("second", "number", false, false)))),
            new Change(
                    "param-made-optional",
                    params(params -> replaced(params, 1, new Param("second", "integer", true, false)))),
            new Change(
                    "param-made-required",
                    params(params -> replaced(params, 2, new Param("third", "string", false, false)))),
            new Change(
                    "param-made-sensitive",
                    params(params -> replaced(params, 1, new Param("second", "integer", false, true)))),
            new Change("params-reordered", params(params -> List.of(params.get(1), params.get(0), params.get(2)))),
            new Change("rows-reordered", (table, at) -> table.swapped()));

    private static BiFunction<TableOfRows, Integer, TableOfRows> row(UnaryOperator<Row> change) {
        return (table, at) -> table.with(at, change);
    }

    private static BiFunction<TableOfRows, Integer, TableOfRows> params(UnaryOperator<List<Param>> change) {
        return row(row -> row.withParams(change.apply(row.params())));
    }

    private static List<Param> replaced(List<Param> params, int index, Param param) {
        List<Param> others = new ArrayList<>(params);
        others.set(index, param);
        return others;
    }

    private static List<Param> added(List<Param> params, Param param) {
        List<Param> more = new ArrayList<>(params);
        more.add(param);
        return more;
    }

    @Property(tries = TRIES)
    void eachKindOfChangeBreaksItsOwnRule(
            @ForAll("tables") TableOfRows table, @ForAll("changes") Change change, @ForAll("indexes") int index) {
        int at = index % table.rows().size();
        TableOfRows now = change.of().apply(table, at);

        List<Diagnostic> findings = CompatFixtures.compare(Specs.read(table.yaml()), Specs.read(now.yaml()));

        assertThat(findings)
                .as("%s at %s of%n%s", change.rule(), at, table.yaml())
                .extracting(found -> found.rule().id())
                .containsExactly(change.rule());
    }

    @Property(tries = 50)
    void nothingIsSaidOfATableThatStayed(@ForAll("tables") TableOfRows table) {
        assertThat(CompatFixtures.compare(Specs.read(table.yaml()), Specs.read(table.yaml())))
                .isEmpty();
    }

    @Property(tries = 50)
    void aNewRowBreaksNothing(@ForAll("tables") TableOfRows table) {
        TableOfRows less = table.without(0);

        assertThat(CompatFixtures.compare(Specs.read(less.yaml()), Specs.read(table.yaml())))
                .isEmpty();
    }

    /** What is equal in a lock and in what today's table would be locked with is neither read nor compared, and nobody can tell. */
    @Property(tries = TRIES)
    void aLockIsComparedAsAWholeWhateverIsKnownOfIt(
            @ForAll("tables") TableOfRows table,
            @ForAll("severalChanges") List<Change> changes,
            @ForAll @Size(10) List<@IntRange(max = 100) Integer> indexes) {
        String lock = Guard.lock(ResolvedCatalog.of(Specs.read(table.yaml()))).text();
        ResolvedCatalog now =
                ResolvedCatalog.of(Specs.read(changed(table, changes, indexes).yaml()));

        List<Diagnostic> inPart = CompatFixtures.compare(EditionsTest.readLock(lock, now), now);

        assertThat(inPart)
                .extracting(String::valueOf)
                .isEqualTo(CompatFixtures.compare(ResolvedCatalog.of(EditionsTest.readWhole(lock)), now).stream()
                        .map(String::valueOf)
                        .toList());
    }

    /** With several changes, each of another row. */
    private static TableOfRows changed(TableOfRows table, List<Change> changes, List<Integer> indexes) {
        List<Integer> codes =
                new ArrayList<>(table.rows().stream().map(Row::code).toList());
        TableOfRows changed = table;
        for (int i = 0; i < Math.min(changes.size(), indexes.size()) && !codes.isEmpty(); i++) {
            int code = codes.remove(indexes.get(i) % codes.size());
            int at = changed.rows().stream().map(Row::code).toList().indexOf(code);
            changed = changes.get(i).of().apply(changed, at);
        }
        return changed;
    }

    @Provide
    static Arbitrary<Change> changes() {
        return Arbitraries.of(CHANGES);
    }

    @Provide
    static Arbitrary<List<Change>> severalChanges() {
        // Rows can only change places while there are some.
        return changes().list().ofMaxSize(4).map(list -> list.stream()
                .sorted(Comparator.comparing(change -> !change.rule().equals("rows-reordered")))
                .toList());
    }

    @Provide
    static Arbitrary<Integer> indexes() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    static Arbitrary<TableOfRows> tables() {
        Arbitrary<List<Integer>> codes = Arbitraries.integers()
                .between(1000, 4000)
                .list()
                .uniqueElements()
                .ofMinSize(3)
                .ofMaxSize(12)
                .map(list -> {
                    List<Integer> sorted = new ArrayList<>(list);
                    Collections.sort(sorted);
                    return sorted;
                });
        Arbitrary<List<Integer>> statuses =
                Arbitraries.of(404, 409, 422, 500, 503).list().ofSize(12);
        Arbitrary<List<Boolean>> categorized =
                Arbitraries.of(true, false).list().ofSize(12);
        return Combinators.combine(codes, statuses, categorized).as(TableOfRows::of);
    }
}
