package io.github.errorspec.emit;

import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Texts;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What documentation comments say, in blocks that each language writes in the form of its comments. */
public final class Prose {
    /** The rows by their codes, as the language calls them. */
    private final Map<String, String> references = new HashMap<>();

    /**
     * The prose of a catalog.
     *
     * @param reference how a row is referred to, such as {@code `ParamRequiredError`}
     */
    public Prose(Catalog catalog, Function<ErrorDefinition, String> reference) {
        catalog.errors().forEach(error -> references.put(error.code().text(), reference.apply(error)));
    }

    /** A row, without its deprecation: its title, {@link #body} and {@link #links}. */
    public static List<Block> blocks(ErrorDefinition error) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Markdown.words(title(error)));
        blocks.addAll(body(error));
        blocks.addAll(links(error));
        return blocks;
    }

    /** What a row is called, and its code and status. */
    public static String title(ErrorDefinition error) {
        return CommentLines.single(error.texts().name()) + ": " + (error.code().isFamily() ? "codes " : "code ")
                + error.code().text() + ", HTTP " + error.policy().httpStatus() + ".";
    }

    /** What is to be known of a row, and what to do. */
    public static List<Block> body(ErrorDefinition error) {
        List<Block> blocks = new ArrayList<>(description(error.texts().description()));
        List<List<Block>> causes = error.texts().causes().stream()
                .map(Markdown::read)
                .filter(cause -> !cause.isEmpty())
                .toList();
        if (!causes.isEmpty()) {
            blocks.add(Markdown.words("Causes:"));
            blocks.add(Block.Items.bullets(causes));
        }
        error.texts()
                .remedy()
                .map(Markdown::read)
                .filter(remedy -> !remedy.isEmpty())
                .ifPresent(remedy -> blocks.addAll(Texts.prefixed("What to do: ", remedy)));
        error.life().since().ifPresent(since -> blocks.add(Markdown.words("Since " + since + " of the catalog.")));
        return blocks;
    }

    /** Where to read more of a row; nothing, or one paragraph. */
    public static List<Block> links(ErrorDefinition error) {
        return see(error.texts().links());
    }

    /** Why a row should no longer be used, and what instead, in Markdown. */
    public Optional<String> deprecation(ErrorDefinition error) {
        return error.life().deprecation().map(this::text);
    }

    private String text(Deprecation deprecation) {
        List<String> parts = new ArrayList<>();
        deprecation.since().ifPresent(version -> parts.add("since " + version + " of the catalog"));
        deprecation
                .replacedBy()
                .ifPresent(code ->
                        parts.add("use " + references.getOrDefault(code.value(), "code " + code.value()) + " instead"));
        String reason = deprecation.reason().map(text -> " " + text).orElse("");
        String facts = parts.isEmpty() ? "should no longer be used" : String.join("; ", parts);
        return facts.substring(0, 1).toUpperCase(Locale.ROOT) + facts.substring(1) + "." + reason;
    }

    /** A catalog: its title and {@link #body}. */
    public static List<Block> blocks(Catalog catalog) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Markdown.words(title(catalog)));
        blocks.addAll(body(catalog));
        return blocks;
    }

    /** The title of a catalog as a sentence. */
    public static String title(Catalog catalog) {
        return sentence(CommentLines.single(catalog.title()));
    }

    /** What else there is to know of a catalog. */
    public static List<Block> body(Catalog catalog) {
        List<Block> blocks = new ArrayList<>(description(catalog.description()));
        catalog.version()
                .ifPresent(version ->
                        blocks.add(Markdown.words("Version " + version + " of the catalog " + catalog.id() + ".")));
        blocks.addAll(see(catalog.links()));
        return blocks;
    }

    /** A category. */
    public static List<Block> blocks(Category category) {
        return described(Markdown.words(sentence(CommentLines.single(category.title()))), category);
    }

    /** The exceptions of a category. */
    public static List<Block> exceptions(Category category) {
        return described(
                new Block.Paragraph(List.of(
                        new Inline.Text(CommentLines.single(category.title()) + ": any error of the category "),
                        new Inline.Code(category.id()),
                        new Inline.Text("."))),
                category);
    }

    private static List<Block> described(Block first, Category category) {
        List<Block> blocks = new ArrayList<>(List.of(first));
        blocks.addAll(description(category.description()));
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
    public static List<Block> blocks(Parameter param, String end) {
        List<Block> blocks = param.description()
                .map(Markdown::read)
                .filter(description -> !description.isEmpty())
                .orElseGet(() -> List.of(Markdown.words("The value of " + param.name())));
        return Texts.ended(blocks, (param.sensitive() ? "; sensitive, so never part of the message" : "") + end);
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
