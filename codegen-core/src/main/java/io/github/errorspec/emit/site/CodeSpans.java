package io.github.errorspec.emit.site;

import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.ErrorCode;
import java.util.ArrayList;
import java.util.List;

/** The integers that some codes stand for, as spans that do not touch. */
final class CodeSpans {
    /** The most wildcards before other digits; the spans of a family with more would be too many to draw. */
    private static final int MOST = 3;

    /** From a number to another one, both of them in it. */
    record Span(long from, long to) {}

    private CodeSpans() {}

    /** Those of some sets of codes, as far as they are in a range. */
    static List<Span> within(CodeSet.Range range, List<ErrorCode> codes, List<CodeSet.Range> ranges) {
        List<Span> all = new ArrayList<>();
        codes.forEach(code -> addAll(code, all));
        ranges.forEach(each -> all.add(new Span(each.from(), each.to())));
        return joined(all.stream()
                .filter(span -> span.to >= range.from() && span.from <= range.to())
                .map(span -> new Span(Math.max(span.from, range.from()), Math.min(span.to, range.to())))
                .sorted(java.util.Comparator.comparingLong(Span::from))
                .toList());
    }

    private static List<Span> joined(List<Span> sorted) {
        List<Span> joined = new ArrayList<>();
        for (Span span : sorted) {
            int last = joined.size() - 1;
            if (last >= 0 && span.from <= joined.get(last).to + 1) {
                Span before = joined.get(last);
                joined.set(last, new Span(before.from, Math.max(before.to, span.to)));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** A family is several spans where digits stand behind its wildcards. */
    private static void addAll(ErrorCode code, List<Span> all) {
        String text = code.text();
        int at = code.wildcard().map(text::indexOf).orElse(-1);
        boolean ends = at < 0 || text.substring(at).chars().allMatch(c -> c == text.charAt(at));
        if (ends || code.width() > MOST) {
            long one = Long.parseLong(code.lowestInteger());
            long other = Long.parseLong(code.highest());
            all.add(new Span(Math.min(one, other), Math.max(one, other)));
            return;
        }
        boolean first = at == 0 || (at == 1 && text.charAt(0) == '-');
        for (char digit = first ? '1' : '0'; digit <= '9'; digit++) {
            addAll(ErrorCode.of(text.substring(0, at) + digit + text.substring(at + 1), code.wildcard()), all);
        }
    }

    static long size(List<Span> spans) {
        return spans.stream().mapToLong(span -> span.to - span.from + 1).sum();
    }
}
