package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;

final class TitleChanged implements PairRule {
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
        return "The name of an error is another one.";
    }

    @Override
    public String reason() {
        return "It is the `title` of bodies, and the heading under which people find the error.";
    }

    @Override
    public void check(Pair pair, Comparison comparison, Findings findings) {
        String was = pair.past().definition().texts().name();
        // With the id, which is made of it, it is told as that.
        if (pair.hasSameId() && !pair.now().definition().texts().name().equals(was)) {
            findings.add(
                    this,
                    Element.of(pair.now()),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(pair.now(), "name"),
                                    "the name of `" + pair.now().code() + "` changed")
                            .withRelated(Comparison.place(pair.past(), "name"), "released as `" + was + "`"));
        }
    }
}
