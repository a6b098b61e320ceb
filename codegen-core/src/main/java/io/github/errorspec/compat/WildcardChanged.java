package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import java.util.Optional;

final class WildcardChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "The wildcard of families stays the same letter.";
    }

    @Override
    public String reason() {
        return "With another letter, what was a family is a single code, or the other way round; and documents show families with their letter.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Optional<Character> was = comparison.before().codes().wildcard();
        Optional<Character> is = comparison.after().codes().wildcard();
        // That integers have a wildcard which strings lack comes with their type.
        boolean byType =
                comparison.before().codes().type() != comparison.after().codes().type()
                        && comparison.after().codes().declaredWildcard().isEmpty();
        if (!is.equals(was)
                && !byType
                && comparison.before().errors().stream()
                        .anyMatch(row -> row.code().isFamily())) {
            String letter = was.map(String::valueOf).orElseThrow();
            findings.add(
                    this,
                    comparison.catalog(),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(comparison.after(), "codes"),
                                    is.map(now -> "the wildcard is `" + now + "` now, not `" + letter + "`")
                                            .orElse("there is no wildcard any more"))
                            .withHelp("write `codes: {wildcard: " + letter + "}`")
                            .withRelated(
                                    Comparison.place(comparison.before(), "codes"), "released with `" + letter + "`"));
        }
    }
}
