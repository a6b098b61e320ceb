package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

final class MissingTranslation implements LintRule {
    /** Enough to see what kind of rows they are. */
    private static final int SHOWN = 5;

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
        return "A translation has the `message` of every row, or the `name` of a row without one.";
    }

    @Override
    public String reason() {
        return "What is missing is told in the language of the spec, in the midst of texts that users read in their own.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        catalog.locales().ifPresent(locales -> {
            List<ErrorDefinition> rows = catalog.errors();
            for (Translation translation : locales.translations()) {
                // A variant, such as pt-BR, need not say again what its language says.
                List<String> tags = tags(translation.locale());
                if (!tags.contains(locales.defaultLocale())) {
                    List<Translation> chain = locales.translations().stream()
                            .filter(each -> tags.contains(each.locale()))
                            .toList();
                    check(translation, chain, rows, locales)
                            .ifPresent(finding -> diagnostics.add(finding.about(catalog.span())));
                }
            }
        });
    }

    /** {@code zh-Hant-TW} gives itself, {@code zh-Hant} and {@code zh}. */
    private static List<String> tags(String locale) {
        List<String> tags = new ArrayList<>();
        for (String tag = locale; tag.indexOf('-') > 0; tag = tag.substring(0, tag.lastIndexOf('-'))) {
            tags.add(tag);
        }
        tags.add(locale.split("-", -1)[0]);
        return tags;
    }

    private Optional<Diagnostic> check(
            Translation translation, List<Translation> chain, List<ErrorDefinition> rows, Locales locales) {
        List<String> missing = rows.stream()
                .filter(row -> chain.stream().noneMatch(each -> isTranslated(row, each)))
                .map(row -> row.code().text())
                .toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        int more = missing.size() - SHOWN;
        String codes = String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())));
        return Optional.of(Diagnostic.of(
                        this,
                        translation.span(),
                        "this translates " + (rows.size() - missing.size()) + " of " + rows.size()
                                + " messages; missing: " + codes + (more > 0 ? " and " + more + " more" : ""))
                .withHelp(
                        "add a `message` to each, or a `name` where the spec has no `message`; until then they are told in `"
                                + locales.defaultLocale() + "`"));
    }

    private static boolean isTranslated(ErrorDefinition row, Translation translation) {
        TranslatedError translated = translation.errors().get(row.code().text());
        return translated != null
                && (row.texts().message().isPresent() ? translated.message() : translated.name()).isPresent();
    }
}
