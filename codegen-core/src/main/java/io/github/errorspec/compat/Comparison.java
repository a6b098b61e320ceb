package io.github.errorspec.compat;

import io.github.errorspec.edit.Mends;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.wire.CodeResolver;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Two editions, and which row is which. What the past had as a draft may change in any way, and is left out. */
final class Comparison {
    private final ResolvedCatalog past;
    private final ResolvedCatalog now;
    private final List<LanguageNames> languages;
    private final List<Pair> pairs;
    private final List<Pair> changed;
    private final List<ResolvedRow> removed;
    private final List<ResolvedRow> added;
    /** Filled when somebody asks, as only rows with another code, or new ones, do. */
    private final Map<String, ResolvedRow> released = new HashMap<>();

    private final Set<String> gone = new HashSet<>();
    private final Map<String, Category> categories = new HashMap<>();
    private final Map<String, ResolvedRow> present = new HashMap<>();
    private final Tombstones tombstones;
    private final Tombstones former;
    private final Optional<CodeResolver> resolver;
    private final Families<ErrorDefinition> guardedFamilies = new Families<>();
    private final Mends mends;

    Comparison(ResolvedCatalog past, ResolvedCatalog now, List<LanguageNames> languages) {
        this.past = released(past);
        Matching matching = Matching.of(this.past, now);
        this.now = now;
        this.languages = languages;
        this.pairs = matching.pairs();
        this.changed = pairs.stream().filter(pair -> !pair.isCopy()).toList();
        this.removed = matching.removed();
        this.added = matching.added();
        this.tombstones = new Tombstones(after().allRetired());
        this.former = new Tombstones(before().allRetired().stream()
                .filter(tombstone -> tombstones.of(tombstone.code()).isEmpty())
                .toList());
        // Only new rows ask what their codes meant, and only rows that are gone what stands in their place.
        this.resolver = added.isEmpty() ? Optional.empty() : Optional.of(new CodeResolver(this.past));
        if (!removed.isEmpty()) {
            now.rows().forEach(row -> present.put(Matching.key(row), row));
        }
        this.mends = Mends.of(now.definition());
        removed.forEach(row -> gone.add(row.code()));
        for (ErrorDefinition row : before().errors()) {
            if (isGuardedFamily(row)) {
                guardedFamilies.add(row.code(), row);
            }
        }
        after().categories().forEach(category -> categories.put(category.id(), category));
    }

    /** Without its drafts, which a lock does not have either: an edition says the same whatever it was read from. */
    private static ResolvedCatalog released(ResolvedCatalog past) {
        Catalog catalog = past.definition();
        if (catalog.errors().stream().noneMatch(ErrorDefinition::isDraft)) {
            return past;
        }
        List<Category> categories = catalog.categories().stream()
                .map(category -> category.withErrors(released(category.errors())))
                .toList();
        return ResolvedCatalog.of(catalog.withErrors(categories, released(catalog.uncategorized())));
    }

    private static List<ErrorDefinition> released(List<ErrorDefinition> rows) {
        return rows.stream().filter(row -> !row.isDraft()).toList();
    }

    ResolvedCatalog past() {
        return past;
    }

    ResolvedCatalog now() {
        return now;
    }

    /** The languages that a catalog has names in. */
    List<LanguageNames> languages() {
        return languages;
    }

    /** What a rule can offer to do about a change that nobody meant. */
    Mends mends() {
        return mends;
    }

    /** The catalog as it was. */
    Catalog before() {
        return past.definition();
    }

    /** The catalog as it is. */
    Catalog after() {
        return now.definition();
    }

    /** The rows that a release had and that are still there. */
    List<Pair> pairs() {
        return pairs;
    }

    /** Those of them that are not known to say what they said; of the others, only what is around them can have changed. */
    List<Pair> changed() {
        return changed;
    }

    /** The rows that a release had and that are gone. */
    List<ResolvedRow> removed() {
        return removed;
    }

    /** The rows that are new. */
    List<ResolvedRow> added() {
        return added;
    }

    /** What is due for what is new, whether or not a rule has something to say about it. */
    Bump additions() {
        boolean isNew = added.stream().anyMatch(row -> !row.definition().isDraft())
                || changed.stream()
                        .anyMatch(pair -> !pair.added().isEmpty()
                                || !pair.hasSameCode()
                                || pair.now().aliases().size()
                                        > pair.past().aliases().size());
        isNew |= after().traits().fields().stream()
                .anyMatch(field -> !before().traits().hasField(field.name()));
        return isNew ? Bump.MINOR : Bump.NONE;
    }

    /** What a release had under the code of a row. */
    Optional<ResolvedRow> released(ResolvedRow row) {
        if (released.isEmpty()) {
            past.rows().forEach(each -> released.put(Matching.key(each), each));
        }
        return Optional.ofNullable(released.get(Matching.key(row)));
    }

    /** Whether a row of the past is nowhere any more, under whatever code. */
    boolean isGone(ResolvedRow row) {
        return gone.contains(row.code());
    }

    /** What stands under the code of a row that is gone. */
    Optional<ResolvedRow> heir(ResolvedRow row) {
        return Optional.ofNullable(present.get(Matching.key(row)));
    }

    /** The tombstone that a code has. */
    Optional<RetiredCode> tombstone(ErrorCode code) {
        return tombstones.of(code);
    }

    /**
     * A row under a code that was retired.
     *
     * @param tombstone which is no longer there
     */
    record Exhumed(ResolvedRow row, RetiredCode tombstone) {}

    /** All of them, in the order of the rows. */
    List<Exhumed> exhumed() {
        List<Exhumed> exhumed = new ArrayList<>();
        if (!former.isEmpty()) {
            for (ResolvedRow row : now.rows()) {
                former.of(row.definition().code()).ifPresent(tombstone -> exhumed.add(new Exhumed(row, tombstone)));
            }
        }
        return exhumed;
    }

    /** The family that the concrete code of a new row belonged to, if it is still there. */
    Optional<ErrorDefinition> releasedFamily(String code) {
        return resolver.flatMap(found -> found.find(code))
                .map(ResolvedRow::definition)
                .filter(this::isGuardedFamily);
    }

    /** A family that had codes of this one, and was wider. */
    Optional<ErrorDefinition> releasedWider(ErrorCode family) {
        return guardedFamilies.widerThan(family);
    }

    private boolean isGuardedFamily(ErrorDefinition row) {
        return row.code().isFamily() && !gone.contains(row.code().text());
    }

    /** Whether a row has another code: not the same with another wildcard, and not a family that grew or shrank. */
    static boolean isRenumbered(Pair pair) {
        ErrorCode before = pair.past().definition().code();
        ErrorCode after = pair.now().definition().code();
        return !pair.hasSameCode()
                && !before.text().equals(after.text())
                && !covers(before, after)
                && !(before.isFamily() && covers(after, before));
    }

    /** Whether a family has all codes that another code stands for. */
    static boolean covers(ErrorCode family, ErrorCode code) {
        return family.isFamily() && family.matches(code.lowest()) && family.matches(code.highest());
    }

    Optional<Category> category(String id) {
        return Optional.ofNullable(categories.get(id));
    }

    /** What is left of where something stood that is gone. */
    Element remains(Optional<String> category) {
        return category.flatMap(this::category).map(Element::of).orElseGet(this::catalog);
    }

    Element catalog() {
        return Element.of(after());
    }

    /** Where a key of the catalog stands; the catalog itself where it has none. */
    static SourceSpan place(Catalog catalog, String key) {
        return catalog.keys().getOrDefault(key, catalog.span());
    }

    /** Where a key of a row stands; the row itself where it has none. */
    static SourceSpan place(ResolvedRow row, String key) {
        return row.definition().keys().getOrDefault(key, row.definition().span());
    }
}
