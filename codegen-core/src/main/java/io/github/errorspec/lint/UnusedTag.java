package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Tag;
import java.util.HashSet;
import java.util.Set;

final class UnusedTag implements LintRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public boolean needsWhole() {
        return true;
    }

    @Override
    public String summary() {
        return "Some row has each of the `tags` on top of the spec.";
    }

    @Override
    public String reason() {
        return "Whoever asks for it in a program waits for an error that never comes.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        if (catalog.traits().tags().isEmpty()) {
            return;
        }
        Set<String> used = new HashSet<>();
        catalog.errors().forEach(row -> used.addAll(row.traits().tagNames()));
        for (Tag tag : catalog.traits().tags()) {
            if (!used.contains(tag.name())) {
                diagnostics.add(Diagnostic.of(this, tag.span(), "no row has the tag `" + tag.name() + "`")
                        .withHelp("give it to a row, or remove it")
                        .about(catalog.span()));
            }
        }
    }
}
