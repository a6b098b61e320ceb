package io.github.errorspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.model.MessageTemplate.Literal;
import io.github.errorspec.model.MessageTemplate.Placeholder;
import io.github.errorspec.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTemplateTest {
    private static final MessageTemplate TEMPLATE = new MessageTemplate(List.of(
            new Literal("{ of "),
            new Placeholder("a", SourceText.of("x", "").whole()),
            new Placeholder("b-c", SourceText.of("x", "").whole()),
            new Literal("}")));

    @Test
    void itReadsAsTheSpecWritesIt() {
        assertThat(TEMPLATE).hasToString("{{ of {a}{b-c}}}");
    }

    @Test
    void itKnowsItsPlaceholdersInOrder() {
        assertThat(TEMPLATE.placeholders()).extracting(Placeholder::name).containsExactly("a", "b-c");
    }
}
