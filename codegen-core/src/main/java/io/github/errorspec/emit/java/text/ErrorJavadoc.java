package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Texts;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a row says about itself in Javadoc. */
public final class ErrorJavadoc {
    private final String errorType;

    /** The constants by the codes of their rows. */
    private final Map<String, String> constants = new HashMap<>();

    public ErrorJavadoc(NamedCatalog catalog) {
        this.errorType = catalog.type("Error");
        catalog.rows().forEach(row -> constants.put(row.row().code(), row.row().id()));
    }

    /**
     * Such as:
     *
     * <pre>
     * Param required: code 101002, HTTP 400.
     *
     * &lt;p&gt;The request lacks a parameter that this route needs.
     *
     * &lt;p&gt;What to do: add the parameter and send the request again.
     * </pre>
     */
    public String of(ErrorDefinition error) {
        return withoutTags(error) + onlyTags(error);
    }

    /** The same without links and deprecation. */
    public static String withoutTags(ErrorDefinition error) {
        String body = JavadocText.blocks(Prose.body(error));
        return JavadocText.inline(Prose.title(error)) + (body.isEmpty() ? "" : "\n\n" + body);
    }

    /** Links and deprecation. */
    public String onlyTags(ErrorDefinition error) {
        String tags = tags(error);
        return tags.isEmpty() ? "" : "\n\n" + tags;
    }

    private String tags(ErrorDefinition error) {
        List<String> tags = new ArrayList<>();
        error.texts().links().forEach((label, address) -> tags.add(JavadocText.see(label, address)));
        error.life().deprecation().map(this::deprecated).ifPresent(tags::add);
        return String.join("\n", tags);
    }

    private String deprecated(Deprecation deprecation) {
        String since = deprecation
                .since()
                .map(version -> "since " + version + " of the catalog")
                .orElse("");
        String instead = deprecation
                .replacedBy()
                .map(code -> "use " + reference(code.value()) + " instead")
                .orElse("");
        List<String> parts = new ArrayList<>(List.of(since, instead));
        parts.removeIf(String::isEmpty);
        String reason = deprecation
                .reason()
                .map(Markdown::read)
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> " " + JavadocText.inside(blocks))
                .orElse("");
        return "@deprecated " + (parts.isEmpty() ? "should no longer be used" : String.join("; ", parts)) + "."
                + reason;
    }

    /** A link to the constant of a code; the code itself where it has none here. */
    private String reference(String code) {
        String constant = constants.get(code);
        return constant == null
                ? JavadocText.inline(code)
                : "{@link " + errorType + "#" + constant + "} (" + JavadocText.inline(code) + ")";
    }

    /** The sentence behind {@code @param}. */
    public static String of(Parameter param) {
        return of(param, param.optional() ? "; may be null" : "");
    }

    /** The same with a note on the values that are possible; it may be empty. */
    public static String of(Parameter param, String note) {
        String notes = note + (param.sensitive() ? "; sensitive, so never part of the message" : "");
        List<Block> text = described(param, "the", "");
        return JavadocText.inside(notes.isEmpty() ? text : Texts.ended(text, notes));
    }

    /** The sentence of an accessor. */
    public static String accessor(Parameter param) {
        return JavadocText.inside(described(param, "The", "."));
    }

    private static List<Block> described(Parameter param, String article, String end) {
        return Optional.of(Prose.description(param.description()))
                .filter(description -> !description.isEmpty())
                .orElseGet(() -> List.of(new Block.Paragraph(List.of(
                        new Inline.Text(article + " value of "),
                        new Inline.Code(param.name()),
                        new Inline.Text(end)))));
    }
}
