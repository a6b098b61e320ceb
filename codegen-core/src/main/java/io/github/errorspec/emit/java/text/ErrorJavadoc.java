package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Texts;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What rows say about themselves in Javadoc: each is laid out once, however many types and methods say it. */
public final class ErrorJavadoc {
    private final String errorType;
    private final List<RowText> rows;

    /**
     * Lays out the texts.
     *
     * @param errorType the type that has the constants of all rows
     * @param rows all of the catalog
     */
    public ErrorJavadoc(String errorType, List<ResolvedRow> rows) {
        this.errorType = errorType;
        this.rows = rows.parallelStream().map(this::text).toList();
    }

    /**
     * What one row says.
     *
     * @param body its title, what it means and what to do
     * @param tags its links and its deprecation
     */
    private record RowText(String body, String tags) {}

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
    public String of(ResolvedRow row) {
        return withoutTags(row) + onlyTags(row);
    }

    /** The same without links and deprecation. */
    public String withoutTags(ResolvedRow row) {
        return rows.get(row.index()).body();
    }

    /** Links and deprecation. */
    public String onlyTags(ResolvedRow row) {
        return rows.get(row.index()).tags();
    }

    private RowText text(ResolvedRow row) {
        String body = JavadocText.blocks(Prose.body(row));
        String tags = tags(row);
        return new RowText(
                JavadocText.inline(Prose.title(row)) + (body.isEmpty() ? "" : "\n\n" + body),
                tags.isEmpty() ? "" : "\n\n" + tags);
    }

    private String tags(ResolvedRow row) {
        List<String> tags = new ArrayList<>();
        row.definition().texts().links().forEach((label, address) -> tags.add(JavadocText.see(label, address)));
        row.definition().life().deprecation().ifPresent(deprecation -> tags.add(deprecated(row, deprecation)));
        return String.join("\n", tags);
    }

    private String deprecated(ResolvedRow row, Deprecation deprecation) {
        String reason = deprecation
                .reason()
                .map(Markdown::read)
                .filter(blocks -> !blocks.isEmpty())
                .map(blocks -> " " + JavadocText.inside(blocks))
                .orElse("");
        return "@deprecated " + Prose.retirement(deprecation, code -> reference(row, code)) + "." + reason;
    }

    /** A link to the constant of a code; the code itself where it has none here. */
    private String reference(ResolvedRow row, String code) {
        return row.successor()
                .map(successor ->
                        "{@link " + errorType + "#" + successor.id().value() + "} (" + JavadocText.inline(code) + ")")
                .orElseGet(() -> JavadocText.inline(code));
    }

    /** The sentence behind {@code @param}. */
    public static String of(ResolvedParam param) {
        return of(param, param.isOptional() ? "; may be null" : "");
    }

    /** The same with a note on the values that are possible; it may be empty. */
    public static String of(ResolvedParam param, String note) {
        String notes = note + (param.isSensitive() ? "; sensitive, so never part of the message" : "");
        List<Block> text = described(param, "the", "");
        return JavadocText.inside(notes.isEmpty() ? text : Texts.ended(text, notes));
    }

    /** The sentence of an accessor. */
    public static String accessor(ResolvedParam param) {
        return JavadocText.inside(described(param, "The", "."));
    }

    private static List<Block> described(ResolvedParam param, String article, String end) {
        return Optional.of(Prose.description(param.definition().description()))
                .filter(description -> !description.isEmpty())
                .orElseGet(() -> List.of(new Block.Paragraph(List.of(
                        new Inline.Text(article + " value of "),
                        new Inline.Code(param.name()),
                        new Inline.Text(end)))));
    }
}
