package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.Parameter;

final class FieldRemoved implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "A field that a release had stays.";
    }

    @Override
    public String reason() {
        return "Code that asks for it no longer compiles.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        for (Parameter field : comparison.before().traits().fields()) {
            if (!comparison.after().traits().hasField(field.name())) {
                findings.add(
                        this,
                        comparison.catalog(),
                        Diagnostic.of(this, comparison.after().span(), "the field `" + field.name() + "` is gone")
                                .withHelp("put `" + field.name() + "` back")
                                .withRelated(field.span(), "released here"));
            }
        }
    }
}
