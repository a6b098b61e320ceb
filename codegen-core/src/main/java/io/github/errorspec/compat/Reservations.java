package io.github.errorspec.compat;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The codes that nobody may use in a catalog, whether not yet or not again: a code that is retired needs no reservation. */
final class Reservations {
    private final List<CodeSet> sets;

    /** Those without gaps, by their begin. */
    private final List<CodeSet.Range> ranges;

    Reservations(Catalog catalog) {
        this.sets = Stream.concat(
                        catalog.allReserved().stream().map(Located::value),
                        catalog.allRetired().stream().map(tombstone -> new CodeSet.Exactly(tombstone.code())))
                .toList();
        boolean integers = catalog.codes().type() == CodeType.INTEGER;
        this.ranges = !integers
                ? List.of()
                : sets.stream()
                        .flatMap(set -> range(set).stream())
                        .sorted(Comparator.comparingLong(CodeSet.Range::from))
                        .toList();
    }

    /** What is not in here of what a set has, as a spec writes it. */
    List<String> missing(CodeSet set) {
        if (set instanceof CodeSet.Range range) {
            return missing(range);
        }
        ErrorCode code = ((CodeSet.Exactly) set).code();
        return sets.stream().anyMatch(other -> other.containsAll(code)) ? List.of() : List.of(code.text());
    }

    private List<String> missing(CodeSet.Range wanted) {
        List<String> gaps = new ArrayList<>();
        long next = wanted.from();
        for (CodeSet.Range range : ranges) {
            if (range.to() < next) {
                continue;
            }
            if (range.from() > wanted.to()) {
                break;
            }
            if (range.from() > next) {
                gaps.add(new CodeSet.Range(next, range.from() - 1).toString());
            }
            if (range.to() >= wanted.to()) {
                return gaps;
            }
            next = range.to() + 1;
        }
        gaps.add(new CodeSet.Range(next, wanted.to()).toString());
        return gaps;
    }

    /** The same as a range, where it is one: a family whose wildcards stand at its end is. */
    private static Optional<CodeSet.Range> range(CodeSet set) {
        if (set instanceof CodeSet.Range range) {
            return Optional.of(range);
        }
        ErrorCode code = ((CodeSet.Exactly) set).code();
        String begin = code.text().substring(0, code.text().length() - code.width());
        if (!begin.matches(code.isFamily() ? "[0-9]+" : "-?[0-9]+")) {
            return Optional.empty();
        }
        return Optional.of(new CodeSet.Range(Long.parseLong(code.lowest()), Long.parseLong(code.highest())));
    }
}
