package io.github.errorspec.emit.site;

import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A category in the overview of codes; templates ask for it by these names.
 *
 * @param group the category
 */
record ChartLine(Group group) {
    /** How many codes have a status. */
    record Count(int number, int kind, int count) {}

    /**
     * Some codes of a range, drawn as a part of 1,000.
     *
     * @param kind whether they are used or kept
     */
    record Bar(String kind, String x, String width) {}

    /** A range of codes, and what is used of it. */
    record Range(long from, long to, List<Bar> bars, String text) {
        String codes() {
            return from == to ? String.valueOf(from) : from + "\u2013" + to;
        }
    }

    String stem() {
        return group.stem();
    }

    String title() {
        return group.title();
    }

    List<Count> counts() {
        Map<Integer, Integer> counts = new TreeMap<>();
        group.items()
                .forEach(item -> item.status().ifPresent(status -> counts.merge(status.number(), 1, Integer::sum)));
        return counts.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), new HttpStatus(entry.getKey()).kind(), entry.getValue()))
                .toList();
    }

    List<Range> ranges() {
        List<Range> ranges = new ArrayList<>();
        for (CodeSet set : space()) {
            if (set instanceof CodeSet.Range range) {
                ranges.add(range(range));
            }
        }
        return ranges;
    }

    private List<CodeSet> space() {
        return group.category().stream()
                .flatMap(category -> category.space().stream())
                .map(Located::value)
                .toList();
    }

    private Range range(CodeSet.Range range) {
        List<CodeSpans.Span> used = CodeSpans.within(range, codes(true), List.of());
        List<CodeSpans.Span> all = CodeSpans.within(range, allCodes(), reserved());
        List<Bar> bars = new ArrayList<>();
        all.forEach(span -> bars.add(bar("kept", span, range)));
        used.forEach(span -> bars.add(bar("used", span, range)));
        return new Range(range.from(), range.to(), bars, text(range, used, all));
    }

    /** A code at least can be seen. */
    private static Bar bar(String kind, CodeSpans.Span span, CodeSet.Range range) {
        double size = (double) range.to() - range.from() + 1;
        double width = Math.max(4, (span.to() - span.from() + 1.0) / size * 1000);
        double x = Math.min(1000 - width, (span.from() - range.from()) / size * 1000);
        return new Bar(kind, number(Math.max(0, x)), number(Math.min(1000, width)));
    }

    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    /** Nothing is called free, since rows that only the support desk sees may have it. */
    private static String text(CodeSet.Range range, List<CodeSpans.Span> used, List<CodeSpans.Span> all) {
        long kept = CodeSpans.size(all) - CodeSpans.size(used);
        return String.format(
                Locale.ROOT,
                "%,d of %,d used%s",
                CodeSpans.size(used),
                range.to() - range.from() + 1,
                kept == 0 ? "" : String.format(Locale.ROOT, ", %,d kept", kept));
    }

    private List<ErrorCode> codes(boolean rows) {
        return group.items().stream()
                .filter(item -> item.row().isPresent() == rows)
                .map(item -> item.row()
                        .map(row -> row.definition().code())
                        .orElseGet(() -> item.retired().orElseThrow().code()))
                .toList();
    }

    private List<ErrorCode> allCodes() {
        List<ErrorCode> all = new ArrayList<>(codes(true));
        all.addAll(codes(false));
        kept().forEach(set -> {
            if (set instanceof CodeSet.Exactly exactly) {
                all.add(exactly.code());
            }
        });
        return all;
    }

    private List<CodeSet.Range> reserved() {
        return kept().stream()
                .filter(CodeSet.Range.class::isInstance)
                .map(CodeSet.Range.class::cast)
                .toList();
    }

    private List<CodeSet> kept() {
        return group.category().stream()
                .flatMap(category -> category.reserved().stream())
                .map(Located::value)
                .toList();
    }

    /** The codes that it may have, where they are no numbers. */
    List<String> others() {
        return space().stream()
                .filter(set -> !(set instanceof CodeSet.Range))
                .map(set -> set instanceof CodeSet.Prefix ? "codes that begin with " + set : set.toString())
                .toList();
    }
}
