package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Four times the input takes about four times as long; what looks at everything for each part of it takes sixteen times. */
class CostsTest {
    private static final String HEAD = "errorSpec: 1\nid: acme.shop\nhttp: 500\n";
    private static final int TRIES = 3;
    private static final double MOST = 9;

    /** Less than this cannot be told from noise. */
    private static final double LEAST = 30e6;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a", " ", "\u00a0", "{", "&", "<a>", "/*", "-h", "[a](b)", "\n- a\n* a"})
    void longTexts(String unit) throws IOException {
        grows(8_000, length -> textEverywhere("A" + unit.repeat(length / unit.length())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "'", "", "# "})
    void aWordOfMegabytes(String quote) throws IOException {
        String rows = "errors:\n  1001:\n    name: Row\n    description: ";
        grows(
                500_000,
                length -> HEAD + rows + (quote.equals("# ") ? "Words. # " : quote) + "a".repeat(length) + quote.strip()
                        + "\n");
    }

    private static String textEverywhere(String words) {
        String text = quoted(words);
        String message = quoted(words.replace("{", "{{").replace("}", "}}"));
        return HEAD + "title: " + text + "\ndescription: " + text + "\nerrors:\n  1001:\n    id: ROW\n    name: " + text
                + "\n    description: " + text + "\n    message: " + message + "\n    remedy: " + text
                + "\n    causes: [" + text
                + "]\n    params: {word: {optional: true, description: " + text + "}}\n    internal: {remedy: " + text
                + "}\n";
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("\t", "\\t")
                + '"';
    }

    @ParameterizedTest
    @ValueSource(strings = {"htpp: 404", "message: \"{b}\"", "deprecated: {replacedBy: 7}"})
    void aFaultInEachRowOfOneLine(String fault) throws IOException {
        grows(400, rows -> IntStream.range(100_000, 100_000 + rows)
                .mapToObj(code -> code + ": {name: Row " + code + ", " + fault + "}")
                .collect(Collectors.joining(", ", "{errorSpec: 1, id: acme.shop, http: 500, errors: {", "}}\n")));
    }

    @Test
    void paramsOfARow() throws IOException {
        grows(
                1500,
                count -> HEAD + "errors:\n  1001:\n    name: Many params\n    message: \""
                        + IntStream.range(0, count)
                                .mapToObj(i -> "{p" + i + "} {q" + i + "} ")
                                .collect(Collectors.joining())
                        + "\"\n    params: ["
                        + IntStream.range(0, count).mapToObj(i -> "p" + i).collect(Collectors.joining(", "))
                        + "]\n");
    }

    @Test
    void aFamilyThatOverlapsWithManyIsToldOnce() throws IOException {
        String rows = IntStream.range(1, 1024)
                .mapToObj(bits ->
                        "  9" + Integer.toBinaryString(bits + 1024).substring(1).replace('1', 'X') + ": {name: Family "
                                + bits + "}\n")
                .collect(Collectors.joining());

        CheckResult result = Compiler.check(spec(HEAD + "errors:\n" + rows.replace(" 90", " 91")));

        assertThat(result.diagnostics())
                .filteredOn(found -> found.rule().id().equals("overlapping-families"))
                .hasSizeBetween(500, 1023);
        assertThat(DiagnosticFormat.report(result.diagnostics()))
                .hasSizeLessThan(50_000)
                .contains(" more of `overlapping-families`");
    }

    private void grows(int size, IntFunction<String> text) throws IOException {
        double ratio = Double.MAX_VALUE;
        for (int i = 0; i < TRIES && ratio > MOST; i++) {
            double small = time(text.apply(size));
            ratio = time(text.apply(4 * size)) / Math.max(small, LEAST);
        }
        assertThat(ratio).as("time at four times the size").isLessThan(MOST);
    }

    /** Of this thread's processor: other work of the machine does not count. */
    private double time(String text) throws IOException {
        SpecFile spec = spec(text);
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        DiagnosticFormat.report(Compiler.check(spec).diagnostics());
        Target made = new Target("openapi", folder.resolve("out"), Map.of(), folder.resolve("out.manifest"));
        Compiler.run(new CompileRequest(spec, List.of(made), true));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }

    private SpecFile spec(String text) throws IOException {
        return new SpecFile("error-spec.yaml", Files.writeString(folder.resolve("error-spec.yaml"), text));
    }
}
