package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large catalog costs a program what it uses of it: a JVM that uses one row says which classes it loads and initialises. */
class LazyLoadingTest {
    /** More than a part of the constants holds where the error type is a class. */
    private static final int ROWS_OF_CLASS = 1_005;

    private static final int ROWS_OF_ENUM = 10;

    private static final Pattern LOADED = Pattern.compile("\\[class,load *\\] (\\S+) source: ");
    private static final Pattern INITIALIZED = Pattern.compile("\\[class,init *\\].* Initializing '([^']+)'");

    @TempDir
    static Path directory;

    /** What a program did with the classes of the catalog, by their simple names. */
    private record Used(Set<String> loaded, Set<String> initialized) {
        Set<String> loadedLike(String pattern) {
            return loaded.stream().filter(name -> name.matches(pattern)).collect(Collectors.toSet());
        }

        Set<String> initializedLike(String pattern) {
            return initialized.stream().filter(name -> name.matches(pattern)).collect(Collectors.toSet());
        }
    }

    @BeforeAll
    static void compile() {
        compile("enum", ROWS_OF_ENUM);
        compile("class", ROWS_OF_CLASS);
    }

    private static void compile(String errorType, int rows) {
        List<GeneratedFile> files = new ArrayList<>(JavaCompilation.generate(catalog(rows), errorType));
        files.add(program("Constant", "LargeError.NUMBER_2.code()"));
        files.add(program("FromCode", "LargeError.fromCode(2)"));
        files.add(program("Raise", "new Number2Exception().code()"));
        JavaCompilation.compile(files, 8, directory.resolve(errorType), List.of("-proc:none"));
    }

    private static GeneratedFile program(String name, String expression) {
        return new GeneratedFile(
                name + ".java",
                "import " + JavaCompilation.PACKAGE + ".*;\npublic class " + name
                        + " {\n    public static void main(String[] args) {\n        System.out.println(" + expression
                        + ");\n    }\n}\n");
    }

    /** Even numbers are of one category, odd ones of another; the last two rows of a large class are in a part of their own. */
    private static Catalog catalog(int rows) {
        StringBuilder spec = new StringBuilder("errorSpec: 1\nid: large\nhttp: 400\ncategories:\n");
        for (int remainder = 0; remainder < 2; remainder++) {
            spec.append(remainder == 0 ? "  even:\n    errors:\n" : "  odd:\n    errors:\n");
            for (int i = remainder; i < rows; i += 2) {
                spec.append("      " + i + ": {name: Number " + i + "}\n");
            }
        }
        return Specs.read(spec.toString());
    }

    @Test
    void aConstantLoadsNoExceptionAndNoLookup() throws Exception {
        for (String errorType : List.of("enum", "class")) {
            Used used = run(errorType, "Constant");
            assertThat(used.loaded).contains("LargeError");
            assertThat(used.loadedLike(".*(Exception|Lookup)")).as(errorType).isEmpty();
        }
    }

    @Test
    void aCodeIsFoundWithoutAnException() throws Exception {
        for (String errorType : List.of("enum", "class")) {
            Used used = run(errorType, "FromCode");
            assertThat(used.loaded).contains("LargeErrorLookup");
            assertThat(used.loadedLike(".*Exception")).as(errorType).isEmpty();
        }
    }

    @Test
    void anExceptionLoadsNoOtherButThoseItExtends() throws Exception {
        for (String errorType : List.of("enum", "class")) {
            Used used = run(errorType, "Raise");
            assertThat(used.loadedLike("(Number\\d+|Even|Odd)Exception"))
                    .as(errorType)
                    .containsExactlyInAnyOrder("Number2Exception", "EvenException");
            assertThat(used.loadedLike(".*Lookup")).as(errorType).isEmpty();
        }
    }

    @Test
    void oneConstantOfAClassInitialisesNoOtherPart() throws Exception {
        for (String program : List.of("Constant", "Raise")) {
            assertThat(run("class", program).initializedLike("LargeErrors\\d+"))
                    .as(program)
                    .containsExactly("LargeErrors0");
        }
    }

    private static Used run(String errorType, String program) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-XX:TieredStopAtLevel=1",
                        "-Xlog:class+load=info,class+init=info:stdout:tags",
                        "-classpath",
                        directory.resolve(errorType).toString(),
                        program)
                .redirectErrorStream(true)
                .start();
        String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(log).isZero();
        return new Used(names(log, LOADED), names(log, INITIALIZED));
    }

    private static Set<String> names(String log, Pattern pattern) {
        return pattern.matcher(log)
                .results()
                .map(result -> result.group(1).replace('/', '.'))
                .filter(name -> name.startsWith(JavaCompilation.PACKAGE))
                .map(name -> name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1))
                .collect(Collectors.toSet());
    }
}
