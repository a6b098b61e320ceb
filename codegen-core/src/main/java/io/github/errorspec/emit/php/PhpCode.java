package io.github.errorspec.emit.php;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.resolve.Message;
import io.github.errorspec.resolve.ResolvedText;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What all templates see.
 *
 * @param namespace of all types
 * @param docs what is said of rows
 */
record PhpCode(LanguagePlan plan, String namespace, PhpDoc docs) implements LanguageCode {
    /** The texts in a language. */
    record Translation(String tag, List<Text> titles, List<Text> messages) {}

    record Text(String id, String text) {}

    /** In a comment of one line, which would end where PHP ends. */
    @Override
    public String header() {
        return GeneratedFile.header(catalog().definition()).replace("?>", "? >");
    }

    /** What the names of the catalog's own types begin with. */
    String P() {
        return named().prefix();
    }

    String catalogDoc() {
        return PhpDoc.of("", Prose.blocks(catalog()), List.of());
    }

    List<PhpRow> rows() {
        return named().rows().stream().map(row -> new PhpRow(this, row)).toList();
    }

    List<PhpCategory> categories() {
        return named().categories().stream()
                .map(category -> new PhpCategory(this, category))
                .toList();
    }

    List<PhpField> fields() {
        return named().fields().stream().map(PhpField::new).toList();
    }

    boolean integerCodes() {
        return catalog().hasIntegerCodes();
    }

    String codeType() {
        return integerCodes() ? "int" : "string";
    }

    boolean readsCode() {
        return catalog().wire().path("code").isPresent() || !codeHeader().isEmpty() || hasTypePattern();
    }

    /** The paths to the parts of a body, as arrays. */
    Map<String, String> paths() {
        Map<String, String> paths = new HashMap<>();
        catalog()
                .wire()
                .paths()
                .forEach((part, steps) -> paths.put(
                        part, steps.stream().map(Quotes.PHP::literal).collect(Collectors.joining(", ", "[", "]"))));
        return paths;
    }

    /** The names of members that are no params, where these stand beside them, as keys of an array. */
    String besideParams() {
        return catalog().wire().besideParams().stream()
                .map(name -> Quotes.PHP.literal(name) + " => true")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    /** Whether a body can be empty or have numbers as names, so that PHP would take it for a list. */
    boolean hasLooseBody() {
        return catalog().wire().isFlat()
                || (catalog().wire().path("title").isEmpty()
                        && catalog().wire().path("message").isEmpty());
    }

    /** The same, if it is no list of bodies. */
    boolean hasObjectBody() {
        return hasLooseBody() && !catalog().wire().isList();
    }

    String bodyType() {
        return hasObjectBody() ? "\\stdClass" : "array";
    }

    /** Where such a param is written. */
    String paramPath() {
        return catalog().wire().path("params").orElse(List.of()).stream()
                .map(step -> Quotes.PHP.literal(step) + ", ")
                .collect(Collectors.joining("", "[", "(string) $name]"));
    }

    String wildcard() {
        return Quotes.PHP.literal(
                String.valueOf(catalog().definition().codes().wildcard().orElse('X')));
    }

    String defaultTag() {
        return tag(catalog().languages().get(0));
    }

    List<Translation> translations() {
        return catalog().translations().stream()
                .map(translation -> new Translation(
                        tag(translation.locale()),
                        texts(translation.locale(), ResolvedText::ownTitle),
                        texts(translation.locale(), text -> text.ownMessage().map(Message::pattern))))
                .toList();
    }

    private List<Text> texts(String locale, Function<ResolvedText, Optional<String>> part) {
        return catalog().rows().stream()
                .flatMap(row -> row.text(locale).flatMap(part).stream()
                        .map(text -> new Text(row.id(), Quotes.PHP.literal(text))))
                .toList();
    }

    private static String tag(String locale) {
        return Quotes.PHP.literal(locale.toLowerCase(Locale.ROOT));
    }

    @Override
    public String literal(String text) {
        return Quotes.PHP.literal(text);
    }
}
