package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;

final class MessageChanged implements PairRule {
    @Override
    public Impact impact() {
        return Impact.TEXT;
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "The message of an error is another one.";
    }

    @Override
    public String reason() {
        return "People and documents know the old one, and searches in logs look for it. Programs do not have to care.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        boolean none = pair.past().definition().texts().message().isEmpty()
                && pair.now().definition().texts().message().isEmpty();
        if (!none && !pair.hasSameMessage() && !Placeholders.of(pair).explain()) {
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(pair.now(), "message"),
                                    "the message of `" + pair.now().code() + "` changed")
                            .withRelated(Comparison.place(pair.past(), "message"), "released here"));
        }
    }
}
