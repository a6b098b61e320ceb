package io.github.errorspec.compat;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The codes that nobody may use in a catalog, whether not yet or not again: a code that is retired needs no reservation. */
final class Reservations {
    private final Set<String> codes = new HashSet<>();
    private final Families<ErrorCode> families = new Families<>();

    /** The integers, by the first of those that follow each other without a gap. */
    private final TreeMap<Long, CodeSet.Range> ranges = new TreeMap<>();

    Reservations(Catalog catalog) {
        List<CodeSet> sets = Stream.concat(
                        catalog.allReserved().stream().map(Located::value),
                        catalog.allRetired().stream().map(tombstone -> new CodeSet.Exactly(tombstone.code())))
                .toList();
        for (CodeSet set : sets) {
            if (set instanceof CodeSet.Exactly exactly) {
                codes.add(exactly.code().text());
                if (exactly.code().isFamily()) {
                    families.add(exactly.code(), exactly.code());
                }
            }
        }
        if (catalog.codes().type() == CodeType.INTEGER) {
            sets.stream()
                    .flatMap(set -> range(set).stream())
                    .sorted(Comparator.comparingLong(CodeSet.Range::from))
                    .forEach(this::add);
        }
    }

    private void add(CodeSet.Range range) {
        Map.Entry<Long, CodeSet.Range> before = ranges.lastEntry();
        boolean follows = before != null
                && (range.from() <= before.getValue().to()
                        || range.from() - 1 == before.getValue().to());
        if (follows) {
            CodeSet.Range last = before.getValue();
            ranges.put(last.from(), new CodeSet.Range(last.from(), Math.max(last.to(), range.to())));
        } else {
            ranges.put(range.from(), range);
        }
    }

    /** What is not in here of what a set has, as a spec writes it. */
    List<String> missing(CodeSet set) {
        if (set instanceof CodeSet.Range range) {
            return missing(range);
        }
        ErrorCode code = ((CodeSet.Exactly) set).code();
        boolean isThere = codes.contains(code.text())
                || (!code.isFamily() && families.covering(code).isPresent())
                || isInRange(code);
        return isThere ? List.of() : List.of(code.text());
    }

    /** All codes of a family are where one of them is, or some are not. */
    private boolean isInRange(ErrorCode code) {
        String one = code.lowestInteger();
        if (!one.matches("-?[0-9]+")) {
            return false;
        }
        Map.Entry<Long, CodeSet.Range> around = ranges.floorEntry(Long.parseLong(one));
        return around != null && around.getValue().containsAll(code);
    }

    private List<String> missing(CodeSet.Range wanted) {
        List<String> gaps = new ArrayList<>();
        long next = wanted.from();
        Long first = ranges.floorKey(next);
        for (CodeSet.Range range : ranges.tailMap(first == null ? next : first).values()) {
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
