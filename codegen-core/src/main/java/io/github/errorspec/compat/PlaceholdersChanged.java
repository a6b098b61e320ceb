package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;

final class PlaceholdersChanged implements PairRule {
    @Override
    public Impact impact() {
        return Impact.TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A message mentions the same params as before.";
    }

    @Override
    public String reason() {
        return "Texts that others made of it, such as their own translations and what they look for in logs, lack a value or have one too many.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        if (pair.hasSameMessage()) {
            return;
        }
        Placeholders placeholders = Placeholders.of(pair);
        if (!placeholders.differences().isEmpty()) {
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(pair.now(), "message"),
                                    "the message of `" + pair.now().code() + "` " + placeholders.differences())
                            .withHelp("mention the same params")
                            .withRelated(Comparison.place(pair.past(), "message"), "released here"));
        }
    }
}
