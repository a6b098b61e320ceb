package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Tells rows apart whose names meet: what comes later takes the longer id. That is the row that was not released, or else the one that
 * stands later; a released row has the id of its release, whatever others are called now.
 */
public final class NamesApart {
    private static final Set<String> RULES = Set.of("duplicate-id", "name-clash");

    /** The longest that format 1 takes. */
    private static final int LONGEST = 100;

    private final Catalog catalog;
    private final Optional<Catalog> released;
    private final Mends mends;

    private NamesApart(Catalog catalog, Optional<Catalog> released, Mends mends) {
        this.catalog = catalog;
        this.released = released;
        this.mends = mends;
    }

    /** For a table as it was read. */
    public static NamesApart of(Catalog catalog, Optional<Catalog> released, Mends mends) {
        return new NamesApart(catalog, released, mends);
    }

    /** Whether a finding is of the kind that this mends. */
    public static boolean concerns(Diagnostic finding) {
        return RULES.contains(finding.rule().id()) && finding.related().isPresent();
    }

    /** The finding with a fix, or with the reason why there is none; as it is where an author has to decide. */
    public Diagnostic mended(Diagnostic clash) {
        Optional<ErrorDefinition> later = later(clash);
        SourceSpan place = clash.related().orElseThrow().span();
        Optional<ErrorDefinition> earlier =
                row(place).filter(row -> later.filter(row::equals).isEmpty());
        // An alias is a former name, which callers may know, and so are params: nothing tells which one is to go.
        if (later.isEmpty() || (earlier.isEmpty() && !isLarger(place))) {
            return clash;
        }
        List<ErrorDefinition> both =
                Stream.concat(later.stream(), earlier.stream()).toList();
        Optional<Fix> fix = both.stream()
                .flatMap(row -> restored(row).stream())
                .findFirst()
                .or(() -> both.stream()
                        .filter(row -> released(row).isEmpty())
                        .findFirst()
                        .flatMap(this::renamed));
        if (fix.isPresent()) {
            return clash.withFix(fix.get());
        }
        return both.stream().allMatch(row -> released(row).isPresent())
                ? clash.withHelp("both were released, so `fix` renames neither; "
                        + clash.help().orElse("give one another `id`"))
                : clash;
    }

    /** By its own place where that is told, since several rows can have the text of an id by an alias. */
    private Optional<ErrorDefinition> later(Diagnostic clash) {
        return clash.subject()
                .flatMap(this::row)
                .filter(row -> isAt(row.id().span(), clash.span()))
                .or(() -> clash.subject().isPresent() ? Optional.empty() : row(clash.span()));
    }

    /** The row that stands there, or whose id does. */
    private Optional<ErrorDefinition> row(SourceSpan place) {
        return catalog.errors().stream()
                .filter(row -> isAt(row.span(), place) || isAt(row.id().span(), place))
                .findFirst();
    }

    /** Whether the catalog or a category stands there, which keep their names. */
    private boolean isLarger(SourceSpan place) {
        return isAt(catalog.span(), place)
                || catalog.categories().stream().map(Category::span).anyMatch(span -> isAt(span, place));
    }

    private static boolean isAt(SourceSpan one, SourceSpan other) {
        return one.line() == other.line() && one.column() == other.column();
    }

    /** What a row was in the release: by its code, or else by its id, if the row with that code is gone. */
    private Optional<ErrorDefinition> released(ErrorDefinition row) {
        return releasedWith(was -> was.code().text().equals(row.code().text()))
                .or(() -> releasedWith(was -> was.id().value().equals(row.id().value())
                        && catalog.errors().stream()
                                .noneMatch(other ->
                                        other.code().text().equals(was.code().text()))));
    }

    private Optional<ErrorDefinition> releasedWith(Predicate<ErrorDefinition> fits) {
        return released.stream()
                .flatMap(each -> each.errors().stream())
                .filter(fits)
                .findFirst();
    }

    private Optional<Fix> restored(ErrorDefinition row) {
        return released(row)
                .map(was -> was.id().value())
                .filter(id -> !id.equals(row.id().value()))
                .filter(id -> catalog.errors().stream()
                        .noneMatch(other -> other.id().value().equals(id)))
                .flatMap(id -> mends.giveId(row, id));
    }

    private Optional<Fix> renamed(ErrorDefinition row) {
        Set<String> taken = taken();
        return longer(row)
                .filter(id -> id.length() <= LONGEST && !taken.contains(core(id)))
                .findFirst()
                .flatMap(id -> mends.giveId(row, id));
    }

    /** With the category in front, as most tables tell such rows apart; else with the code, which no other row has. */
    private static Stream<String> longer(ErrorDefinition row) {
        String id = row.id().value();
        Stream<String> withCategory = row
                .categoryId()
                .map(category -> Words.of(category).constant() + "_")
                .filter(category -> !id.startsWith(category))
                .map(category -> category + id)
                .stream();
        return Stream.concat(
                withCategory, Stream.of(id + "_" + Words.of(row.code().text()).constant()));
    }

    /** What no new id may be like in any language, be it for capitals or for an ending that a language adds itself. */
    private Set<String> taken() {
        Set<String> taken = new HashSet<>();
        taken.add(core(catalog.id().substring(catalog.id().lastIndexOf('.') + 1)));
        catalog.categories().forEach(category -> taken.add(core(category.id())));
        for (ErrorDefinition row : catalog.errors()) {
            taken.add(core(row.id().value()));
            row.aliases().forEach(alias -> taken.add(core(alias.value())));
            row.names().values().forEach(name -> taken.add(core(name.value())));
        }
        return taken;
    }

    private static String core(String name) {
        Words words = Words.of(name);
        Words shorter = words.without("exception").without("error");
        return String.join("", shorter.words());
    }
}
