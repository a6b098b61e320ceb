package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * A message with places for params.
 *
 * @param parts in order
 */
public record MessageTemplate(List<Part> parts) {
    /** Text or a place for a param. */
    public sealed interface Part {}

    /**
     * Text that stays as it is.
     *
     * @param text the text, braces already unescaped
     */
    public record Literal(String text) implements Part {}

    /**
     * A place for a param.
     *
     * @param name the param's name
     * @param span where the place is
     */
    public record Placeholder(String name, SourceSpan span) implements Part {}

    /** Its placeholders, in order. */
    public List<Placeholder> placeholders() {
        List<Placeholder> placeholders = new ArrayList<>();
        for (Part part : parts) {
            if (part instanceof Placeholder placeholder) {
                placeholders.add(placeholder);
            }
        }
        return placeholders;
    }

    /** As a spec would write it. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (Part part : parts) {
            if (part instanceof Literal literal) {
                out.append(literal.text().replace("{", "{{").replace("}", "}}"));
            } else if (part instanceof Placeholder placeholder) {
                out.append('{').append(placeholder.name()).append('}');
            }
        }
        return out.toString();
    }
}
