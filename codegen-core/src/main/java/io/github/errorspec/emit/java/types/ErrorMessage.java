package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.CodeBlock;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.MessageTemplate;
import java.util.ArrayList;
import java.util.List;

/** The expression that assembles the message of one row's exception. */
final class ErrorMessage {
    /** What a message shows instead of a sensitive value. */
    private static final String MASK = "***";

    private final JavaError error;

    ErrorMessage(JavaError error) {
        this.error = error;
    }

    /** {@code "The parameter " + text(param) + " is required."}; the title where the row has no message. */
    CodeBlock expression() {
        List<CodeBlock> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        for (MessageTemplate.Part part : templateParts()) {
            if (part instanceof MessageTemplate.Literal text) {
                literal.append(text.text());
            } else if (part instanceof MessageTemplate.Placeholder placeholder) {
                JavaParam param = param(placeholder.name());
                if (param.definition().sensitive()) {
                    literal.append(MASK);
                } else {
                    // A sum that begins with a number would be a number.
                    if (!literal.isEmpty() || (parts.isEmpty() && !param.isReference())) {
                        parts.add(JavaLiteral.of(literal.toString()));
                    }
                    literal.setLength(0);
                    parts.add(
                            param.isReference()
                                    ? CodeBlock.of("text($N)", param.name())
                                    : CodeBlock.of("$N", param.name()));
                }
            }
        }
        if (!literal.isEmpty() || parts.isEmpty()) {
            parts.add(JavaLiteral.of(literal.toString()));
        }
        return CodeBlock.join(parts, " + ");
    }

    private List<MessageTemplate.Part> templateParts() {
        return error.definition()
                .message()
                .map(MessageTemplate::parts)
                .orElseGet(() ->
                        List.of(new MessageTemplate.Literal(error.definition().name())));
    }

    private JavaParam param(String name) {
        return error.params().stream()
                .filter(param -> param.definition().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the catalog was not checked: no param " + name));
    }

    /** The params that the expression needs: those that the message shows as they are. */
    List<JavaParam> params() {
        List<String> used = error.definition().message().map(MessageTemplate::placeholders).orElse(List.of()).stream()
                .map(MessageTemplate.Placeholder::name)
                .toList();
        return error.params().stream()
                .filter(param -> !param.definition().sensitive())
                .filter(param -> used.contains(param.definition().name()))
                .toList();
    }
}
