package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.model.MessageTemplate.Placeholder;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Words;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class UnmentionedParam implements LintRule {
    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "A param is explained: by the texts of its row, which mention it, or by a `description` of its own.";
    }

    @Override
    public String reason() {
        return "Clients get a value of which nobody says what it is. Rows without texts, and values that stay secret, are left in peace.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<ErrorDefinition> silent = catalog.errors().stream()
                .filter(row -> unmentioned(row).isPresent())
                .toList();
        Rows.report(this, catalog, silent, this::fault, "have params that no text mentions", diagnostics);
    }

    private static Optional<Parameter> unmentioned(ErrorDefinition row) {
        ErrorTexts texts = row.texts();
        if (texts.message().isEmpty() && texts.description().isEmpty()) {
            return Optional.empty();
        }
        Set<String> shown = texts.message().stream()
                .flatMap(message -> message.placeholders().stream())
                .map(Placeholder::name)
                .collect(Collectors.toSet());
        List<Parameter> bare = row.params().stream()
                .filter(param -> param.description().isEmpty() && !param.sensitive() && !shown.contains(param.name()))
                .toList();
        String told = bare.isEmpty() ? "" : squashed(all(texts));
        return bare.stream().filter(param -> !told.contains(stem(param.name()))).findFirst();
    }

    private static String all(ErrorTexts texts) {
        return Stream.of(
                        Stream.of(texts.name()),
                        texts.message().map(Object::toString).stream(),
                        texts.description().stream(),
                        texts.causes().stream(),
                        texts.remedy().stream())
                .flatMap(text -> text)
                .collect(Collectors.joining(" "));
    }

    /** Gaps and capitals do not matter: {@code streamName} is mentioned as "stream name" too. */
    private static String squashed(String text) {
        return String.join("", Words.of(text).words());
    }

    private static String stem(String name) {
        String squashed = squashed(name);
        return squashed.endsWith("s") ? squashed.substring(0, squashed.length() - 1) : squashed;
    }

    private Diagnostic fault(ErrorDefinition row) {
        Parameter param = unmentioned(row).orElseThrow();
        return Diagnostic.of(
                        this, param.span(), "no text of `" + row.code() + "` mentions the param `" + param.name() + "`")
                .withHelp(
                        param.type().scalar().isStructured()
                                ? "give it a `description`"
                                : "put it into the message, `{" + param.name() + "}`, or give it a `description`");
    }
}
