package io.github.errorspec.compat;

import io.github.errorspec.compat.Renames.Rename;
import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

final class NameInLanguageChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "A row keeps the names that it has in generated code.";
    }

    @Override
    public String reason() {
        return "Code that uses the former name no longer compiles. A row can get another one without a change of its own, where it has to make way for a type of the catalog.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        // All names of a catalog follow from its id, so that is told instead.
        if (!comparison.before().id().equals(comparison.after().id())) {
            return;
        }
        List<Pair> suspects = Renames.haveSameSurroundings(comparison.past(), comparison.now())
                ? comparison.changed()
                : comparison.pairs();
        List<Pair> pairs = suspects.stream().filter(pair -> !isTold(pair)).toList();
        Map<String, String> titles = comparison.languages().stream()
                .collect(Collectors.toMap(LanguageNames::language, LanguageNames::title));
        Renames.of(comparison.past(), comparison.now(), pairs, comparison.languages())
                .forEach((pair, renames) -> report(pairs.get(pair), renames, titles, findings));
    }

    /** Whether another finding explains other names. */
    private static boolean isTold(Pair pair) {
        return !pair.hasSameId()
                || !pair.past()
                        .definition()
                        .categoryId()
                        .equals(pair.now().definition().categoryId());
    }

    private void report(Pair pair, List<Rename> renames, Map<String, String> titles, Findings findings) {
        String names = renames.stream()
                .map(rename -> "`" + rename.is().get(0) + "` in " + titles.get(rename.language()) + " now, not `"
                        + rename.was().get(0) + "`")
                .collect(Collectors.joining("; "));
        findings.add(
                this,
                Element.of(pair.now()),
                Diagnostic.of(this, place(pair, renames), "`" + pair.now().code() + "` is called " + names)
                        .withHelp(help(pair, renames))
                        .withRelated(pair.past().definition().span(), "released here"));
    }

    /** What is written in the table was changed there; any other name depends on what is around the row. */
    private static String help(Pair pair, List<Rename> renames) {
        Map<String, String> released = Renames.given(pair.past());
        Map<String, String> written = Renames.given(pair.now());
        String names = renames.stream()
                .map(Rename::language)
                .filter(language -> written.containsKey(language) && released.containsKey(language))
                .filter(language -> !Objects.equals(written.get(language), released.get(language)))
                .map(language -> language + ": " + released.get(language))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "choose the released name with `names`" : "write `names: {" + names + "}` again";
    }

    private static SourceSpan place(Pair pair, List<Rename> renames) {
        Map<String, Located<String>> given = pair.now().definition().names();
        return renames.stream()
                .map(rename -> given.get(rename.language()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(pair.now().definition().id())
                .span();
    }
}
