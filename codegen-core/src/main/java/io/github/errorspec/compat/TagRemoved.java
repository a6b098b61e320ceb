package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Tag;

final class TagRemoved implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A tag that a release declared stays declared, also when no row has it any more.";
    }

    @Override
    public String reason() {
        return "In TypeScript, code that asks for it no longer compiles; in the other languages, it asks in vain.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        for (Tag tag : comparison.before().traits().tags()) {
            if (!comparison.after().traits().hasTag(tag.name())) {
                findings.add(
                        this,
                        comparison.catalog(),
                        Diagnostic.of(this, comparison.after().span(), "the tag `" + tag.name() + "` is gone")
                                .withHelp("put `" + tag.name() + "` back")
                                .withRelated(tag.span(), "released here"));
            }
        }
    }
}
