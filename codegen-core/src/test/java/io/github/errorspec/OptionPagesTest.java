package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.Option;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of options on the page of each target is printed from where they are defined; {@code -Dgolden.update} prints it. */
class OptionPagesTest {
    private static final String END = "<!-- end of options -->";

    /** Those whose pages lie above the others. */
    private static final Set<String> UPSTAIRS = Set.of("java", "openapi", "site");

    /** Those with a page of their own; the options of Spring Boot are those of Java. */
    static Stream<String> targets() {
        return Compiler.targets().stream().filter(target -> !target.equals("spring-boot"));
    }

    @ParameterizedTest
    @MethodSource("targets")
    void thePageHasTheOptionsAsTheyAreDefined(String target) throws IOException {
        Path file = Path.of(UPSTAIRS.contains(target) ? "../docs" : "../docs/languages")
                .resolve(target + ".md");
        String page = Files.readString(file);
        String start = "<!-- options of the target " + target + ", printed from their definition -->\n";
        assertThat(page).as("%s", file).contains(start).contains(END);
        String printed = page.substring(0, page.indexOf(start) + start.length())
                + table(Emitters.named(target))
                + page.substring(page.indexOf(END));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(file, printed);
        }
        assertThat(Files.readString(file)).isEqualTo(printed);
    }

    private static String table(Emitter emitter) {
        return "\n| option | values, the default first | what it says |\n| --- | --- | --- |\n"
                + emitter.options().stream().map(OptionPagesTest::row).collect(Collectors.joining())
                + "\n";
    }

    private static String row(Option option) {
        return "| `" + option.name() + "` | " + values(option) + " | " + option.summary() + " |\n";
    }

    private static String values(Option option) {
        return switch (option.kind()) {
            case TEXT -> "a text";
            case CHOICES ->
                (option.absent().orElseThrow().isEmpty() ? "none" : "all")
                        + ", or some of "
                        + words(option.words().stream());
            case FLAG, CHOICE -> {
                String absent = option.absent().orElseThrow();
                yield words(
                        Stream.concat(Stream.of(absent), option.words().stream().filter(word -> !word.equals(absent))));
            }
        };
    }

    private static String words(Stream<String> words) {
        List<String> quoted = words.map(word -> "`" + word + "`").toList();
        return String.join(", ", quoted);
    }
}
