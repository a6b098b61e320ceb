package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class UnfinishedText implements LintRule {
    /** In capitals, since "todo" is a word of other languages; `XXX` alone, since codes and phone numbers have it. */
    private static final Pattern MARK =
            Pattern.compile("(?<![\\p{L}\\p{N}-])(TODO|FIXME|XXX|TBD|tbd|[Ll]orem ipsum)(?![\\p{L}\\p{N}-])");

    /** Without one of them a text need not be searched for the pattern. */
    private static final List<String> SIGNS = List.of("TODO", "FIXME", "XXX", "TBD", "tbd", "orem ipsum");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "No text has `TODO`, `FIXME`, `XXX`, `TBD` or `lorem ipsum` outside quotes.";
    }

    @Override
    public String reason() {
        return "Texts are published as they are, in messages, documentation and generated code.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Prose.of(catalog).forEach(prose -> {
            Matcher mark = MARK.matcher(prose.text());
            if (SIGNS.stream().anyMatch(prose.text()::contains) && mark.find()) {
                diagnostics.add(Diagnostic.of(
                                this, prose.element(), "a text here is not finished: it has `" + mark.group(1) + "`")
                        .withHelp("finish the text, or leave it out")
                        .about(prose.element()));
            }
        });
    }
}
