package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Mends what has a {@link Fix}, until there is nothing more to mend. */
public final class Corrections {
    /** One mend can make room for the next, as a first tombstone does for others; no chain is longer. */
    private static final int ROUNDS = 10;

    private final Function<SourceText, List<Diagnostic>> check;
    private final List<Diagnostic> mended = new ArrayList<>();

    private Corrections(Function<SourceText, List<Diagnostic>> check) {
        this.check = check;
    }

    /**
     * A text that was mended.
     *
     * @param text what it is now
     * @param mended what was wrong with it
     */
    public record Corrected(SourceText text, List<Diagnostic> mended) {}

    /**
     * Mends a text.
     *
     * @param check finds what is wrong with a version of it
     */
    public static Corrected of(SourceText text, Function<SourceText, List<Diagnostic>> check) {
        Corrections corrections = new Corrections(check);
        return new Corrected(corrections.correct(text), List.copyOf(corrections.mended));
    }

    private SourceText correct(SourceText first) {
        SourceText text = first;
        for (int round = 0; round < ROUNDS; round++) {
            List<Diagnostic> found = check.apply(text);
            List<Diagnostic> harmless = harmless(apart(mendable(found, text)), List.of(), found, text);
            if (harmless.isEmpty()) {
                return text;
            }
            mended.addAll(harmless);
            text = with(harmless, text).orElse(text);
        }
        return text;
    }

    private static List<Diagnostic> mendable(List<Diagnostic> found, SourceText text) {
        return found.stream()
                // A note is of what is wanted: a version may have grown for its sake.
                .filter(each -> each.severity() != Severity.NOTE)
                .filter(each -> each.fix()
                        .filter(fix -> fix.edits().stream()
                                .allMatch(edit -> edit.range().source().name().equals(text.name())))
                        .isPresent())
                .toList();
    }

    /** Those whose edits do not meet: the others have their turn in the next round. */
    private static List<Diagnostic> apart(List<Diagnostic> mendable) {
        List<Diagnostic> chosen = new ArrayList<>();
        Set<String> beginnings = new HashSet<>();
        int end = -1;
        for (Diagnostic each : inOrder(mendable)) {
            int from = from(each);
            // Two texts in one place are two entries of one mapping, unless both begin with the same key.
            boolean sameKey = !each.fix().orElseThrow().edits().stream()
                    .allMatch(edit -> beginnings.add(
                            edit.range().line() + ":" + edit.range().column() + ":" + key(edit)));
            if (from >= end && !sameKey) {
                chosen.add(each);
                end = Math.max(end, to(each));
            }
        }
        return chosen;
    }

    private static List<Diagnostic> inOrder(List<Diagnostic> mendable) {
        List<Diagnostic> inOrder = new ArrayList<>(mendable);
        inOrder.sort((one, other) -> Integer.compare(from(one), from(other)));
        return inOrder;
    }

    private static String key(Fix.Edit edit) {
        return edit.text().strip().split(":\\s", 2)[0];
    }

    private static int from(Diagnostic diagnostic) {
        return diagnostic.fix().orElseThrow().edits().stream()
                .mapToInt(edit -> edit.range()
                        .source()
                        .position(edit.range().line(), edit.range().column()))
                .min()
                .orElse(0);
    }

    private static int to(Diagnostic diagnostic) {
        return diagnostic.fix().orElseThrow().edits().stream()
                .mapToInt(edit -> edit.range()
                        .source()
                        .position(edit.range().endLine(), edit.range().endColumn()))
                .max()
                .orElse(0);
    }

    /**
     * Those that make their own finding go away, and bring no other one.
     *
     * @param before those that are made as well: two mends can be harmless each, and together not
     */
    private List<Diagnostic> harmless(
            List<Diagnostic> chosen, List<Diagnostic> before, List<Diagnostic> found, SourceText text) {
        if (chosen.isEmpty() || isClean(both(before, chosen), found, text)) {
            return chosen;
        }
        if (chosen.size() == 1) {
            return List.of();
        }
        int half = chosen.size() / 2;
        List<Diagnostic> some = harmless(chosen.subList(0, half), before, found, text);
        return both(some, harmless(chosen.subList(half, chosen.size()), both(before, some), found, text));
    }

    private static List<Diagnostic> both(List<Diagnostic> some, List<Diagnostic> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * Whether the findings go away, and no other one comes that is as grave: a row that has its tombstone is still one that is
     * gone, which a note may tell. Rules are counted, and no texts compared: a text may tell how many others there are.
     */
    private boolean isClean(List<Diagnostic> chosen, List<Diagnostic> found, SourceText text) {
        Optional<SourceText> after = with(chosen, text);
        if (after.isEmpty()) {
            return false;
        }
        Map<String, Long> expected = counts(found);
        counts(chosen).forEach((rule, count) -> expected.merge(rule, -count, Long::sum));
        Set<String> own = counts(chosen).keySet();
        Severity gravest = chosen.stream()
                .map(Diagnostic::severity)
                .min(Severity::compareTo)
                .orElse(Severity.NOTE);
        List<Diagnostic> left = check.apply(after.get());
        Map<String, Long> counted = counts(left);
        return left.stream()
                .filter(each ->
                        own.contains(each.rule().id()) || each.severity().compareTo(gravest) <= 0)
                .map(each -> each.rule().id())
                .allMatch(rule -> counted.getOrDefault(rule, 0L) <= expected.getOrDefault(rule, 0L));
    }

    private static Map<String, Long> counts(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .collect(Collectors.groupingBy(each -> each.rule().id(), HashMap::new, Collectors.counting()));
    }

    private static Optional<SourceText> with(List<Diagnostic> chosen, SourceText text) {
        List<Fix.Edit> edits = chosen.stream()
                .flatMap(each -> each.fix().orElseThrow().edits().stream())
                .toList();
        return Edits.apply(text, edits).map(edited -> SourceText.of(text.name(), edited));
    }
}
