package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, the reader answers with diagnostics and never with an exception. */
class SpecReaderFuzzTest {
    private static final Path VALID = Path.of("src/test/specs/valid");
    private static final String TRANSLATED =
            "{errorSpec: 1, id: a, http: 400, locales: {default: en, files: '{locale}.yaml'}, errors: {1: {name: One}}}";

    @Property(tries = 300)
    void noBytesMakeTheReaderFail(@ForAll byte[] bytes) {
        read(bytes);
    }

    @Property(tries = 1000)
    void noTextThatLooksLikeYamlMakesTheReaderFail(@ForAll("yamlish") String text) {
        read(text.getBytes(StandardCharsets.UTF_8));
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
        Path spec = VALID.resolve(names.get(random.nextInt(names.size()))).resolve("error-spec.yaml");

        read(damaged(spec, random));
    }

    @Property(tries = 200)
    void noDamageToATranslationMakesTheReaderFail(@ForAll long seed) throws IOException {
        SpecContent everything = SpecReader.read(
                "spec", Files.readAllBytes(VALID.resolve("everything/error-spec.yaml")), new Diagnostics());
        byte[] bytes = damaged(VALID.resolve("everything/i18n/de/texts.yaml"), new Random(seed));

        Translations.addTo(everything, List.of(translation(bytes)), new Diagnostics());
    }

    private static byte[] damaged(Path file, Random random) throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(file));
        for (int i = 0; i < 5; i++) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(3)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(at, text.substring(at, end));
                default -> text.insert(at, "{}[]:,&*!|>'\"%@`#-?\n \t\\".charAt(random.nextInt(23)));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** As a spec, and as a translation of one. */
    private static void read(byte[] bytes) {
        SpecReader.read("error-spec.yaml", bytes, new Diagnostics());
        SpecContent spec =
                SpecReader.read("error-spec.yaml", TRANSLATED.getBytes(StandardCharsets.UTF_8), new Diagnostics());
        Translations.addTo(spec, List.of(translation(bytes)), new Diagnostics());
    }

    private static InputFile translation(byte[] bytes) {
        return new InputFile(
                new SpecFile("de.yaml", Path.of("de.yaml")), FileKind.TRANSLATION, "de", Optional.of(bytes));
    }
}
