package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the site shows of Kotlin: a file for each snippet, since imports are those of a file. */
final class KotlinSnippets {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^import (?!java\\.)[\\w.]+\\.(?=\\w)");

    private static final String EACH = """
            @file:Suppress("DEPRECATION")

            package usages.usage$number

            $imports

            internal val logged = mutableListOf<Any?>()

            private fun log(value: Any?) {
                logged += value
            }

            internal fun send() {
                $raise
            }

            internal fun usage() {
                $recognise
            }
            """;

    private KotlinSnippets() {}

    static void write(Path folder, List<Snippet> snippets, Function<TestCatalog, String> packageName)
            throws IOException {
        Files.createDirectories(folder);
        for (Snippet snippet : snippets) {
            String actual = "import " + packageName.apply(snippet.catalog()) + ".";
            Path file = folder.resolve("Usage" + snippet.number() + ".kt");
            Files.writeString(file, snippet.importing(PACKAGE, actual).in(EACH));
        }
    }

    /** What each of them prints, if it is recognised: its number and the code of the error. */
    static String run(List<Snippet> snippets, ClassLoader classes) throws ReflectiveOperationException {
        StringBuilder printed = new StringBuilder();
        for (Snippet snippet : snippets) {
            int number = snippet.number();
            Class<?> file = classes.loadClass("usages.usage" + number + ".Usage" + number + "Kt");
            file.getMethod("usage").invoke(null);
            assertThat((List<?>) file.getMethod("getLogged").invoke(null)).hasSize(1);
            Throwable error =
                    catchThrowable(() -> file.getMethod("send").invoke(null)).getCause();
            printed.append(number)
                    .append(' ')
                    .append(error.getClass().getMethod("getCode").invoke(error))
                    .append('\n');
        }
        return printed.toString();
    }
}
