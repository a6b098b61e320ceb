package io.github.errorspec.emit;

import io.github.errorspec.model.Catalog;
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

/**
 * What documentation comments say, as blocks of Markdown: paragraphs, lists, fenced code. A language escapes what ends its
 * comments; {@link CommentLines} breaks the blocks into lines.
 */
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

    /** A row, without its deprecation. */
    public List<String> of(ErrorDefinition error) {
        List<String> blocks = new ArrayList<>();
        blocks.add(error.texts().name() + ": " + (error.code().isFamily() ? "codes " : "code ")
                + error.code().text() + ", HTTP " + error.policy().httpStatus() + ".");
        error.texts().description().ifPresent(blocks::add);
        if (!error.texts().causes().isEmpty()) {
            blocks.add("Causes:");
            blocks.add("- " + String.join("\n- ", error.texts().causes()));
        }
        error.texts().remedy().ifPresent(remedy -> blocks.add("What to do: " + remedy));
        error.life().since().ifPresent(since -> blocks.add("Since " + since + " of the catalog."));
        if (!error.texts().links().isEmpty()) {
            blocks.add("See " + links(error.texts().links()) + ".");
        }
        return blocks;
    }

    /** Why a row should no longer be used, and what instead; one paragraph. */
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

    /** A catalog. */
    public static List<String> of(Catalog catalog) {
        List<String> blocks = new ArrayList<>();
        blocks.add(sentence(catalog.title()));
        catalog.description().ifPresent(blocks::add);
        catalog.version()
                .ifPresent(version -> blocks.add("Version " + version + " of the catalog " + catalog.id() + "."));
        if (!catalog.links().isEmpty()) {
            blocks.add("See " + links(catalog.links()) + ".");
        }
        return blocks;
    }

    /** A param, in one paragraph without a full stop at its end. */
    public static String of(Parameter param) {
        String text = param.description().orElseGet(() -> "The value of " + param.name());
        String stripped = text.strip();
        boolean stop = stripped.endsWith(".") && !stripped.endsWith("..");
        return (stop ? stripped.substring(0, stripped.length() - 1) : stripped)
                + (param.sensitive() ? "; sensitive, so never part of the message" : "");
    }

    private static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") || stripped.endsWith("!") || stripped.endsWith("?") ? stripped : stripped + ".";
    }

    private static String links(Map<String, String> links) {
        List<String> texts = new ArrayList<>();
        links.forEach((label, address) -> texts.add("[" + label + "](" + address + ")"));
        return String.join(", ", texts);
    }
}
