package io.github.errorspec.resolve;

import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import java.util.List;

/**
 * What an error says, in the forms that there are.
 *
 * @param template its parts
 * @param text as a spec writes it, such as {@code {item} is gone, {{really}}}
 * @param pattern the same with a star before the name of each sensitive param, such as {@code {*token}}, so that code that does
 *     not know the param masks it too
 */
public record Message(MessageTemplate template, String text, String pattern) {
    /** A message, in whatever language, with the params of a row. */
    static Message of(MessageTemplate template, ErrorDefinition error) {
        StringBuilder pattern = new StringBuilder();
        for (MessageTemplate.Part part : template.parts()) {
            if (part instanceof MessageTemplate.Literal text) {
                pattern.append(escaped(text.text()));
            } else if (part instanceof MessageTemplate.Placeholder placeholder) {
                pattern.append(isSensitive(placeholder.name(), error) ? "{*" : "{")
                        .append(placeholder.name())
                        .append('}');
            }
        }
        return new Message(template, template.toString(), pattern.toString());
    }

    private static boolean isSensitive(String name, ErrorDefinition error) {
        for (Parameter param : error.params()) {
            if (param.name().equals(name)) {
                return param.sensitive();
            }
        }
        return false;
    }

    /** A title in place of a message. */
    static Message literal(String title) {
        String text = escaped(title);
        return new Message(new MessageTemplate(List.of(new MessageTemplate.Literal(title))), text, text);
    }

    private static String escaped(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
