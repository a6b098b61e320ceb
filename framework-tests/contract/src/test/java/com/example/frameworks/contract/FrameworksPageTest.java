package com.example.frameworks.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Java in docs/frameworks.md is code that is compiled and run here. */
class FrameworksPageTest {
    private static final Pattern IN_PAGE = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern IN_SOURCE = Pattern.compile("(?ms)^ *// docs: (?!end)\\S+\n(.*?)^ *// docs: end$");

    @Test
    void itsJavaIsThatOfTheTests() throws IOException {
        String page = Files.readString(Path.of("../../docs/frameworks.md")).replace("\r\n", "\n");
        List<String> shown =
                IN_PAGE.matcher(page).results().map(FrameworksPageTest::text).toList();

        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(marked());
    }

    private static List<String> marked() throws IOException {
        List<String> marked = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            for (Path file : files.filter(FrameworksPageTest::isSource).sorted().toList()) {
                String source = Files.readString(file).replace("\r\n", "\n");
                IN_SOURCE
                        .matcher(source)
                        .results()
                        .map(FrameworksPageTest::text)
                        .forEach(marked::add);
            }
        }
        return marked;
    }

    private static boolean isSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.endsWith(".java") && path.contains("/src/") && !path.contains("/target/");
    }

    private static String text(MatchResult block) {
        // The blank after the last line break would count as a line without indentation.
        return block.group(1).stripTrailing().stripIndent();
    }
}
