package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class CategoryMoved implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "An error stays in its category.";
    }

    @Override
    public String reason() {
        return "In Java, Kotlin, C#, PHP and Python its exception gets another base class, so that code that catches the category no longer catches it; elsewhere the category that it tells is another one.";
    }

    /** From where to where; an empty id stands for no category. */
    private record Move(String from, String to) {}

    @Override
    public void check(Comparison comparison, Findings findings) {
        Map<Move, List<Pair>> moves = new LinkedHashMap<>();
        for (Pair pair : comparison.changed()) {
            Move move = new Move(
                    category(pair.past().definition().categoryId()),
                    category(pair.now().definition().categoryId()));
            if (!move.from().equals(move.to())) {
                moves.computeIfAbsent(move, any -> new ArrayList<>()).add(pair);
            }
        }
        moves.forEach((move, pairs) -> {
            // A category that is gone took all its rows with it: that is one change.
            if (pairs.size() > 1 && comparison.category(move.from()).isEmpty()) {
                report(move, pairs, comparison.remains(Optional.of(move.to())), findings);
            } else {
                pairs.forEach(pair -> report(move, List.of(pair), Element.of(pair.now()), findings));
            }
        });
    }

    private void report(Move move, List<Pair> pairs, Element element, Findings findings) {
        Pair first = pairs.get(0);
        String rows = pairs.size() == 1
                ? "`" + first.now().code() + "` is"
                : pairs.size() + " rows, such as `" + first.now().code() + "`, are";
        SourceSpan released = first.past()
                .category()
                .map(category -> category.span())
                .orElse(first.past().definition().span());
        findings.add(
                this,
                element,
                Diagnostic.of(this, element.span(), rows + " " + in(move.to()) + " now, not " + in(move.from()))
                        .withHelp(
                                move.from().isEmpty()
                                        ? "move back to `errors` at the top"
                                        : "move back to the category `" + move.from() + "`")
                        .withRelated(released, "released here"));
    }

    private static String category(Optional<String> id) {
        return id.orElse("");
    }

    private static String in(String category) {
        return category.isEmpty() ? "in no category" : "in the category `" + category + "`";
    }
}
