package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** The snippets on the page about Kotlin, for the table on that page. */
final class KotlinPage {
    private static final Path PAGE = Path.of("../docs/languages/kotlin.md");
    private static final Pattern BLOCK = Pattern.compile("```(kotlin|java|yaml)\\n(.*?)```", Pattern.DOTALL);

    /** What the snippets talk about and the page does not show. */
    private static final String GIVEN = """
            package acme.shop.snippets

            import acme.shop.errors.ShopException

            internal fun order() {}

            internal fun log(text: Any?) = text

            internal fun counter(vararg words: String) = words

            internal class Response(
                val status: Int,
                val body: String,
            )

            internal val response = Response(503, "")

            internal val cause = RuntimeException()

            internal val throwable: Throwable = cause

            internal val received: ShopException = ShopException.fromResponse(503, "")
            """;

    private final List<String> kotlin = new ArrayList<>();
    private final List<String> java = new ArrayList<>();
    private final List<String> yaml = new ArrayList<>();

    KotlinPage() throws IOException {
        Map<String, List<String>> blocks = Map.of("kotlin", kotlin, "java", java, "yaml", yaml);
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            blocks.get(block.group(1)).add(block.group(2));
        }
        assertThat(kotlin).hasSizeGreaterThan(10);
        assertThat(java).isNotEmpty();
    }

    /** Generates from the tables of the page, and writes each snippet as a function. */
    void write(Path spec, Path sources) throws IOException {
        Files.createDirectories(spec);
        for (String text : yaml) {
            Files.writeString(spec.resolve(text.substring(2, text.indexOf('\n'))), text);
        }
        new TestCatalog("kotlin-page", spec.resolve("error-spec.yaml"))
                .generate("kotlin", sources.resolve("generated"), Map.of());
        Path folder = sources.resolve("snippets");
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("Given.kt"), GIVEN);
        int number = 0;
        for (String snippet : kotlin) {
            number++;
            Files.writeString(folder.resolve("Snippet" + number + ".kt"), """
                    @file:Suppress("UNREACHABLE_CODE", "UNUSED_EXPRESSION", "UNUSED_VARIABLE", "RETURN_VALUE_NOT_USED")

                    package acme.shop.snippets

                    import acme.shop.errors.*
                    import java.time.Duration
                    import java.util.Locale

                    internal fun snippet%d() {
                    %s}
                    """.formatted(number, snippet));
        }
    }

    /** Java calls what Kotlin made. */
    void compileJava(Path folder, String classPath) throws IOException {
        Files.createDirectories(folder);
        List<String> arguments = new ArrayList<>(
                List.of("-d", folder.toString(), "-cp", classPath, "-Xlint:all", "-Werror", "-proc:none"));
        for (int i = 0; i < java.size(); i++) {
            Path file = folder.resolve("Snippet" + i + ".java");
            Files.writeString(file, """
                    import acme.shop.errors.*;

                    abstract class Snippet%d {
                        abstract void order();
                        abstract void log(Object text);
                        void snippet(Throwable cause) {
                    %s}}
                    """.formatted(i, java.get(i)));
            arguments.add(file.toString());
        }
        int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(new String[0]));
        assertThat(result).as("javac over the Java of %s", PAGE).isZero();
    }
}
