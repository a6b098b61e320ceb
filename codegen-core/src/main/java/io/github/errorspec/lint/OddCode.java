package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.source.Located;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class OddCode implements LintRule {
    private static final int SHOWN = 3;

    /** Fewer integers to an odd code are a mixture, and meant. */
    private static final int INTEGERS_TO_ONE = 2;

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "Where all codes but a few are integers, those few are meant: `codes: {type: string}` says so.";
    }

    @Override
    public String reason() {
        return "One odd code, such as `10O3` with a letter or one beyond 64 bits, turns all codes of the catalog into JSON strings and families into plain texts, without a word.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        if (catalog.codes().type() == CodeType.INTEGER || catalog.codes().typeDeclared()) {
            return;
        }
        char wildcard = catalog.codes().wildcard().orElse(CodeType.WILDCARD);
        List<Located<String>> codes = Stream.concat(
                        catalog.errors().stream()
                                .map(row -> new Located<>(row.code().text(), row.span())),
                        catalog.allRetired().stream()
                                .map(retired -> new Located<>(retired.code().text(), retired.span())))
                .toList();
        List<Located<String>> odd = codes.stream()
                .filter(code -> !CodeType.isInteger(code.value(), wildcard))
                .toList();
        int integers = codes.size() - odd.size();
        if (!odd.isEmpty() && integers >= INTEGERS_TO_ONE * odd.size()) {
            diagnostics.add(fault(odd, integers).about(catalog.span()));
        }
    }

    private Diagnostic fault(List<Located<String>> odd, int integers) {
        int more = odd.size() - SHOWN;
        String codes =
                odd.stream().limit(SHOWN).map(code -> "`" + code.value() + "`").collect(Collectors.joining(", "));
        return Diagnostic.of(
                        this,
                        odd.get(0).span(),
                        (more > 0
                                        ? codes + " and " + more + " more turn"
                                        : codes + (odd.size() > 1 ? " turn" : " turns"))
                                + " all codes of this catalog into strings, also the " + integers
                                + " that are integers")
                .withHelp(
                        "if that is meant, write `codes: {type: string}`; integers have at most 64 bits and no leading zeros,"
                                + " and many of them in a row are a family, such as `5XXX`");
    }
}
