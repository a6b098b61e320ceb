package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.Specs;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Catalog;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every documented way to raise an error compiles in every layout, and none loses what led to the error. */
class RaisingTest {
    private static final String FAMILIES = """
            errorSpec: 1
            id: acme.calls
            http: 500
            errors:
              59XX: {name: Internal error}
              58XX: {name: With param, params: [what]}
              57XX: {name: With option, params: {what: {type: string, optional: true}}}
              56XX:
                name: Built
                params:
                  what: string
                  a: {type: string, optional: true}
                  b: {type: integer, optional: true}
                  c: {type: list<uuid>, optional: true}
                  d: {type: boolean, optional: true}
            """;

    private static final String ONE_OPTION = """
            errorSpec: 1
            id: acme.calls
            http: 500
            errors:
              1: {name: Call, params: {what: string, option: {type: TYPE, optional: true}}}
            """;

    @TempDir
    private Path directory;

    @TestFactory
    Stream<DynamicTest> whatLedToAnErrorIsKeptWhereItsCodeIsWrong() {
        return Stream.of(
                        Map.of("exceptions", "perCode"),
                        Map.of("exceptions", "nested", "checked", "true"),
                        Map.of("exceptions", "perCategory", "stackTraces", "serverErrors"),
                        Map.of("exceptions", "one", "stackTraces", "none", "errorType", "class"))
                .flatMap(options -> Stream.of(
                                Specs.read(FAMILIES),
                                Specs.read(
                                        FAMILIES.replace("http: 500", "codes: {type: string, wildcard: X}\nhttp: 500")))
                        .map(catalog -> DynamicTest.dynamicTest(
                                new TreeMap<>(options) + ", " + catalog.codes().type(),
                                () -> wrongCodesKeepTheCause(catalog, options))));
    }

    private void wrongCodesKeepTheCause(Catalog catalog, Map<String, String> options) throws Exception {
        JavaCode java = JavaCompilation.code(catalog, all(options));
        List<String> wrong = java.catalog().hasIntegerCodes()
                ? List.of("1L", "-5900L", "59000L")
                : List.of("\"1\"", "\"59XX\"", "(String) null");
        List<String> calls = new ArrayList<>();
        for (String code : wrong) {
            for (NamedRow row : java.named().rows()) {
                new Calls(java, row, code).withCause().forEach(calls::add);
            }
        }
        try (URLClassLoader classes = compile(catalog, options, consumer(calls))) {
            for (int i = 0; i < calls.size(); i++) {
                Throwable cause = new IllegalStateException("the disk is full");
                assertThat(raise(classes, i, cause))
                        .as(calls.get(i))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("is no code of")
                        .hasCause(cause);
            }
        }
    }

    private static Throwable raise(ClassLoader classes, int call, Throwable cause) throws ReflectiveOperationException {
        return (Throwable) classes.loadClass(JavaCompilation.PACKAGE + ".Consumer")
                .getMethod("raise", int.class, Throwable.class)
                .invoke(null, call, cause);
    }

    @TestFactory
    Stream<DynamicTest> whatIsMissingCanBeNull() {
        return Stream.of("shapes", "everything").flatMap(spec -> Stream.of("perCode", "nested", "perCategory", "one")
                .map(layout -> DynamicTest.dynamicTest(spec + ", " + layout, () -> {
                    Catalog catalog = Specs.readValid(spec);
                    Map<String, String> options = Map.of("exceptions", layout);
                    JavaCode java = JavaCompilation.code(catalog, all(options));
                    List<String> calls = new ArrayList<>();
                    for (NamedRow row : java.named().rows()) {
                        new Calls(java, row, code(java, row)).withNull().forEach(calls::add);
                    }
                    try (URLClassLoader classes = compile(catalog, options, consumer(calls))) {
                        for (int i = 0; i < calls.size(); i++) {
                            assertThat(raise(classes, i, null)).as(calls.get(i)).hasNoCause();
                        }
                    }
                })));
    }

    /** A concrete code of a row. */
    private static String code(JavaCode java, NamedRow row) {
        String code = row.row().definition().code().lowest();
        return java.catalog().hasIntegerCodes() ? code + "L" : '"' + code + '"';
    }

    /** What docs/java.md says cannot be written, for every type; and what it says to write instead. */
    @TestFactory
    Stream<DynamicTest> aBareNullIsNoCauseAndNoOption() {
        return Stream.of("string", "integer", "number", "boolean", "timestamp", "uuid", "list<string>")
                .map(type -> DynamicTest.dynamicTest(type, () -> {
                    Catalog catalog = Specs.read(ONE_OPTION.replace("TYPE", type));
                    JavaParam option = new JavaParam(JavaCompilation.code(catalog, Map.of())
                            .named()
                            .rows()
                            .get(0)
                            .params()
                            .get(1));
                    String variable = "(" + option.argumentType() + ") null";
                    compile(
                                    catalog,
                                    Map.of(),
                                    consumer(List.of(
                                            "new CallException(\"a\")",
                                            "new CallException(\"a\", cause)",
                                            "new CallException(\"a\", null, cause)",
                                            "new CallException(\"a\", null, null)",
                                            "new CallException(\"a\", " + variable + ")")))
                            .close();
                    assertThatThrownBy(() ->
                                    compile(catalog, Map.of(), consumer(List.of("new CallException(\"a\", null)"))))
                            .hasMessageContaining("ambiguous");
                }));
    }

    /** A class in the package of the errors that makes one of some calls, and gives what that made or threw. */
    private static GeneratedFile consumer(List<String> calls) {
        StringBuilder methods = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        for (int i = 0; i < calls.size(); i++) {
            methods.append(
                    "private static Throwable call" + i + "(Throwable cause) { return " + calls.get(i) + "; }\n");
            cases.append("case " + i + ": return call" + i + "(cause);\n");
        }
        String source = """
                package com.example.generated;

                import java.time.Instant;
                import java.util.List;
                import java.util.UUID;

                @SuppressWarnings("deprecation")
                public final class Consumer {
                    METHODS
                    public static Throwable raise(int call, Throwable cause) {
                        try {
                            switch (call) {
                                CASES
                                default: throw new AssertionError(call);
                            }
                        } catch (RuntimeException e) {
                            return e;
                        }
                    }
                }
                """;
        return new GeneratedFile(
                "com/example/generated/Consumer.java",
                source.replace("METHODS", methods).replace("CASES", cases));
    }

    private URLClassLoader compile(Catalog catalog, Map<String, String> options, GeneratedFile consumer)
            throws Exception {
        List<GeneratedFile> files = new ArrayList<>(JavaCompilation.generate(catalog, all(options)));
        files.add(consumer);
        Path target = directory.resolve("classes" + files.hashCode());
        JavaCompilation.compile(files, 8, target, List.of("-Xlint:none"));
        return JavaCompilation.load(target);
    }

    private static Map<String, String> all(Map<String, String> some) {
        Map<String, String> all = new TreeMap<>(Map.of("packageName", JavaCompilation.PACKAGE));
        all.putAll(some);
        return all;
    }

    /** How an error is raised, as {@code docs/java.md} tells it. */
    private record Calls(JavaCode java, NamedRow row, String code) {
        private static final int BUILDER = 4;

        private String creation() {
            return java.options().exceptions().isPerRow()
                    ? "new " + java.exceptionName(row)
                    : java.type("Errors") + "." + row.name(NameKind.FUNCTION);
        }

        private String builder() {
            return java.options().exceptions().isPerRow()
                    ? java.exceptionName(row) + ".builder"
                    : creation() + "Builder";
        }

        private int options() {
            return row.optional().size();
        }

        private List<JavaParam> params() {
            return row.params().stream().map(JavaParam::new).toList();
        }

        /** With a cause, and everything else that can be null being so. */
        List<String> withCause() {
            List<String> calls = new ArrayList<>(List.of(creation() + arguments(false, "cause")));
            if (options() >= BUILDER) {
                calls.add(builder() + arguments(false) + ".cause(cause).build()");
            } else {
                calls.add(creation() + arguments(true, "cause"));
            }
            return calls;
        }

        List<String> withNull() {
            List<String> calls = new ArrayList<>(withCause());
            calls.add(creation() + arguments(false));
            if (options() != 1) {
                calls.add(creation() + arguments(false, "null"));
            }
            if (options() >= BUILDER) {
                StringBuilder setters = new StringBuilder();
                for (JavaParam param : params()) {
                    if (param.optional() && !param.settableType().matches("long|double|boolean")) {
                        setters.append('.').append(param.name()).append("(null)");
                    }
                }
                calls.add(builder() + arguments(false) + setters + ".cause(null).build()");
            } else {
                calls.add(creation() + arguments(true, "null"));
                if (options() > 1) {
                    calls.add(creation() + arguments(true));
                }
            }
            return calls;
        }

        private String arguments(boolean optional, String... last) {
            List<String> arguments = new ArrayList<>();
            if (row.row().isFamily()) {
                arguments.add(code);
            }
            for (JavaParam param : params()) {
                if (optional || !param.optional()) {
                    arguments.add(
                            switch (param.argumentType()) {
                                case "long" -> "1L";
                                case "double" -> "0.5";
                                case "boolean" -> "true";
                                default -> "null";
                            });
                }
            }
            arguments.addAll(List.of(last));
            return "(" + String.join(", ", arguments) + ")";
        }
    }
}
