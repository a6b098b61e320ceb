package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

final class ForeignPlaceholder implements LintRule {
    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "A message has no placeholders in the style of other tools, such as `%s`, `${order}`, `{{order}}` or `:order` beside a param `order`, and no `''` as MessageFormat has it.";
    }

    @Override
    public String reason() {
        return "They stay as they are, and users read `%s` in place of the value.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        List<Translation> translations =
                catalog.locales().map(Locales::translations).orElse(List.of());
        for (ErrorDefinition row : catalog.errors()) {
            row.texts()
                    .message()
                    .map(message -> foreign(message, row))
                    .filter(texts -> !texts.isEmpty())
                    .ifPresent(texts -> diagnostics.add(
                            fault(row.keys().getOrDefault("message", row.span()), "the message", texts, row)));
            for (Translation translation : translations) {
                Optional.ofNullable(translation.errors().get(row.code().text()))
                        .flatMap(TranslatedError::message)
                        .map(message -> foreign(message, row))
                        .filter(texts -> !texts.isEmpty())
                        .ifPresent(texts -> diagnostics.add(
                                fault(translation.span(), "the message of `" + row.code() + "`", texts, row)
                                        .withRelated(row.span(), "the row")));
            }
        }
    }

    /** One finding of a text, whatever stands in it, since one look at the text mends it. */
    private Diagnostic fault(SourceSpan place, String message, List<String> texts, ErrorDefinition row) {
        String what = "`" + String.join("`, `", texts) + "`, which "
                + (texts.size() == 1 ? "is no placeholder here" : "are no placeholders here");
        String help = texts.stream().map(text -> help(text, row)).distinct().collect(Collectors.joining("; "));
        return Diagnostic.of(this, place, message + " has " + what)
                .withHelp(help)
                .about(row.span());
    }

    private static List<String> foreign(MessageTemplate message, ErrorDefinition row) {
        if (message.parts().stream().noneMatch(ForeignPlaceholder::isSuspect)) {
            return List.of();
        }
        String text = message.toString();
        return Styles.FOREIGN
                .matcher(text)
                .results()
                .filter(found -> isMeant(found, row))
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** A look at each character, since the pattern takes its time and most messages have nothing for it. */
    private static boolean isSuspect(MessageTemplate.Part part) {
        String text = part instanceof MessageTemplate.Literal literal ? literal.text() : "";
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if ("%$<{".indexOf(c) >= 0 || (c == ':' && Character.isLetter(next)) || (c == '\'' && next == c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMeant(MatchResult found, ErrorDefinition row) {
        Optional<String> name = name(found);
        boolean dollar = found.group().startsWith("$");
        return name.isEmpty()
                || row.params().stream()
                        .anyMatch(param -> param.name().equals(name.get()) && !(dollar && isMoney(param)));
    }

    private static Optional<String> name(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .flatMap(group -> Stream.ofNullable(group))
                .findFirst();
    }

    private static boolean isMoney(Parameter param) {
        Scalar type = param.type().scalar();
        return type == Scalar.INTEGER
                || type == Scalar.NUMBER
                || Styles.MONEY.matcher(param.name().toLowerCase(Locale.ROOT)).find();
    }

    private static String help(String text, ErrorDefinition row) {
        if (text.equals("''")) {
            return "a single apostrophe is written once: `'`";
        }
        List<String> params = row.params().stream().map(Parameter::name).toList();
        return params.stream()
                .filter(text::contains)
                .findFirst()
                .or(() -> params.stream().findFirst())
                .map(param -> "the value of a param is written `{" + param + "}`")
                .orElse("a value is that of a param: `params: [order]`, and `{order}` in the message");
    }

    /** Loaded when a message has something to look at, which is seldom, while each run loads the rule. */
    private static final class Styles {
        private static final String NAME = "([A-Za-z][A-Za-z0-9_-]*)";

        /** In a message as the spec writes it; the groups are names, which must be those of params to mean one. */
        static final Pattern FOREIGN = Pattern.compile(String.join(
                "|",
                "(?<![\\w%])%(?:[0-9]+\\$)?[-+0]*[0-9]*(?:\\.[0-9]+)?[sdifuxvq@](?!\\w)",
                "\\{\\{[0-9]+}}",
                "(?<=\\p{L})''(?=\\p{L})|''(?=\\{)|(?<=})''",
                "(?<!\\{)\\{\\{\\s*" + NAME + "\\s*}}(?!})",
                "\\$\\{" + NAME + "}",
                "%\\{" + NAME + "}",
                "%\\(" + NAME + "\\)[a-z]",
                "%" + NAME + "%",
                "\\$" + NAME,
                "(?<![\\w:]):" + NAME,
                "<" + NAME + ">"));

        /** Behind a dollar, these are sums of money. */
        static final Pattern MONEY =
                Pattern.compile("amount|balance|cost|fee|limit|maximum|minimum|price|sum|total|value");
    }
}
