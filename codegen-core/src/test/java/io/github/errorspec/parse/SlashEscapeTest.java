package io.github.errorspec.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code \/} is a slash in double quotes, as programs write it in JSON, and two characters anywhere else. */
class SlashEscapeTest {
    private static Catalog read(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        Catalog catalog = SpecReader.read("error-spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog()
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
        assertThat(diagnostics.sorted()).isEmpty();
        return catalog;
    }

    private static String description(Catalog catalog) {
        return catalog.errors().get(0).texts().description().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "\"a\\/b\" | a/b",
                "\"\\/\\/\" | //",
                "\"a\\\\/b\" | a\\/b",
                "\"a\\\\\\/b\" | a\\/b",
                "\"a\\\\\\\\/b\" | a\\\\/b",
                "\"\\\"\\/\\\"\" | \"/\"",
                "'a\\/b' | a\\/b",
                "a\\/b | a\\/b",
                "\\/b | \\/b",
                "\"\uE000\\/\uE001\" | \uE000/\uE001",
                "\uE000\\/\uE001/\uE002 | \uE000\\/\uE001/\uE002"
            })
    void aSlashInDoubleQuotesOnly(String written, String read) {
        assertThat(description(read("errorSpec: 1\nid: shop\nhttp: 400\nerrors:\n  1: {name: One, description: "
                        + written + "}\n")))
                .isEqualTo(read);
    }

    @Test
    void aTextInQuotesMayGoOnBehindIt() {
        assertThat(
                        description(
                                read(
                                        "errorSpec: 1\nid: shop\nhttp: 400\nerrors:\n  1: {name: One, description: \"a \\/\n      b\"}\n")))
                .isEqualTo("a / b");
    }

    @Test
    void aBlockHasItsBackslashes() {
        assertThat(
                        description(
                                read(
                                        "errorSpec: 1\nid: shop\nhttp: 400\nerrors:\n  1:\n    name: One\n    description: |-\n      a\\/b\n")))
                .isEqualTo("a\\/b");
    }

    @Test
    void jsonAsProgramsWriteIt() {
        Catalog catalog =
                read("{\"errorSpec\":1,\"id\":\"shop\",\"http\":400,\"errors\":{\"1\":{\"name\":\"One\\/two\","
                        + "\"description\":\"See https:\\/\\/example.com\\/a\"}}}");

        assertThat(catalog.errors().get(0).texts().name()).isEqualTo("One/two");
        assertThat(description(catalog)).isEqualTo("See https://example.com/a");
    }
}
