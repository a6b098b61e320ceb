package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.BoundedPattern;
import io.github.errorspec.model.BoundedPattern.Match;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.regex.Pattern;

final class CodePattern implements LintRule {
    @Override
    public boolean isFirm() {
        return false;
    }

    @Override
    public String summary() {
        return "Every code matches `codes.pattern` as a whole; a family does if its lowest and its highest code do.";
    }

    @Override
    public String reason() {
        return "Clients, log filters and documentation rely on the pattern where they look for codes, and would overlook a code that breaks it.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        if (catalog.codes().pattern().isEmpty()) {
            return;
        }
        Located<Pattern> pattern = catalog.codes().pattern().get();
        BoundedPattern bounded = new BoundedPattern(pattern.value());
        for (ErrorDefinition error : catalog.errors()) {
            Match match = match(bounded, error.code(), catalog.codes().type());
            if (match == Match.UNDECIDED) {
                // It would take as long for the codes that follow.
                diagnostics.add(tooSlow(error, pattern));
                return;
            }
            if (match == Match.NO) {
                diagnostics.add(fault(error, pattern));
            }
        }
    }

    private static Match match(BoundedPattern pattern, ErrorCode code, CodeType type) {
        String lowest = type == CodeType.INTEGER ? code.lowestInteger() : code.lowest();
        Match match = pattern.match(lowest);
        return match == Match.YES ? pattern.match(code.highest()) : match;
    }

    private Diagnostic tooSlow(ErrorDefinition error, Located<Pattern> pattern) {
        return Diagnostic.of(
                        this,
                        pattern.span(),
                        "whether `" + error.code() + "` matches this pattern cannot be told in " + BoundedPattern.STEPS
                                + " steps")
                .withHelp(
                        "write it without a repetition inside a repetition: `[A-Z]+(-[A-Z]+)*` has something between the two")
                .withRelated(error.span(), "the code; those behind it were not looked at")
                .about(error.span());
    }

    private Diagnostic fault(ErrorDefinition error, Located<Pattern> pattern) {
        return Diagnostic.of(
                        this, error.span(), "`" + error.code() + "` does not match the pattern of this catalog's codes")
                .withHelp("a code that matches `" + pattern.value() + "`")
                .withRelated(pattern.span(), "the pattern")
                .about(error.span());
    }
}
