package io.github.errorspec.resolve;

import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A message in the form that generated code fills in: as a spec writes it, with a star before the name of a sensitive param,
 * so that code that does not know the param masks it too.
 */
public final class MessagePattern {
    private MessagePattern() {}

    /** The message of a row; its name where it has none. */
    public static String of(ErrorDefinition error) {
        return error.texts()
                .message()
                .map(message -> of(message, error))
                .orElseGet(() -> literal(error.texts().name()));
    }

    /** The message of a row as a spec writes it, without stars. */
    public static String unmasked(ErrorDefinition error) {
        return error.texts()
                .message()
                .map(MessageTemplate::toString)
                .orElseGet(() -> literal(error.texts().name()));
    }

    /** A message, in whatever language, with the params of a row. */
    public static String of(MessageTemplate message, ErrorDefinition error) {
        Set<String> sensitive = error.params().stream()
                .filter(Parameter::sensitive)
                .map(Parameter::name)
                .collect(Collectors.toSet());
        StringBuilder pattern = new StringBuilder();
        for (MessageTemplate.Part part : message.parts()) {
            if (part instanceof MessageTemplate.Literal text) {
                pattern.append(literal(text.text()));
            } else if (part instanceof MessageTemplate.Placeholder placeholder) {
                pattern.append(sensitive.contains(placeholder.name()) ? "{*" : "{")
                        .append(placeholder.name())
                        .append('}');
            }
        }
        return pattern.toString();
    }

    /** A text without params as a message. */
    public static String literal(String text) {
        return text.replace("{", "{{").replace("}", "}}");
    }
}
