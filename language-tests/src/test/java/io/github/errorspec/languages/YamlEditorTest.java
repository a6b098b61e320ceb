package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the language server of VS Code, Neovim and others marks in tables and translations. */
class YamlEditorTest {
    private static final String NEWEST = "yaml-language-server";
    private static final String OLDEST = "yaml-language-server-1.15";

    @ParameterizedTest
    @ValueSource(strings = {NEWEST, OLDEST})
    void nothingIsMarkedInWhatTheCompilerAccepts(String version) throws IOException {
        List<YamlText> valid = YamlText.valid();
        assertThat(valid).hasSizeGreaterThan(100);
        try (YamlServer server = new YamlServer(version)) {
            List<String> marked = new ArrayList<>();
            server.marks(valid)
                    .forEach((text, marks) -> marks.forEach(mark -> marked.add(text.name() + ": " + message(mark))));

            assertThat(marked).isEmpty();
        }
    }

    @Test
    void everythingElseIsMarkedButWhatNoSchemaKnows() throws IOException {
        try (YamlServer server = new YamlServer(NEWEST)) {
            Set<String> unmarked = server.marks(YamlText.invalid()).entrySet().stream()
                    .filter(marks -> marks.getValue().isEmpty())
                    .map(marks -> marks.getKey().name())
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(unmarked).isEqualTo(listed());
        }
    }

    /** The indented lines of the list; the others are reasons. */
    private static Set<String> listed() throws IOException {
        return Files.readAllLines(Path.of("yaml/unmarked.txt")).stream()
                .filter(line -> line.startsWith("  "))
                .map(String::strip)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As the docs tell it: a schema beside the table, and one line that names it. */
    @ParameterizedTest
    @ValueSource(strings = {NEWEST, OLDEST})
    void aLineOnTopNamesTheSchema(String version) throws IOException {
        try (YamlServer server = new YamlServer(version)) {
            for (YamlText.Kind kind : YamlText.Kind.values()) {
                String modeline = "# yaml-language-server: $schema=" + kind.schema() + "\n";

                assertThat(server.marksByModeline("errorSpec: 1\nqqq: 1\n")).isEmpty();
                assertThat(server.marksByModeline(modeline + "errorSpec: 1\nqqq: 1\n"))
                        .extracting(YamlEditorTest::message)
                        .anyMatch(message -> message.contains("qqq"));
            }
        }
    }

    private static String message(Diagnostic mark) {
        return mark.getMessage().isLeft()
                ? mark.getMessage().getLeft()
                : mark.getMessage().getRight().getValue();
    }
}
