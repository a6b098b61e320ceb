package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.lang.reflect.Method;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The generated look-up finds what the plain definition says: the exact row, else the family with the fewest wildcards. */
class GeneratedLookupTest {
    @TempDir
    Path directory;

    @Test
    void integersAtTheEdges() throws Exception {
        check("integer", List.of("0", "-1", "X", "-X", "1X", "-1X", "XX", "-XX", "X5X", "-XX7", "1XX1X"));
        check("integer", List.of("2147483647", "-2147483648", "21474836XX", "-21474836XX", "2147483647X"));
        check(
                "integer",
                List.of("9223372036854775807", "-9223372036854775808", "922337203685476XXXX", "-8XXXXXXXXXXXXXXXXX"));
        check("integer", List.of("1XXXXXXXXX", "104XXX"));
        check("integer", List.of("7"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void integersByChance(int seed) throws Exception {
        Random random = new Random(seed);
        check(
                "integer",
                IntStream.range(0, 60)
                        .mapToObj(i -> (random.nextInt(4) == 0 ? "-" : "")
                                + "123X".charAt(random.nextInt(4))
                                + chance(random, "01X", 5))
                        .filter(code -> code.length() - code.replace("X", "").length() <= 3)
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void textsByChance(int seed) throws Exception {
        Random random = new Random(seed);
        check(
                "string",
                IntStream.range(0, 60)
                        .mapToObj(i -> chance(random, "0A1-X", 1) + chance(random, "01AX", 4))
                        .toList());
    }

    @Test
    void textsWithTheSameHash() throws Exception {
        assertThat("Aa1").hasSameHashCodeAs("BB1");
        check("string", List.of("Aa1", "BB1", "AaX", "BBX", "AaXX", "BBXX", "XX", "XXX"));
        check("string", List.of("Aa1", "BB1"));
    }

    /** Multiplied with the factor that spreads others best, these are all close to zero. */
    @Test
    void codesThatTheUsualFactorDoesNotSpread() throws Exception {
        check(
                "integer",
                LongStream.range(1, 200)
                        .mapToObj(i -> "" + (int) (i * 0x144CBC89))
                        .toList());
        check("integer", LongStream.range(1, 200).mapToObj(i -> "" + (i << 50)).toList());
        check("integer", LongStream.range(1, 60).mapToObj(i -> "" + (1L << i)).toList());
    }

    private static String chance(Random random, String letters, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(length); i >= 0; i--) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private void check(String type, Collection<String> codes) throws Exception {
        Catalog catalog = catalog(type, codes);
        Path classes = directory.resolve(type + codes.hashCode());
        JavaCompilation.compile(
                withoutExceptions(JavaCompilation.generate(catalog, "enum")), 8, classes, List.of("-Werror"));
        try (URLClassLoader loader = JavaCompilation.load(classes)) {
            Class<?> error = loader.loadClass(JavaCompilation.PACKAGE + ".BenchError");
            for (String code : concrete(catalog)) {
                Optional<String> expected = expected(catalog, code);
                assertFinds(error.getMethod("fromCode", String.class), code, expected);
                assertFinds(error.getMethod("fromCodeOrNull", String.class), code, expected);
                if (type.equals("integer") && isLong(code)) {
                    assertFinds(error.getMethod("fromCode", long.class), Long.valueOf(code), expected);
                    assertFinds(error.getMethod("fromCodeOrNull", long.class), Long.valueOf(code), expected);
                }
            }
            assertFinds(error.getMethod("fromCode", String.class), null, Optional.empty());
            assertFinds(error.getMethod("fromCodeOrNull", String.class), null, Optional.empty());
        }
    }

    private static void assertFinds(Method method, Object code, Optional<String> expected) throws Exception {
        Object found = method.invoke(null, code);
        Object error = found instanceof Optional<?> optional ? optional.orElse(null) : found;
        assertThat(Optional.ofNullable(error).map(Object::toString))
                .as("%s(%s)", method, code)
                .isEqualTo(expected);
    }

    /** As many of the codes as one catalog can have: equally wide families must not overlap. */
    private static Catalog catalog(String type, Collection<String> codes) {
        List<ErrorCode> kept = new ArrayList<>();
        StringBuilder spec = new StringBuilder(
                "errorSpec: 1\nid: bench\nhttp: 400\ncodes: {type: " + type + ", wildcard: X}\nerrors:\n");
        for (String text : codes) {
            ErrorCode code = ErrorCode.of(text, Optional.of('X'));
            if (kept.stream().noneMatch(other -> other.width() == code.width() && other.overlaps(code))) {
                kept.add(code);
                spec.append("  \"" + text + "\": {name: Row " + kept.size() + "}\n");
            }
        }
        return Specs.read(spec.toString());
    }

    private static List<GeneratedFile> withoutExceptions(List<GeneratedFile> files) {
        return files.stream()
                .filter(file -> file.path().matches(".*/Bench(Error.*|Generated)\\.java"))
                .toList();
    }

    /** Codes of every row, their neighbours, and texts that are no codes. */
    private static Set<String> concrete(Catalog catalog) {
        Set<String> texts = new LinkedHashSet<>(List.of(
                "",
                "-",
                "-0",
                "00",
                "+1",
                "01",
                "X",
                "-X",
                "1X",
                "0x1",
                " 1",
                "1 ",
                "\u0661",
                "9223372036854775808",
                "-9223372036854775809",
                "9999999999999999999",
                "10000000000000000000",
                "4294967296"));
        LongStream.range(-120, 121).forEach(code -> texts.add("" + code));
        for (ErrorDefinition error : catalog.errors()) {
            ErrorCode code = error.code();
            for (String text : List.of(
                    code.text(),
                    code.lowest(),
                    code.highest(),
                    code.text().replace('X', '5'),
                    code.text().replaceFirst("X", "1"))) {
                texts.add(text);
                texts.add(text + "0");
                texts.add("1" + text);
                if (isLong(text)) {
                    Stream.of(-1L, 1L, 10L, 100L, 1L << 32)
                            .forEach(distance -> texts.add("" + (Long.parseLong(text) + distance)));
                }
            }
        }
        return texts;
    }

    private static Optional<String> expected(Catalog catalog, String code) {
        boolean concrete = !catalog.codes().type().name().equals("INTEGER") || isLong(code);
        return catalog.errors().stream()
                .filter(error -> concrete && error.code().matches(code))
                .min(Comparator.comparing(error -> error.code().width()))
                .map(error -> error.id().value());
    }

    /** Whether this is how a 64-bit integer is written. */
    private static boolean isLong(String text) {
        try {
            return Long.toString(Long.parseLong(text)).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }
}
