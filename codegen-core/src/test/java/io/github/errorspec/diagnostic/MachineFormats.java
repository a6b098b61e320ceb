package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceText;
import java.util.List;

/** What the tests of the formats for programs report. */
final class MachineFormats {
    private static final SourceText SOURCE = SourceText.of("api/error spec, 1.yaml", "one\nhttp: 404\n\nhttp: 405\n");

    /** An error with all that a diagnostic can have, and a note that is a mere point. */
    static final List<Diagnostic> DIAGNOSTICS = List.of(
            Diagnostic.of(TestRule.ERROR, SOURCE.span(4, 1, 4), "`http` again: 100 % \"wrong\", 漢")
                    .withHelp("keep one")
                    .withRelated(SOURCE.span(2, 1, 4), "first defined here"),
            Diagnostic.of(TestRule.NOTE, SOURCE.whole(), "oh"));

    private MachineFormats() {}
}
