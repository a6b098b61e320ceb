package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.MessageTemplate;
import java.util.Optional;

final class TypeUriChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    /** What RFC 9457 has where there is none. */
    private static final String BLANK = "about:blank";

    @Override
    public String summary() {
        return "The `type` of bodies stays the same.";
    }

    @Override
    public String reason() {
        return "It is the identifier that RFC 9457 gives an error: programs compare it as a text, and people open it as an address.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Optional<String> was = comparison.before().problem().type().map(MessageTemplate::toString);
        Optional<String> is = comparison.after().problem().type().map(MessageTemplate::toString);
        if (!is.equals(was)) {
            findings.add(
                    this,
                    comparison.catalog(),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(comparison.after(), "problem"),
                                    "`type` is `" + is.orElse(BLANK) + "` now, not `" + was.orElse(BLANK) + "`")
                            .withHelp(was.map(type -> "write `problem: {type: \"" + type + "\"}`")
                                    .orElse("leave `problem` out"))
                            .withRelated(Comparison.place(comparison.before(), "problem"), "released here"));
        }
    }
}
