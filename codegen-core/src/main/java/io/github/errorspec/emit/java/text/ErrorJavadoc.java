package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.language.NamedCatalog;
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
    public String withoutTags(ErrorDefinition error) {
        List<String> blocks = new ArrayList<>();
        blocks.add(
                JavadocText.inline(error.texts().name()) + ": " + (error.code().isFamily() ? "codes " : "code ")
                        + JavadocText.inline(error.code().text()) + ", HTTP "
                        + error.policy().httpStatus() + ".");
        error.texts()
                .description()
                .map(JavadocText::blocks)
                .filter(text -> !text.isEmpty())
                .ifPresent(blocks::add);
        if (!error.texts().causes().isEmpty()) {
            blocks.add("<p>Causes:");
            blocks.add(JavadocText.list(error.texts().causes()));
        }
        error.texts()
                .remedy()
                .map(remedy -> JavadocText.blocks("What to do: " + remedy))
                .ifPresent(blocks::add);
        error.life()
                .since()
                .map(since -> JavadocText.paragraph("Since " + since + " of the catalog."))
                .ifPresent(blocks::add);
        return String.join("\n\n", blocks);
    }

    /** Links and deprecation. */
    public String onlyTags(ErrorDefinition error) {
        String tags = tags(error);
        return tags.isEmpty() ? "" : "\n\n" + tags;
    }

    private String tags(ErrorDefinition error) {
        List<String> tags = new ArrayList<>();
        for (Map.Entry<String, String> link : error.texts().links().entrySet()) {
            tags.add("@see <a href=\"" + JavadocText.inline(link.getValue()) + "\">" + JavadocText.inline(link.getKey())
                    + "</a>");
        }
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
        String reason =
                deprecation.reason().map(text -> " " + JavadocText.spans(text)).orElse("");
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
        String text = param.description()
                .map(JavadocText::inline)
                .orElseGet(() -> "the value of <code>" + JavadocText.inline(param.name()) + "</code>");
        String notes = (param.optional() ? "; may be null" : "")
                + (param.sensitive() ? "; sensitive, so never part of the message" : "");
        return notes.isEmpty() ? text : text.replaceFirst("\\.$", "") + notes;
    }

    /** The sentence of an accessor. */
    public static String accessor(Parameter param) {
        Optional<String> description = param.description().map(JavadocText::inline);
        return description.orElseGet(() -> "The value of <code>" + JavadocText.inline(param.name()) + "</code>.");
    }
}
