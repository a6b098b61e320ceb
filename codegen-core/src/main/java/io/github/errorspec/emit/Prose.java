package io.github.errorspec.emit;

import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Texts;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What documentation comments say, in blocks that each language writes in the form of its comments.
 *
 * @param reference how a row is referred to, such as {@code `ParamRequiredError`}
 */
public record Prose(Function<ErrorDefinition, String> reference) {
    /** A row, without its deprecation: its title, {@link #body} and {@link #links}. */
    public static List<Block> blocks(ResolvedRow row) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Markdown.words(title(row)));
        blocks.addAll(body(row));
        blocks.addAll(links(row));
        return blocks;
    }

    /** What a row is called, and its code and status. */
    public static String title(ResolvedRow row) {
        return CommentLines.single(row.definition().texts().name()) + ": " + facts(row) + ".";
    }

    /** Such as {@code code 101002, HTTP 400}. */
    public static String facts(ResolvedRow row) {
        return (row.isFamily() ? "codes " : "code ") + row.code() + ", HTTP "
                + row.definition().policy().httpStatus();
    }

    /** What is to be known of a row, and what to do. */
    public static List<Block> body(ResolvedRow row) {
        ErrorTexts texts = row.definition().texts();
        List<Block> blocks = new ArrayList<>(description(texts.description()));
        List<List<Block>> causes = texts.causes().stream()
                .map(Markdown::read)
                .filter(cause -> !cause.isEmpty())
                .toList();
        if (!causes.isEmpty()) {
            blocks.add(Markdown.words("Causes:"));
            blocks.add(Block.Items.bullets(causes));
        }
        texts.remedy()
                .map(Markdown::read)
                .filter(remedy -> !remedy.isEmpty())
                .ifPresent(remedy -> blocks.addAll(Texts.prefixed("What to do: ", remedy)));
        row.definition()
                .life()
                .since()
                .ifPresent(since -> blocks.add(Markdown.words("Since " + since + " of the catalog.")));
        if (row.definition().isDraft()) {
            blocks.add(Markdown.words("A draft: it may still change or go."));
        }
        return blocks;
    }

    /** Where to read more of a row; nothing, or one paragraph. */
    public static List<Block> links(ResolvedRow row) {
        return see(row.definition().texts().links());
    }

    /** Why a row should no longer be used, and what instead, in Markdown. */
    public Optional<String> deprecation(ResolvedRow row) {
        return row.definition().life().deprecation().map(deprecation -> {
            String text = retirement(
                    deprecation, code -> row.successor().map(reference).orElse("code " + code));
            String reason = deprecation.reason().map(each -> " " + each).orElse("");
            return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1) + "." + reason;
        });
    }

    /**
     * Such as {@code since 2.0 of the catalog; use code 101002 instead}.
     *
     * @param reference how the code that is to be used instead is referred to
     */
    public static String retirement(Deprecation deprecation, UnaryOperator<String> reference) {
        List<String> parts = new ArrayList<>();
        deprecation.since().ifPresent(version -> parts.add("since " + version + " of the catalog"));
        deprecation
                .until()
                .ifPresent(end -> parts.add(
                        "until " + (end.value().contains(".") ? end.value() + " of the catalog" : end.value())));
        deprecation.replacedBy().ifPresent(code -> parts.add("use " + reference.apply(code.value()) + " instead"));
        return parts.isEmpty() ? "should no longer be used" : String.join("; ", parts);
    }

    /** A catalog: its title and {@link #body}. */
    public static List<Block> blocks(ResolvedCatalog catalog) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Markdown.words(title(catalog)));
        blocks.addAll(body(catalog));
        return blocks;
    }

    /** The title of a catalog as a sentence. */
    public static String title(ResolvedCatalog catalog) {
        return sentence(CommentLines.single(catalog.definition().title()));
    }

    /** What else there is to know of a catalog. */
    public static List<Block> body(ResolvedCatalog catalog) {
        Catalog definition = catalog.definition();
        List<Block> blocks = new ArrayList<>(description(definition.description()));
        definition
                .version()
                .ifPresent(version ->
                        blocks.add(Markdown.words("Version " + version + " of the catalog " + definition.id() + ".")));
        blocks.addAll(see(definition.links()));
        return blocks;
    }

    /** A category. */
    public static List<Block> blocks(ResolvedCategory category) {
        return described(
                Markdown.words(
                        sentence(CommentLines.single(category.definition().title()))),
                category);
    }

    /** The exceptions of a category. */
    public static List<Block> exceptions(ResolvedCategory category) {
        return described(
                new Block.Paragraph(List.of(
                        new Inline.Text(
                                CommentLines.single(category.definition().title()) + ": any error of the category "),
                        new Inline.Code(category.id()),
                        new Inline.Text("."))),
                category);
    }

    private static List<Block> described(Block first, ResolvedCategory category) {
        List<Block> blocks = new ArrayList<>(List.of(first));
        blocks.addAll(description(category.definition().description()));
        return blocks;
    }

    /** What the text about something says. */
    public static List<Block> description(Optional<String> text) {
        return text.map(Markdown::read).orElse(List.of());
    }

    /**
     * A param.
     *
     * @param end the end of its sentence: a full stop, perhaps with words before it
     */
    public static List<Block> blocks(ResolvedParam param, String end) {
        List<Block> blocks = param.definition()
                .description()
                .map(Markdown::read)
                .filter(description -> !description.isEmpty())
                .orElseGet(() -> List.of(Markdown.words("The value of " + param.name())));
        return Texts.ended(blocks, (param.isSensitive() ? "; sensitive, so never part of the message" : "") + end);
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }

    private static List<Block> see(Map<String, String> links) {
        List<Inline> text = new ArrayList<>();
        links.forEach((label, address) -> {
            text.add(new Inline.Text(text.isEmpty() ? "See " : ", "));
            text.add(new Inline.Link(Markdown.words(label).text(), address));
        });
        text.add(new Inline.Text("."));
        return links.isEmpty() ? List.of() : List.of(new Block.Paragraph(text));
    }
}
