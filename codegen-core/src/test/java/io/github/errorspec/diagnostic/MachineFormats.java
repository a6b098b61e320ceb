package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceRange;
import io.github.errorspec.source.SourceText;
import java.util.List;

/** What the tests of the formats for programs report. */
final class MachineFormats {
    private static final SourceText SOURCE = SourceText.of("api/error spec, 1.yaml", "one\nhttp: 404\n\nhttp: 405\n");

    private static final SourceText OTHER = SourceText.of("other.yaml", "two\n");

    /** An error with all that a diagnostic can have, and a note that is a mere point. */
    static final List<Diagnostic> DIAGNOSTICS = List.of(
            Diagnostic.of(TestRule.ERROR, SOURCE.span(4, 1, 4), "`http` again: 100 % \"wrong\", 漢")
                    .withHelp("keep one")
                    .withRelated(SOURCE.span(2, 1, 4), "first defined here")
                    .withFix(new Fix(
                            "merge `http`",
                            List.of(
                                    new Fix.Edit(new SourceRange(SOURCE, 2, 7, 4, 1), "405\n# "),
                                    new Fix.Edit(new SourceRange(OTHER, 1, 1, 1, 1), "漢")))),
            Diagnostic.of(TestRule.NOTE, SOURCE.whole(), "oh"));

    private MachineFormats() {}
}
