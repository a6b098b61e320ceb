package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.model.CodeType;
import java.util.Locale;

final class CodeTypeChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "Codes stay numbers, or strings, on the wire.";
    }

    @Override
    public String reason() {
        return "A JSON number is no JSON string: programs in typed languages refuse every body of the other kind. One odd code among integers is enough to change it for all.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        CodeType was = comparison.before().codes().type();
        CodeType is = comparison.after().codes().type();
        if (is != was) {
            findings.add(
                    this,
                    comparison.catalog(),
                    Diagnostic.of(
                                    this,
                                    Comparison.place(comparison.after(), "codes"),
                                    "codes are " + word(is) + "s now, not " + word(was) + "s")
                            .withHelp("write `codes: {type: " + word(was) + "}`")
                            .withRelated(
                                    Comparison.place(comparison.before(), "codes"), "released as " + word(was) + "s"));
        }
    }

    private static String word(CodeType type) {
        return type.name().toLowerCase(Locale.ROOT);
    }
}
