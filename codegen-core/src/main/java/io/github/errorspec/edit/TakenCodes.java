package io.github.errorspec.edit;

import io.github.errorspec.model.BoundedPattern;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What no new row can have: codes in use, now or in a release, retired and reserved ones, and those of other categories. */
final class TakenCodes {
    /** A pattern may fit none of the codes of a large range. */
    private static final int LIMIT = 1_000_000;

    private final Set<String> codes = new HashSet<>();
    private final List<ErrorCode> families = new ArrayList<>();
    private final List<CodeSet> sets = new ArrayList<>();
    private final List<CodeSet> own;
    private final List<ErrorCode> ofCategory;
    private final Optional<BoundedPattern> pattern;
    private final String summary;

    private TakenCodes(Catalog catalog, Optional<Catalog> released, Optional<Category> category) {
        Optional<String> id = category.map(Category::id);
        this.own = category.map(found ->
                        found.space().stream().<CodeSet>map(Located::value).toList())
                .orElse(List.of());
        // Where codes were strings in the release, they are no numbers that another one follows, nor the other way
        // round.
        Optional<Catalog> alike =
                released.filter(each -> each.codes().type() == catalog.codes().type());
        this.ofCategory = Stream.concat(Stream.of(catalog), alike.stream())
                .flatMap(each -> each.errors().stream())
                .filter(row -> row.categoryId().equals(id))
                .map(ErrorDefinition::code)
                .distinct()
                .toList();
        this.pattern = catalog.codes().pattern().map(each -> new BoundedPattern(each.value()));
        Stream.concat(Stream.of(catalog), released.stream()).forEach(each -> {
            each.errors().forEach(row -> add(row.code()));
            retired(each).forEach(code -> add(code.code()));
        });
        reserved(catalog).forEach(sets::add);
        catalog.categories().stream()
                .filter(other -> own.isEmpty() && !Optional.of(other.id()).equals(id))
                .forEach(other -> other.space().forEach(set -> sets.add(set.value())));
        this.summary = ofCategory.size() + " in use, "
                + retired(catalog).filter(code -> isOwn(code.code())).count() + " retired, "
                + reserved(catalog)
                        .filter(this::isNear)
                        .map(set -> "`" + set + "`")
                        .collect(Collectors.collectingAndThen(
                                Collectors.joining(", "), sets -> sets.isEmpty() ? "none" : sets))
                + " reserved";
    }

    static TakenCodes of(Catalog catalog, Optional<Catalog> released, Optional<Category> category) {
        return new TakenCodes(catalog, released, category);
    }

    private static Stream<RetiredCode> retired(Catalog catalog) {
        return catalog.allRetired().stream();
    }

    private static Stream<CodeSet> reserved(Catalog catalog) {
        return catalog.allReserved().stream().map(Located::value);
    }

    /** Whether a set may have codes of the category. */
    private boolean isNear(CodeSet set) {
        if (set instanceof CodeSet.Exactly one) {
            return isOwn(one.code());
        }
        return own.isEmpty()
                || (set instanceof CodeSet.Range theirs
                        && own.stream()
                                .map(CodeSet.Range.class::cast)
                                .anyMatch(mine -> mine.from() <= theirs.to() && theirs.from() <= mine.to()));
    }

    private boolean isOwn(ErrorCode code) {
        return own.isEmpty() || own.stream().anyMatch(space -> space.containsAny(code));
    }

    void add(String code) {
        codes.add(code);
    }

    private void add(ErrorCode code) {
        if (code.isFamily()) {
            families.add(code);
        } else {
            codes.add(code.text());
        }
    }

    /** In the order of the table, then what only a release has. */
    List<ErrorCode> ofCategory() {
        return ofCategory;
    }

    /** Why there may be none left. */
    String summary() {
        return summary;
    }

    boolean isFree(String text) {
        ErrorCode code = new ErrorCode(text, Optional.empty());
        return !codes.contains(text)
                && families.stream().noneMatch(family -> family.matches(text))
                && sets.stream().noneMatch(set -> set.containsAny(code))
                && (own.isEmpty() || own.stream().anyMatch(set -> set.containsAll(code)))
                && fits(text);
    }

    private boolean fits(String text) {
        return pattern.map(regex -> regex.match(text) == BoundedPattern.Match.YES)
                .orElse(true);
    }

    /** The lowest free integer of a range. */
    Optional<String> firstFree(CodeSet.Range range) {
        long code = range.from();
        for (int i = 0; i < LIMIT; i++) {
            if (isFree(Long.toString(code))) {
                return Optional.of(Long.toString(code));
            }
            long next = lastTakenWith(code);
            if (next >= range.to()) {
                return Optional.empty();
            }
            code = next + 1;
        }
        return Optional.empty();
    }

    /** The last of those integers from this one on that are taken for one and the same reason; there may be billions. */
    private long lastTakenWith(long code) {
        String text = Long.toString(code);
        ErrorCode single = new ErrorCode(text, Optional.empty());
        for (CodeSet set : sets) {
            if (set instanceof CodeSet.Range range && set.containsAny(single)) {
                return range.to();
            }
        }
        return families.stream()
                .filter(family -> family.matches(text))
                .mapToLong(family -> endOfBlock(code, family.text()))
                .max()
                .orElse(code);
    }

    /** Wildcards at the end of a family stand for a block of integers that follow each other. */
    private static long endOfBlock(long code, String family) {
        String text = Long.toString(code);
        int same = family.length();
        while (same > 0 && !Character.isDigit(family.charAt(same - 1))) {
            same--;
        }
        return Long.parseLong(text.substring(0, same) + (code < 0 ? "0" : "9").repeat(text.length() - same));
    }
}
