package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostics;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, the reader answers with diagnostics and never with an exception. */
class SpecReaderFuzzTest {
    @Property(tries = 300)
    void noBytesMakeTheReaderFail(@ForAll byte[] bytes) {
        SpecReader.read("error-spec.yaml", bytes, new Diagnostics());
    }

    @Property(tries = 1000)
    void noTextThatLooksLikeYamlMakesTheReaderFail(@ForAll("yamlish") String text) {
        SpecReader.read("error-spec.yaml", text.getBytes(StandardCharsets.UTF_8), new Diagnostics());
    }

    @Provide
    Arbitrary<String> yamlish() {
        return Arbitraries.of(
                        "errorSpec: 1\n",
                        "id: a\n",
                        "errors:\n",
                        "categories:\n",
                        "  ",
                        "    ",
                        "\n",
                        "- ",
                        "? ",
                        ": ",
                        ", ",
                        "{",
                        "}",
                        "[",
                        "]",
                        "1",
                        "104XXX",
                        "a",
                        "name",
                        "http",
                        "params",
                        "message",
                        "examples",
                        "retired",
                        "x-a",
                        "\"",
                        "'",
                        "\\u",
                        "\\",
                        "|\n",
                        ">-\n",
                        "&a ",
                        "*a ",
                        "<<: ",
                        "!!str ",
                        "!a ",
                        "#",
                        "%",
                        "@",
                        "`",
                        "---\n",
                        "...\n",
                        "%YAML 1.2\n",
                        "\t",
                        "\r\n",
                        "\uFEFF",
                        "\u0085",
                        "\u2028",
                        "🛒",
                        "{a}",
                        "{{",
                        "~",
                        "null",
                        "1.0.0",
                        "400")
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    /** Damages real specs: what is left is nearly right, so it gets far. */
    @Property(tries = 400)
    void noDamageToASpecMakesTheReaderFail(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        List<String> names = List.of("everything", "hostile", "sqlstate", "negative", "symbolic");
        Path spec = Path.of("src/test/specs/valid", names.get(random.nextInt(names.size())), "error-spec.yaml");
        StringBuilder text = new StringBuilder(Files.readString(spec));
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                default -> text.insert(at, "{}[]:,&*!|>'\"%@`#-?\n \t\\".charAt(random.nextInt(23)));
            }
        }

        SpecReader.read("error-spec.yaml", text.toString().getBytes(StandardCharsets.UTF_8), new Diagnostics());
    }
}
