package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Parameter;

final class FieldRetyped implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "A field keeps its type, and stays optional or not.";
    }

    @Override
    public String reason() {
        return "Code that asks for it no longer compiles.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        for (Parameter was : comparison.before().traits().fields()) {
            comparison.after().traits().fields().stream()
                    .filter(is -> is.name().equals(was.name()))
                    .filter(is -> !words(is).equals(words(was)))
                    .forEach(is -> findings.add(
                            this,
                            comparison.catalog(),
                            Diagnostic.of(
                                            this,
                                            is.span(),
                                            "the field `" + is.name() + "` is `" + words(is) + "` now, not `"
                                                    + words(was) + "`")
                                    .withHelp("make it `" + words(was) + "` again, or give it another name")
                                    .withRelated(was.span(), "released here")));
        }
    }

    private static String words(Parameter field) {
        return field.type() + (field.optional() ? ", optional" : "");
    }
}
