package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs beyond what one class of the JVM can hold. */
class LargeCatalogTest {
    private static Catalog catalog(int rows) {
        StringBuilder spec =
                new StringBuilder("errorSpec: 1\nid: large\nhttp: 400\ncategories:\n  all:\n    errors:\n");
        for (int i = 0; i < rows; i++) {
            spec.append("      ")
                    .append(1_000_000 + 3 * i)
                    .append(": {name: Number ")
                    .append(i);
            spec.append(", description: \"What went wrong in case ").append(i).append(".\"}\n");
        }
        return Specs.read(spec.append("      2XXXXXXX: {name: Family}\n").toString());
    }

    /** With {@code -Drows=100000} as many as we promise, which takes some minutes and gigabytes. */
    @Test
    void twentyThousandRowsCompileAndResolve(@TempDir Path directory) throws Exception {
        int rows = Integer.getInteger("rows", 20_000);
        List<GeneratedFile> files = new ArrayList<>(JavaCompilation.generate(catalog(rows), "class"));
        // From another package: the constants stand in types that only their own package can name.
        files.add(new GeneratedFile("com/example/User.java", """
                package com.example;
                import com.example.generated.LargeError;
                public class User {
                    public static final LargeError LAST = LargeError.NUMBER_%d;
                }
                """.formatted(rows - 1)));
        JavaCompilation.compile(files, 8, directory, List.of("-proc:none"));
        try (URLClassLoader classes = JavaCompilation.load(directory)) {
            Class<?> type = classes.loadClass(JavaCompilation.PACKAGE + ".LargeError");
            Method fromCode = type.getMethod("fromCode", long.class);
            for (int i = 0; i < rows; i++) {
                Optional<?> found = (Optional<?>) fromCode.invoke(null, 1_000_000L + 3L * i);
                assertThat(found.orElseThrow()).hasToString("NUMBER_" + i);
            }
            assertThat(fromCode.invoke(null, 1_000_001L)).isEqualTo(Optional.empty());
            assertThat(((Optional<?>) fromCode.invoke(null, 20_123_456L)).orElseThrow())
                    .hasToString("FAMILY");
            Object last = classes.loadClass("com.example.User").getField("LAST").get(null);
            assertThat(last).isSameAs(type.getMethod("valueOf", String.class).invoke(null, "NUMBER_" + (rows - 1)));
        }
    }

    @Test
    void theLargestEnumCompilesAndOneRowMoreIsADiagnostic(@TempDir Path directory) {
        Diagnostics diagnostics = new Diagnostics();
        Targets.check("java", catalog(3_000), JavaCompilation.options("enum"), diagnostics);
        assertThat(diagnostics.sorted()).hasSize(1);
        String message = diagnostics.sorted().get(0).message();
        assertThat(message).matches("a Java enum holds the first \\d+ rows of this catalog, but it has 3001");
        int largest = Integer.parseInt(message.replaceAll("\\D+(\\d+) .*", "$1"));

        // One of the rows is the family at the end.
        JavaCompilation.compile(JavaCompilation.generate(catalog(largest - 1), "enum"), 8, directory);
        diagnostics = new Diagnostics();
        Targets.check("java", catalog(largest), JavaCompilation.options("enum"), diagnostics);
        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void manyTranslationsCompileAndAreFound(@TempDir Path directory) throws Exception {
        Catalog plain = catalog(1_500);
        Map<String, TranslatedError> translated = new HashMap<>();
        plain.errors()
                .forEach(error -> translated.put(
                        error.code().text(),
                        new TranslatedError(
                                Optional.of("Nummer " + error.code()),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty())));
        Catalog catalog = plain.withLocales(
                new Locales("en", List.of(new Translation("de", Map.of(), translated, plain.span()))));
        Map<String, String> options = Map.of("packageName", JavaCompilation.PACKAGE, "exceptions", "one");
        JavaCompilation.compile(
                JavaCompilation.generate(catalog, options), 8, directory, List.of("-Xlint:all", "-Werror"));
        try (URLClassLoader classes = JavaCompilation.load(directory)) {
            Object error = classes.loadClass(JavaCompilation.PACKAGE + ".LargeErrors")
                    .getMethod("number1499")
                    .invoke(null);
            assertThat(error.getClass().getMethod("message", Locale.class).invoke(error, Locale.GERMANY))
                    .isEqualTo("Nummer " + (1_000_000 + 3 * 1_499));
        }
    }

    @Test
    void methodsRaiseTwentyThousandRows(@TempDir Path directory) throws Exception {
        Map<String, String> options =
                Map.of("packageName", JavaCompilation.PACKAGE, "exceptions", "one", "errorType", "class");
        List<GeneratedFile> files = new ArrayList<>(JavaCompilation.generate(catalog(20_000), options));
        // From another package: the first ones stand in classes that only their own package can name.
        files.add(new GeneratedFile("com/example/User.java", """
                package com.example;
                import com.example.generated.LargeErrors;
                import com.example.generated.LargeException;
                public class User {
                    public static final LargeException FIRST = LargeErrors.number0();
                    public static final LargeException LAST = LargeErrors.number19999();
                }
                """));
        JavaCompilation.compile(files, 8, directory, List.of("-proc:none", "-Xlint:all", "-Werror"));
        try (URLClassLoader classes = JavaCompilation.load(directory)) {
            Class<?> user = classes.loadClass("com.example.User");
            assertThat((Throwable) user.getField("FIRST").get(null)).hasMessage("Number 0");
            assertThat((Throwable) user.getField("LAST").get(null)).hasMessage("Number 19999");
        }
    }

    @Test
    @Tag("large")
    void theFullestCategoryOfNestedExceptionsCompilesAndOneRowMoreIsADiagnostic(@TempDir Path directory) {
        Map<String, String> options =
                Map.of("packageName", JavaCompilation.PACKAGE, "exceptions", "nested", "errorType", "class");
        assertThat(faults(catalog(20_000), options))
                .containsExactly("a class has the exceptions of 20000 rows inside it at most, but `AllException`"
                        + " would have 20001");

        // One of the rows is the family at the end.
        Catalog largest = catalog(19_999);
        assertThat(faults(largest, options)).isEmpty();
        JavaCompilation.compile(
                JavaCompilation.generate(largest, options), 8, directory, List.of("-proc:none", "-g:none"));
    }

    @Test
    void theLargestEnumOfCategoriesCompilesAndOneMoreIsADiagnostic(@TempDir Path directory) {
        Map<String, String> options =
                Map.of("packageName", JavaCompilation.PACKAGE, "exceptions", "one", "errorType", "class");
        assertThat(faults(categories(3_000), options))
                .containsExactly("this is the first category that is too much for Java, which has room for 2611");

        Catalog largest = categories(2_611);
        assertThat(faults(largest, options)).isEmpty();
        JavaCompilation.compile(
                JavaCompilation.generate(largest, options), 8, directory, List.of("-proc:none", "-g:none"));
    }

    private static Catalog categories(int count) {
        StringBuilder spec = new StringBuilder("errorSpec: 1\nid: large\nhttp: 400\ncategories:\n");
        for (int i = 0; i < count; i++) {
            spec.append("  c").append(i).append(": {description: \"Number ").append(i);
            spec.append(".\", errors: {").append(1_000_000 + i).append(": {name: Row ");
            spec.append(i).append("}}}\n");
        }
        return Specs.read(spec.toString());
    }

    private static List<String> faults(Catalog catalog, Map<String, String> options) {
        Diagnostics diagnostics = new Diagnostics();
        Targets.check("java", catalog, options, diagnostics);
        return diagnostics.sorted().stream().map(each -> each.message()).toList();
    }
}
