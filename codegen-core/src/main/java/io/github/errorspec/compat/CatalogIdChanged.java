package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;

final class CatalogIdChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.SOURCE;
    }

    @Override
    public String summary() {
        return "The catalog keeps its id.";
    }

    @Override
    public String reason() {
        return "Types, packages and modules in generated code are named after it, and it is the domain of errors in gRPC.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        String was = comparison.before().id();
        String is = comparison.after().id();
        if (!is.equals(was)) {
            findings.add(
                    this,
                    comparison.catalog(),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(comparison.after(), "id"),
                                    "the catalog's id is `" + is + "` now, not `" + was + "`")
                            .withHelp("write `id: " + was + "`")
                            .withRelated(Comparison.place(comparison.before(), "id"), "released here"));
        }
    }
}
