package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.TextStyle.Capitals;
import io.github.errorspec.model.TextStyle.End;
import io.github.errorspec.source.Located;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

final class TextStyle implements LintRule {
    /** What titles write small too. */
    private static final Set<String> SMALL_WORDS = Set.of(
            "a", "an", "and", "as", "at", "but", "by", "for", "from", "if", "in", "into", "nor", "not", "of", "on",
            "or", "per", "so", "than", "the", "to", "up", "via", "with");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}+");
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{Ll}+");

    /** What may stand behind the stop of a sentence. */
    private static final Pattern CLOSING = Pattern.compile("[\\s\"'`)\\]\u00BB\u2019\u201C\u201D]+$");

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "Names have their capitals, and messages their ends, where `style` wants them.";
    }

    @Override
    public String reason() {
        return "Users read the texts of many authors one below the other, and each other way to write them looks like a mistake.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        var style = catalog.rules().style();
        if (style.isAny()) {
            return;
        }
        for (ErrorDefinition error : catalog.errors()) {
            style.name()
                    .filter(wanted -> !hasCapitals(error.texts().name(), wanted.value()))
                    .ifPresent(wanted -> diagnostics.add(nameFault(error, wanted)));
            error.texts().message().ifPresent(message -> style.message()
                    .filter(wanted -> !ends(message.toString(), wanted.value()))
                    .ifPresent(wanted -> diagnostics.add(messageFault(error, wanted))));
        }
    }

    private Diagnostic nameFault(ErrorDefinition error, Located<Capitals> wanted) {
        boolean sentence = wanted.value() == Capitals.SENTENCE;
        return Diagnostic.of(
                        this,
                        error.span(),
                        "`" + error.texts().name() + "` is not written like a " + (sentence ? "sentence" : "title"))
                .withHelp(
                        sentence
                                ? "a capital for the first word and for names, such as `Order not found`"
                                : "a capital for each word but the small ones, such as `Order Not Found`")
                .withRelated(wanted.span(), "the style of names")
                .about(error.span());
    }

    private Diagnostic messageFault(ErrorDefinition error, Located<End> wanted) {
        boolean stop = wanted.value() == End.FULL_STOP;
        return Diagnostic.of(
                        this,
                        error.span(),
                        "the message of `" + error.code() + "` ends " + (stop ? "without" : "with") + " a full stop")
                .withHelp(stop ? "end it with `.`, `!` or `?`" : "remove the full stop")
                .withRelated(wanted.span(), "the style of messages")
                .about(error.span());
    }

    /** Only words that are nothing else are judged: neither {@code JSON} nor {@code eTag} nor {@code 2xx}. */
    private static boolean hasCapitals(String name, Capitals wanted) {
        List<String> words = List.of(name.strip().split("[\\s/-]+"));
        List<String> later = words.stream()
                .skip(1)
                .filter(Predicate.not(SMALL_WORDS::contains))
                .toList();
        boolean small = later.stream().anyMatch(word -> SMALL.matcher(word).matches());
        boolean capitalised =
                later.stream().anyMatch(word -> CAPITALISED.matcher(word).matches());
        boolean begins = !SMALL.matcher(words.get(0)).matches();
        // A single capital between small words is that of a name, such as `Docker`.
        return begins && (wanted == Capitals.SENTENCE ? small || !capitalised : !small);
    }

    /** What ends with a param may have a full stop in its value. */
    private static boolean ends(String message, End wanted) {
        String text = CLOSING.matcher(message).replaceAll("");
        if (text.isEmpty() || text.endsWith("}")) {
            return true;
        }
        return wanted == End.FULL_STOP
                ? ".!?\u2026:".indexOf(text.charAt(text.length() - 1)) >= 0
                : !text.endsWith(".") || text.endsWith("..");
    }
}
