package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.lint.advice.Tokens.Token;
import io.github.errorspec.model.Catalog;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

final class TwoSpellings implements LintRule {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "Each word is spelt in one way: not `e-mail` here and `email` there, `file name` and `filename`, `cancelled` and `canceled`.";
    }

    @Override
    public String reason() {
        return "Readers who search for one spelling miss the other, and wonder whether it means something else.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<Prose> texts = Prose.of(catalog).toList();
        Map<String, Spelling> singles = new LinkedHashMap<>();
        for (Prose prose : texts) {
            for (Token token : Tokens.of(prose.text())) {
                singles.merge(token.text(), new Spelling(token.text(), 1, prose.element()), Spelling::and);
            }
        }
        Map<String, Map<String, Spelling>> words = new LinkedHashMap<>();
        singles.values().forEach(each -> add(each.word(), each, words));
        // Only then, so that not each two words that stand together must be kept.
        texts.forEach(prose -> addPairs(prose, singles, words));
        words.values().stream()
                .filter(spellings -> spellings.size() > 1)
                .forEach(spellings -> diagnostics.add(fault(List.copyOf(spellings.values()))));
    }

    private static void addPairs(Prose prose, Map<String, Spelling> singles, Map<String, Map<String, Spelling>> words) {
        String before = "";
        for (Token token : Tokens.of(prose.text())) {
            Spelling joined = singles.get(token.with(before));
            if (joined != null) {
                String written = before + token.gap() + token.text();
                add(joined.word(), new Spelling(written, 1, prose.element()), words);
            }
            before = token.text();
        }
    }

    private static void add(String word, Spelling spelling, Map<String, Map<String, Spelling>> words) {
        words.computeIfAbsent(word, key -> new LinkedHashMap<>()).merge(spelling.written(), spelling, Spelling::and);
    }

    /** At the rarest one, which is likely the slip. */
    private Diagnostic fault(List<Spelling> spellings) {
        List<Spelling> rarestFirst = spellings.stream()
                .sorted(Comparator.comparingInt(Spelling::count).thenComparing(Spelling::written))
                .toList();
        Spelling rare = rarestFirst.get(0);
        Spelling usual = rarestFirst.get(rarestFirst.size() - 1);
        return Diagnostic.of(
                        this,
                        rare.element(),
                        "a text here has `" + rare.written() + "`, which is `" + usual.written()
                                + "` elsewhere in this catalog")
                .withHelp("choose one of the two")
                .withRelated(usual.element(), "as here")
                .about(rare.element());
    }
}
