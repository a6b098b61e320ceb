package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The code that a new row gets: the lowest free one behind the highest of its category, or else the first gap. It is found in the
 * table and in what was released, and nowhere counted: two branches that counted would count to the same number.
 */
public final class NextCode {
    private final Optional<Category> category;
    private final List<Located<CodeSet>> space;
    private final List<ErrorDefinition> rows;
    private final SourceSpan place;
    private final CodeType type;
    private final TakenCodes taken;

    private NextCode(Catalog catalog, Optional<Catalog> released, Optional<Category> category) {
        this.category = category;
        this.space = category.map(Category::space).orElse(List.of());
        this.rows = category.map(Category::errors).orElse(catalog.uncategorized());
        this.place = category.map(Category::span).orElse(catalog.span());
        this.type = catalog.codes().type();
        this.taken = TakenCodes.of(catalog, released, category);
    }

    /**
     * Finds free codes.
     *
     * @param released what the lock says, if there is one: what is in use there is not free, even if the table has lost it
     * @param category whose; nothing for rows without a category
     * @param count how many
     * @throws NoNextCodeException if there are not so many
     */
    public static List<String> of(Catalog catalog, Optional<Catalog> released, Optional<Category> category, int count)
            throws NoNextCodeException {
        return new NextCode(catalog, released, category).next(count);
    }

    private List<String> next(int count) throws NoNextCodeException {
        List<String> found = new ArrayList<>();
        while (found.size() < count) {
            String code = (type == CodeType.INTEGER ? integer() : text()).orElseThrow(this::full);
            taken.add(code);
            found.add(code);
        }
        return found;
    }

    private Optional<String> integer() throws NoNextCodeException {
        List<CodeSet.Range> ranges = space.stream()
                .map(set -> (CodeSet.Range) set.value())
                .sorted((one, other) -> Long.compare(one.from(), other.from()))
                .toList();
        List<Long> used = taken.ofCategory().stream()
                .filter(code -> !code.isFamily())
                .map(code -> Long.parseLong(code.text()))
                .filter(code -> ranges.isEmpty()
                        || ranges.stream().anyMatch(range -> range.from() <= code && code <= range.to()))
                .sorted()
                .toList();
        if (used.isEmpty() && ranges.isEmpty()) {
            throw nothingToGoBy(category.isPresent() ? "give it a `range`, or a first row" : "give it a first row");
        }
        List<CodeSet.Range> all = ranges.isEmpty() ? List.of(new CodeSet.Range(used.get(0), Long.MAX_VALUE)) : ranges;
        long highest = used.isEmpty() ? all.get(0).from() : used.get(used.size() - 1);
        Stream<CodeSet.Range> behind = all.stream()
                .filter(range -> range.to() >= highest)
                .map(range -> new CodeSet.Range(Math.max(range.from(), highest), range.to()));
        return Stream.concat(behind, all.stream())
                .map(taken::firstFree)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> text() throws NoNextCodeException {
        List<NumberedCode> numbered = taken.ofCategory().stream()
                .filter(code -> !code.isFamily())
                .flatMap(code -> NumberedCode.of(code.text(), prefix(code.text())).stream())
                .toList();
        if (numbered.isEmpty()) {
            throw hasFamiliesAtMost()
                    ? nothingToGoBy("give it a first row")
                    : fault(
                            "the codes of " + subject() + " are words, and no word follows another",
                            "choose one that says what went wrong, such as `card_declined`");
        }
        return NumberedCode.next(numbered, taken);
    }

    /** How much of a code is its category's prefix, which counts no further. */
    private int prefix(String code) {
        return space.stream()
                .map(set -> set.value().toString())
                .filter(code::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private NoNextCodeException nothingToGoBy(String help) {
        String lack = rows.isEmpty() ? " has no code yet" : " has families only, and no code";
        return fault(subject() + lack + " that another one could follow", help);
    }

    private boolean hasFamiliesAtMost() {
        return rows.stream().allMatch(row -> row.code().isFamily());
    }

    private NoNextCodeException full() {
        String codes = space.isEmpty()
                ? ""
                : space.stream().map(set -> "`" + set.value() + "`").collect(Collectors.joining(", ", " in ", ""));
        return fault(
                subject() + " has no free code left" + codes + ": " + taken.summary(),
                space.isEmpty()
                        ? "begin another row of numbers with a row of your own choice"
                        : (type == CodeType.INTEGER ? "widen `range`" : "add another `prefix`")
                                + ", or take codes out of `reserved`; retired codes stay retired");
    }

    private String subject() {
        return category.map(found -> "the category `" + found.id() + "`")
                .orElse("the catalog, apart from its categories,");
    }

    private NoNextCodeException fault(String message, String help) {
        return new NoNextCodeException(
                Diagnostic.of(EditFault.NO_NEXT_CODE, place, message).withHelp(help));
    }
}
