package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.source.Located;
import java.util.List;

final class WildcardInWord implements LintRule {
    private static final int SHOWN = 3;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A wildcard is no letter of words, as `d` would be in `card_declined`.";
    }

    @Override
    public String reason() {
        return "Such a word becomes a family, whose members have digits in place of the letter: the word itself would no longer be recognised.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        catalog.codes().declaredWildcard().ifPresent(wildcard -> {
            List<ErrorDefinition> words = catalog.errors().stream()
                    .filter(error -> error.code().isFamily() && isWord(error.code()))
                    .toList();
            if (!words.isEmpty()) {
                diagnostics.add(fault(wildcard, words).about(catalog.span()));
            }
        });
    }

    private Diagnostic fault(Located<String> wildcard, List<ErrorDefinition> words) {
        int more = words.size() - SHOWN;
        String codes = String.join(
                ", ",
                words.stream().limit(SHOWN).map(word -> "`" + word.code() + "`").toList());
        ErrorDefinition first = words.get(0);
        return Diagnostic.of(
                        this,
                        wildcard.span(),
                        "the wildcard `" + wildcard.value() + "` stands inside words: " + codes
                                + (more > 0 ? " and " + more + " more" : ""))
                .withHelp("choose a letter that no word has, such as one in capitals")
                .withRelated(
                        first.span(),
                        "this stands for `" + first.code().text().replace(wildcard.value(), "0") + "` and the like");
    }

    /**
     * Whether a wildcard goes on with a letter of its own case, in a code without digits. Numbers with letters, such as
     * {@code XX101}, {@code 22PXX} and {@code EXX}, are no words.
     */
    private static boolean isWord(ErrorCode code) {
        char wildcard = code.wildcard().orElseThrow();
        String text = code.text();
        boolean goesOn = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                return false;
            }
            char next = i + 1 < text.length() ? text.charAt(i + 1) : wildcard;
            goesOn |= text.charAt(i) == wildcard && next != wildcard && isSameCase(next, wildcard);
        }
        return goesOn;
    }

    private static boolean isSameCase(char c, char wildcard) {
        return Character.isLowerCase(wildcard) ? Character.isLowerCase(c) : Character.isUpperCase(c);
    }
}
