package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.model.Allow;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.SourceSpan;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The fixes that rules offer: each a single change of the table that nobody has to think about. None is offered where the text
 * leaves something to decide. The table's text is looked at only when the first one is asked for.
 */
public final class Mends {
    private final Catalog catalog;
    private Optional<SpecEditor> editor = Optional.empty();
    private boolean opened;

    private Mends(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Those of a table as it was read. */
    public static Mends of(Catalog catalog) {
        return new Mends(catalog);
    }

    /** Gives a row the id that it had in a release, whatever its name is now. */
    public Optional<Fix> freezeId(ErrorDefinition row, String released) {
        return fix("keep the id `" + released + "`", new Wish.Put(row.span(), List.of("id"), new Value.Text(released)));
    }

    /** Gives a row an id that nobody knows yet. */
    Optional<Fix> giveId(ErrorDefinition row, String id) {
        return fix(
                "give `" + row.code() + "` the id `" + id + "`",
                new Wish.Put(row.span(), List.of("id"), new Value.Text(id)));
    }

    /**
     * Retires the codes of rows that are gone, in the category that they had if there still is one, else at the top.
     *
     * @param gone at least one, all of one category
     */
    public Optional<Fix> retire(List<ErrorDefinition> gone) {
        ErrorDefinition first = gone.get(0);
        SourceSpan place = first.categoryId()
                .flatMap(id -> catalog.categories().stream()
                        .filter(category -> category.id().equals(id))
                        .findFirst())
                .map(Category::span)
                .orElse(catalog.span());
        Map<String, Value> tombstones = new LinkedHashMap<>();
        gone.forEach(row -> tombstones.put(row.code().text(), tombstone(row)));
        return fix(
                "retire `" + first.code() + "`" + (gone.size() > 1 ? " and " + (gone.size() - 1) + " more" : ""),
                new Wish.Put(place, List.of("retired"), new Value.Mapping(tombstones)));
    }

    private Value tombstone(ErrorDefinition gone) {
        Map<String, Value> tombstone = new LinkedHashMap<>();
        tombstone.put("name", new Value.Text(gone.texts().name()));
        catalog.version().ifPresent(version -> tombstone.put("since", new Value.Text(version)));
        gone.life()
                .deprecation()
                .flatMap(Deprecation::replacedBy)
                .ifPresent(code -> tombstone.put("replacedBy", new Value.Text(code.value())));
        return new Value.Mapping(tombstone);
    }

    /**
     * Takes away an allow that excuses nothing.
     *
     * @param place where it stands
     */
    public Optional<Fix> removeAllow(SourceSpan place) {
        return elements()
                .flatMap(element -> element.allows().stream()
                        .filter(allow -> allow.span().line() == place.line()
                                && allow.span().column() == place.column())
                        .map(allow -> fix(
                                "remove the allow of `" + allow.rule() + "`",
                                new Wish.Remove(element.place(), List.of("allow", allow.rule())))))
                .findFirst()
                .flatMap(fix -> fix);
    }

    private record Element(SourceSpan place, List<Allow> allows) {}

    private Stream<Element> elements() {
        return Stream.of(
                        Stream.of(new Element(catalog.span(), catalog.allows())),
                        catalog.categories().stream().map(category -> new Element(category.span(), category.allows())),
                        catalog.errors().stream().map(row -> new Element(row.span(), row.allows())))
                .flatMap(each -> each);
    }

    private Optional<Fix> fix(String title, Wish wish) {
        if (!opened) {
            opened = true;
            editor = SpecEditor.of(catalog.span().source());
        }
        return editor.flatMap(found -> found.fix(title, wish));
    }
}
