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

/** The Java in docs/frameworks.md and docs/grpc.md is code that is compiled and run here. */
class FrameworksPageTest {
    private static final Pattern IN_PAGE = Pattern.compile("(?ms)^```java\n(.*?)^```$");
    private static final Pattern IN_SOURCE = Pattern.compile("(?ms)^ *// docs: (?!end)\\S+\n(.*?)^ *// docs: end$");

    @Test
    void theirJavaIsThatOfTheTests() throws IOException {
        String page = page("frameworks.md") + page("grpc.md");
        List<String> shown =
                IN_PAGE.matcher(page).results().map(FrameworksPageTest::text).toList();

        assertThat(shown).isNotEmpty().containsExactlyInAnyOrderElementsOf(marked());
    }

    private static String page(String name) throws IOException {
        return Files.readString(Path.of("../../docs").resolve(name)).replace("\r\n", "\n");
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
