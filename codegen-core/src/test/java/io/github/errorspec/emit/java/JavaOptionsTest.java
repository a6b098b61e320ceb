package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.Specs;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every option compiles without a warning and does what it says. */
class JavaOptionsTest {
    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> everyLayoutCompilesOnEveryLevel() {
        return Stream.of("perCode", "nested", "perCategory", "one")
                .flatMap(exceptions -> Stream.of("enum", "class").flatMap(type -> Stream.of("8", "11", "17")
                        .map(level -> DynamicTest.dynamicTest(
                                exceptions + ", " + type + ", " + level,
                                () -> compile(
                                        Map.of("exceptions", exceptions, "errorType", type, "sourceLevel", level))))));
    }

    @Test
    void exceptionsCanStandInsideThoseOfTheirCategories() throws Exception {
        for (String level : List.of("8", "17")) {
            try (URLClassLoader classes = compile(Map.of("exceptions", "nested", "sourceLevel", level))) {
                Class<?> secret = type(classes, "RateLimitException$SecretException");
                assertThat(secret.getSuperclass()).isEqualTo(type(classes, "RateLimitException"));
                Object raised =
                        secret.getConstructor(String.class, String.class).newInstance("ann", "s3cret");
                assertThat((Throwable) raised).hasMessage("The token *** of ann is not valid.");
                // A row without a category.
                assertThat(type(classes, "ShapesException$UnknownException").getSuperclass())
                        .isEqualTo(type(classes, "ShapesException"));
                Object decoded = type(classes, "ShapesException")
                        .getMethod("fromJson", CharSequence.class)
                        .invoke(null, "{\"code\":104017,\"detail\":\"x\"}");
                assertThat(decoded.getClass().getName()).endsWith(".RateLimitException$WideException");
                assertThat(type(classes, "RateLimitException").isSealed()).isEqualTo(level.equals("17"));
            }
        }
    }

    @Test
    void exceptionsOfCategoriesAreRaisedByMethods() throws Exception {
        try (URLClassLoader classes = compile(Map.of("exceptions", "perCategory"))) {
            Class<?> errors = type(classes, "ShapesErrors");
            Object raised =
                    errors.getMethod("secret", String.class, String.class).invoke(null, "ann", "s3cret");
            assertThat(raised.getClass().getSimpleName()).isEqualTo("RateLimitException");
            assertThat((Throwable) raised).hasMessage("The token *** of ann is not valid.");
            assertThat(get(raised, "sensitiveParams")).isEqualTo(Map.of("token", "s3cret"));
            assertThat(get(raised, "unsafeMessage")).isEqualTo("The token s3cret of ann is not valid.");
            assertThat(errors.getMethod("unknown").invoke(null).getClass().getSimpleName())
                    .isEqualTo("ShapesException");
            Object decoded = type(classes, "ShapesException")
                    .getMethod("fromJson", CharSequence.class)
                    .invoke(null, "{\"code\":104017,\"detail\":\"x\"}");
            assertThat(decoded.getClass().getSimpleName()).isEqualTo("RateLimitException");
        }
    }

    @Test
    void oneExceptionCanBeEnough() throws Exception {
        try (URLClassLoader classes = compile(Map.of("exceptions", "one"))) {
            Object raised = type(classes, "ShapesErrors")
                    .getMethod("wideError", long.class, String.class)
                    .invoke(null, 104_017, "three");
            assertThat(raised.getClass()).isEqualTo(type(classes, "ShapesException"));
            assertThat(Modifier.isFinal(raised.getClass().getModifiers())).isTrue();
            assertThat(get(raised, "label")).isEqualTo("WIDE_ERROR");
            assertThatThrownBy(() -> classes.loadClass(JavaCompilation.PACKAGE + ".WideException"))
                    .isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void exceptionsCanBeChecked() throws Exception {
        try (URLClassLoader classes = compile(Map.of("checked", "true"))) {
            assertThat(type(classes, "ShapesException").getSuperclass()).isEqualTo(Exception.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"all, true, true", "serverErrors, false, true", "none, false, false"})
    void stackTracesCanBeLeftOut(String traces, boolean ofClient, boolean ofServer) throws Exception {
        try (URLClassLoader classes = compile(Map.of("stackTraces", traces))) {
            Throwable client = create(classes, "OrdinaryException");
            Throwable server = create(classes, "ExactException");
            assertThat(client.getStackTrace().length > 0).isEqualTo(ofClient);
            assertThat(server.getStackTrace().length > 0).isEqualTo(ofServer);
            Throwable cause = new IllegalStateException();
            Object caused = type(classes, "OrdinaryException")
                    .getConstructor(Throwable.class)
                    .newInstance(cause);
            assertThat((Throwable) caused).hasCause(cause);
        }
    }

    @Test
    void nullnessIsSaidInTheAnnotationsOfJSpecify() throws Exception {
        Map<String, String> options = Map.of("nullness", "jspecify", "sourceLevel", "11");
        compile(options).close();
        String wide = JavaCompilation.generate(Specs.readValid("shapes"), options(options)).stream()
                .filter(file -> file.path().endsWith("/WideException.java"))
                .map(GeneratedFile::content)
                .findFirst()
                .orElseThrow();
        assertThat(wide)
                .contains("@NullMarked", "public @Nullable String step()", "String step, @Nullable Throwable cause");
        for (String exceptions : List.of("nested", "one")) {
            compile(Map.of("nullness", "jspecify", "exceptions", exceptions, "errorType", "class", "sourceLevel", "17"))
                    .close();
        }
    }

    @Test
    void fromLevel17OnExceptionsAreSealed() throws Exception {
        try (URLClassLoader classes = compile(Map.of("sourceLevel", "17"))) {
            assertThat(type(classes, "ShapesException").isSealed()).isTrue();
            assertThat(type(classes, "PlainException").getPermittedSubclasses())
                    .extracting(Class::getSimpleName)
                    .containsExactly("OrdinaryException", "WithMessageException", "WithCauseException");
        }
    }

    @Test
    void aTypeOfTheConsumerCanBeImplementedAndExtended() throws Exception {
        List<GeneratedFile> own = List.of(
                new GeneratedFile(
                        "com/example/Coded.java", "package com.example; public interface Coded { String code(); }"),
                new GeneratedFile("com/example/Base.java", """
                        package com.example;
                        public class Base extends RuntimeException {
                            private static final long serialVersionUID = 1L;
                            protected Base(String message) { super(message); }
                        }
                        """));
        Map<String, String> options = Map.of(
                "errorInterface", "com.example.Coded",
                "baseException", "com.example.Base",
                "typePrefix", "Acme",
                "generatedAnnotation", "javax.annotation.processing.Generated",
                "sourceLevel", "11");
        try (URLClassLoader classes = compile("shapes", options, own)) {
            Class<?> coded = classes.loadClass("com.example.Coded");
            assertThat(coded).isAssignableFrom(type(classes, "AcmeError"));
            assertThat(create(classes, "OrdinaryException")
                            .getClass()
                            .getSuperclass()
                            .getSuperclass()
                            .getSuperclass())
                    .isEqualTo(classes.loadClass("com.example.Base"));
            assertThatThrownBy(() -> type(classes, "AcmeGenerated")).isInstanceOf(ClassNotFoundException.class);
        }
    }

    @Test
    void internalRowsCanBeOmitted() throws Exception {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.shop
                http: 400
                errors:
                  1: {name: Open}
                  2: {name: Secret, visibility: internal}
                """);
        assertThat(names(catalog, Map.of())).anyMatch(name -> name.endsWith("SecretException.java"));
        assertThat(names(catalog, Map.of("internalRows", "omit")))
                .anyMatch(name -> name.endsWith("OpenException.java"))
                .noneMatch(name -> name.endsWith("SecretException.java"));
    }

    @Test
    void aPrefixThatMakesATypeOfJavaLangGetsAnEnding() throws Exception {
        compile("minimal", Map.of("typePrefix", "Runtime"), List.of()).close();
    }

    @Test
    void generatedTypesFitIntoAModule() throws Exception {
        GeneratedFile module = new GeneratedFile(
                "module-info.java", "module com.example.shop { exports " + JavaCompilation.PACKAGE + "; }");
        compile("shapes", Map.of("sourceLevel", "11"), List.of(module)).close();
    }

    private URLClassLoader compile(Map<String, String> options) throws IOException {
        return compile("shapes", options, List.of());
    }

    private URLClassLoader compile(String spec, Map<String, String> options, List<GeneratedFile> more)
            throws IOException {
        Path target = directory.resolve("classes" + options.hashCode());
        List<GeneratedFile> files = new ArrayList<>(JavaCompilation.generate(Specs.readValid(spec), options(options)));
        files.addAll(more);
        List<String> checks =
                List.of("-Xlint:all", more.isEmpty() ? "-Xdoclint:all/protected" : "-Xdoclint:none", "-Werror");
        JavaCompilation.compile(files, Integer.parseInt(options.getOrDefault("sourceLevel", "8")), target, checks);
        return JavaCompilation.load(target);
    }

    private static Map<String, String> options(Map<String, String> some) {
        Map<String, String> all = new HashMap<>(Map.of("packageName", JavaCompilation.PACKAGE));
        all.putAll(some);
        return all;
    }

    private static List<String> names(Catalog catalog, Map<String, String> options) {
        return JavaCompilation.generate(catalog, options(options)).stream()
                .map(GeneratedFile::path)
                .toList();
    }

    private static Class<?> type(ClassLoader classes, String name) throws ClassNotFoundException {
        return classes.loadClass(JavaCompilation.PACKAGE + "." + name);
    }

    private static Throwable create(ClassLoader classes, String name) throws ReflectiveOperationException {
        return (Throwable) type(classes, name).getConstructor().newInstance();
    }

    private static Object get(Object target, String method) throws ReflectiveOperationException {
        return target.getClass().getMethod(method).invoke(target);
    }
}
