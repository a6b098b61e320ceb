package io.github.errorspec.emit.kotlin;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.kotlin.Kotlin.Hierarchy;
import io.github.errorspec.emit.language.LanguageCode;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.emit.language.NamedRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What all templates see. The names of the catalog's own types are those without the prefix, in small letters.
 *
 * @param packageName of all files
 * @param prose what comments say
 */
record KotlinCode(LanguagePlan plan, String packageName, Prose prose) implements LanguageCode {
    /** How many rows a class makes; the JVM limits the code for it to 65,535 bytes, and each takes some 70. */
    static final int PART = 250;

    static KotlinCode of(LanguagePlan plan) {
        NamedCatalog named = plan.named();
        Prose prose = new Prose(error -> named.named(error).name(EXCEPTION));
        return new KotlinCode(plan, Kotlin.packageName(plan), prose);
    }

    /** What makes linters leave a file alone, whatever their settings. */
    String marks() {
        return "\"detekt.all\", \"ktlint\"";
    }

    List<KotlinField> fields() {
        return named().fields().stream().map(KotlinField::new).toList();
    }

    String error() {
        return named().type("Error");
    }

    String exception() {
        return named().type("Exception");
    }

    String category() {
        return named().type("ErrorCategory");
    }

    String details() {
        return named().type("Details");
    }

    String values() {
        return named().type("Values");
    }

    String json() {
        return named().type("Json");
    }

    String problem() {
        return named().type("Problem");
    }

    String lookup() {
        return named().type("Lookup");
    }

    String decoder() {
        return named().type("Decoder");
    }

    String messages() {
        return named().type("Messages");
    }

    /** The type of codes. */
    String code() {
        return catalog().hasIntegerCodes() ? "Long" : "String";
    }

    /** What stands for a digit in families. */
    String wildcard() {
        return catalog().definition().codes().wildcard().map(String::valueOf).orElse("");
    }

    /** The id of a row, for documentation. */
    String example() {
        return catalog().rows().get(0).id();
    }

    boolean isSealed() {
        return plan.options().choice(Kotlin.HIERARCHY, Hierarchy.class) == Hierarchy.SEALED;
    }

    /** Those who make the rows are more than one. */
    boolean isSplit() {
        return catalog().rows().size() > PART;
    }

    int partSize() {
        return PART;
    }

    /** The type that makes a row: {@code AnalyticsErrors1} makes the first ones. */
    String part(int row) {
        return named().prefix() + "Errors" + (row / PART + 1);
    }

    /** The rows, some at a time. */
    List<KotlinPart> parts() {
        return chunks(named().rows()).stream()
                .map(rows -> new KotlinPart(this, rows))
                .toList();
    }

    /** As many as one class or function of the JVM has room for. */
    static <T> List<List<T>> chunks(List<T> all) {
        return IntStream.range(0, (all.size() + PART - 1) / PART)
                .mapToObj(i -> all.subList(i * PART, Math.min((i + 1) * PART, all.size())))
                .toList();
    }

    /** Where families have their wildcards, as arguments. */
    List<String> shapes() {
        return catalog().families().stream()
                .map(shape -> Stream.concat(Stream.of(shape.length()), shape.wildcards().stream())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    /** The texts in other languages. */
    List<TranslatedTexts> languages() {
        return catalog().translations().stream()
                .map(translation -> new TranslatedTexts(this, translation.locale()))
                .toList();
    }

    boolean hasLanguages() {
        return !catalog().translations().isEmpty();
    }

    /** The tag of the catalog's own language. */
    String defaultTag() {
        return KotlinText.of(catalog().languages().get(0));
    }

    /** A row as a constant inside the type of the errors. */
    KotlinConstant constant(NamedRow row) {
        return new KotlinConstant(this, row, 16, "");
    }

    @Override
    public String literal(String text) {
        return KotlinText.of(text);
    }
}
