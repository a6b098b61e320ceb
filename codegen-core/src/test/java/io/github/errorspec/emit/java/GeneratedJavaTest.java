package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What is generated compiles without a warning, and says at run time what the spec says. */
class GeneratedJavaTest {
    @TestFactory
    Stream<DynamicTest> everyValidSpecCompilesWithoutAWarning(@TempDir Path directory) throws IOException {
        return Specs.valid().stream().flatMap(spec -> Stream.of("enum", "class").flatMap(type -> Stream.of(8, 11, 17)
                .map(release -> DynamicTest.dynamicTest(spec + " as " + type + " on " + release, () -> {
                    Path target = directory.resolve(spec + type + release);
                    Catalog catalog = Specs.readValid(spec);
                    JavaCompilation.compile(JavaCompilation.generate(catalog, type), release, target.toAbsolutePath());
                    assertSaysTheSame(catalog, target);
                }))));
    }

    @Test
    void aLongTextComesBackEqual(@TempDir Path directory) throws Exception {
        String text = "\u00e4\ud83d\ude00*/\\u002a/ $S \"quoted\" <b> @deprecated {@code x} ".repeat(2_000);
        assertThat(text.length()).isGreaterThan(60_000);
        Catalog catalog =
                Specs.read("errorSpec: 1\nid: long.text\nhttp: 500\nerrors:\n  1:\n    name: Long\n    description: '"
                        + text + "'\n    message: '" + text.replace("{", "{{").replace("}", "}}") + "'\n");
        for (String type : List.of("enum", "class")) {
            Path target = directory.resolve(type);
            JavaCompilation.compile(JavaCompilation.generate(catalog, type), 8, target);
            assertSaysTheSame(catalog, target);
            try (URLClassLoader classes = JavaCompilation.load(target)) {
                Object exception = classes.loadClass(JavaCompilation.PACKAGE + ".LongException")
                        .getConstructor()
                        .newInstance();
                assertThat(((Exception) exception).getMessage()).isEqualTo(text);
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> outputIsAscii() throws IOException {
        return Specs.valid().stream()
                .map(spec -> DynamicTest.dynamicTest(spec, () -> {
                    for (GeneratedFile file : JavaCompilation.generate(Specs.readValid(spec), "enum")) {
                        assertThat(file.content()).as(file.path()).matches("[\\n -~]*");
                    }
                }));
    }

    private static void assertSaysTheSame(Catalog catalog, Path directory) throws Exception {
        try (URLClassLoader classes = JavaCompilation.load(directory)) {
            Class<?> type = classes.loadClass(JavaCompilation.PACKAGE + "."
                    + JavaCompilation.code(catalog, JavaCompilation.options("enum"))
                            .type("Error"));
            Object[] values = (Object[]) type.getMethod("values").invoke(null);
            assertThat(values).hasSameSizeAs(catalog.errors());
            assertCategoriesAreTheSame(catalog, classes);
            assertMessagesAreTheSame(catalog, classes);
            for (int i = 0; i < values.length; i++) {
                ErrorDefinition error = catalog.errors().get(i);
                assertThat(get(values[i], "name")).isEqualTo(error.id().value());
                assertThat(get(values[i], "code")).isEqualTo(error.code().text());
                assertThat(get(values[i], "title")).isEqualTo(error.texts().name());
                assertThat(get(values[i], "description"))
                        .isEqualTo(error.texts().description().orElse(""));
                assertThat(get(values[i], "httpStatus"))
                        .isEqualTo(error.policy().httpStatus());
                assertThat(get(values[i], "isFamily")).isEqualTo(error.code().isFamily());
                if (!error.code().isFamily()) {
                    assertThat(type.getMethod("fromCode", String.class)
                                    .invoke(null, error.code().text()))
                            .isEqualTo(Optional.of(values[i]));
                }
            }
        }
    }

    /** The messages of rows that need no values; those with params are looked at one by one in GeneratedErrorsTest. */
    private static void assertMessagesAreTheSame(Catalog catalog, ClassLoader classes) throws Exception {
        JavaCode names = JavaCompilation.code(catalog, JavaCompilation.options("enum"));
        for (ErrorDefinition error : catalog.errors()) {
            if (error.params().isEmpty() && !error.code().isFamily()) {
                Class<?> type = classes.loadClass(JavaCompilation.PACKAGE + "."
                        + names.exception(names.named().named(error)));
                String message = error.texts()
                        .message()
                        .map(template -> template.parts().stream()
                                .map(part -> ((MessageTemplate.Literal) part).text())
                                .collect(Collectors.joining()))
                        .orElse(error.texts().name());
                assertThat((Throwable) type.getConstructor().newInstance()).hasMessage(message);
            }
        }
    }

    private static void assertCategoriesAreTheSame(Catalog catalog, ClassLoader classes) throws Exception {
        if (catalog.categories().isEmpty()) {
            return;
        }
        JavaCode names = JavaCompilation.code(catalog, JavaCompilation.options("enum"));
        Object[] values = classes.loadClass(JavaCompilation.PACKAGE + "." + names.type("ErrorCategory"))
                .getEnumConstants();
        assertThat(values).hasSameSizeAs(catalog.categories());
        for (int i = 0; i < values.length; i++) {
            Category category = catalog.categories().get(i);
            assertThat(get(values[i], "id")).isEqualTo(category.id());
            assertThat(get(values[i], "title")).isEqualTo(category.title());
            assertThat(get(values[i], "description"))
                    .isEqualTo(category.description().orElse(""));
        }
    }

    private static Object get(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
