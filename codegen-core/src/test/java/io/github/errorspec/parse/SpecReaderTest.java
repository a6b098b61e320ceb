package io.github.errorspec.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.GrpcCode;
import io.github.errorspec.model.LogLevel;
import io.github.errorspec.model.MessageTemplate.Placeholder;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.Retry;
import io.github.errorspec.model.Visibility;
import io.github.errorspec.source.Located;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecReaderTest {
    private static final String HEAD = "errorSpec: 1\nid: acme.web-shop\nhttp: 400\n";

    private static Catalog read(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Catalog> catalog = SpecReader.read(
                        "error-spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog();
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
        return catalog.orElseThrow();
    }

    private static ErrorDefinition row(String row) {
        return read(HEAD + "errors:\n  " + row).errors().get(0);
    }

    @Test
    void whatASpecLeavesOutHasADefault() {
        Catalog catalog = read(HEAD + "categories: {rate-limit: {errors: {1: {name: Too many}}}}");
        Category category = catalog.categories().get(0);
        ErrorDefinition error = category.errors().get(0);

        assertThat(catalog.title()).isEqualTo("Web shop errors");
        assertThat(catalog.codes().type()).isEqualTo(CodeType.INTEGER);
        assertThat(catalog.codes().wildcard()).contains('X');
        assertThat(category.title()).isEqualTo("Rate limit");
        assertThat(error.id().value()).isEqualTo("TOO_MANY");
        assertThat(error.policy().visibility()).isEqualTo(Visibility.PUBLIC);
        assertThat(error.texts().description()).isEmpty();
        assertThat(error.texts().message()).isEmpty();
        assertThat(error.params()).isEmpty();
        assertThat(error.life().deprecation()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "200, UNKNOWN, NEVER, INFO",
        "302, UNKNOWN, NEVER, INFO",
        "400, INVALID_ARGUMENT, NEVER, INFO",
        "401, UNAUTHENTICATED, NEVER, INFO",
        "403, PERMISSION_DENIED, NEVER, INFO",
        "404, NOT_FOUND, NEVER, INFO",
        "408, FAILED_PRECONDITION, LATER, INFO",
        "409, ABORTED, NEVER, INFO",
        "416, OUT_OF_RANGE, NEVER, INFO",
        "425, FAILED_PRECONDITION, LATER, INFO",
        "429, RESOURCE_EXHAUSTED, LATER, INFO",
        "499, CANCELLED, NEVER, INFO",
        "500, INTERNAL, LATER, ERROR",
        "501, UNIMPLEMENTED, NEVER, ERROR",
        "502, INTERNAL, LATER, ERROR",
        "503, UNAVAILABLE, LATER, ERROR",
        "504, DEADLINE_EXCEEDED, LATER, ERROR",
        "599, INTERNAL, NEVER, ERROR"
    })
    void theStatusGivesTheOtherDefaults(int http, GrpcCode grpc, Retry.When retry, LogLevel log) {
        ErrorDefinition error = row("1: {name: One, http: " + http + "}");

        assertThat(error.policy().httpStatus()).isEqualTo(http);
        assertThat(error.policy().grpc()).isEqualTo(grpc);
        assertThat(error.policy().retry()).isEqualTo(new Retry(retry, Optional.empty()));
        assertThat(error.policy().log()).isEqualTo(log);
    }

    @Test
    void aRowInheritsFromItsCategoryAndACategoryFromTheCatalog() {
        Catalog catalog = read("""
                errorSpec: 1
                id: a
                http: 500
                grpc: UNKNOWN
                retry: now
                log: warn
                categories:
                  some:
                    http: 400
                    retry: {when: later, after: PT30S}
                    errors:
                      1: {name: One}
                      2: {name: Two, http: 404, grpc: NOT_FOUND, retry: never, log: "off"}
                errors:
                  3: {name: Three}
                """);

        assertThat(catalog.errors())
                .extracting(ErrorDefinition::policy)
                .extracting(Policy::httpStatus, Policy::grpc, Policy::log)
                .containsExactly(
                        tuple(400, GrpcCode.UNKNOWN, LogLevel.WARN),
                        tuple(404, GrpcCode.NOT_FOUND, LogLevel.OFF),
                        tuple(500, GrpcCode.UNKNOWN, LogLevel.WARN));
        assertThat(catalog.errors())
                .extracting(row -> row.policy().retry())
                .containsExactly(
                        new Retry(Retry.When.LATER, Optional.of(Duration.ofSeconds(30))),
                        new Retry(Retry.When.NEVER, Optional.empty()),
                        new Retry(Retry.When.NOW, Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, INTEGER",
        "-1, INTEGER",
        "104XXX, INTEGER",
        "XX1, INTEGER",
        "9223372036854775807, INTEGER",
        "-9223372036854775808, INTEGER",
        "9223372036854775808, STRING",
        "922337203685477580X, STRING",
        "01, STRING",
        "0X, STRING",
        "-0, STRING",
        "1e5, STRING",
        "0x80070005, STRING",
        "190:20, STRING",
        "NO, STRING",
        "22P02, STRING",
        "card_declined, STRING"
    })
    void theTypeOfCodesFollowsFromTheCodes(String code, CodeType type) {
        Catalog catalog = read(HEAD + "errors: {2: {name: Two}, \"" + code + "\": {name: One}}");

        assertThat(catalog.codes().type()).isEqualTo(type);
        assertThat(catalog.codes().wildcard().isPresent()).isEqualTo(type == CodeType.INTEGER);
        assertThat(catalog.errors().get(1).code().text()).isEqualTo(code);
    }

    @Test
    void textIsTheSameWhateverYamlThinksOfIt() {
        ErrorDefinition error = row("1: {name: 1e5, id: NO, description: 010, remedy: ~, causes: [yes, 12:30:45]}");

        assertThat(error.texts().name()).isEqualTo("1e5");
        assertThat(error.id().value()).isEqualTo("NO");
        assertThat(error.texts().description()).contains("010");
        assertThat(error.texts().remedy()).contains("~");
        assertThat(error.texts().causes()).containsExactly("yes", "12:30:45");
    }

    @Test
    void mergeKeysFillInWhatARowDoesNotSay() {
        Catalog catalog = read(HEAD + """
                x-a: &a {since: 1.0.0, log: warn}
                x-b: &b {since: 2.0.0, remedy: Wait.}
                errors:
                  1: {<<: [*a, *b], name: One, log: error}
                """);
        ErrorDefinition error = catalog.errors().get(0);

        assertThat(error.life().since()).contains("1.0.0");
        assertThat(error.texts().remedy()).contains("Wait.");
        assertThat(error.policy().log()).isEqualTo(LogLevel.ERROR);
    }

    @Test
    void ownKeysAreCarriedThroughUntouched() {
        ErrorDefinition error = row("1: {name: One, x-owner: {team: [a, \"1\", 1]}}");

        RawValue.Mapping owner = (RawValue.Mapping) error.extensions().get("x-owner");
        RawValue.Sequence team = (RawValue.Sequence) owner.entries().get("team");
        assertThat(team.items())
                .extracting(item -> ((RawValue.Scalar) item).text(), item -> ((RawValue.Scalar) item).quoted())
                .containsExactly(tuple("a", false), tuple("1", true), tuple("1", false));
    }

    @Test
    void placeholdersKnowWhereTheyStand() {
        String spec = HEAD + """
                errors:
                  1: {name: One, params: [a, b], message: "🛒 {{x}} {a} \\"{b}\\" {a}"}
                  2: {name: Two, params: [a, b], message: 'It''s {a}{b}'}
                  3:
                    name: Three
                    params: [a, b]
                    message: >-
                      {{a}} of
                      {b},   {a}
                  4:
                    name: Four
                    params: [a]
                    message: plain {a} and
                      more {a}
                """;

        assertThat(read(spec).errors())
                .extracting(error -> error.texts().message().orElseThrow().placeholders().stream()
                        .map(SpecReaderTest::place)
                        .toList())
                .containsExactly(
                        List.of("5:52 {a}", "5:58 {b}", "5:64 {a}"),
                        List.of("6:50 {a}", "6:53 {b}"),
                        List.of("12:7 {b}", "12:14 {a}"),
                        List.of("16:20 {a}", "17:12 {a}"));
    }

    private static String place(Placeholder placeholder) {
        return placeholder.span().line() + ":" + placeholder.span().column() + " {" + placeholder.name() + "}";
    }

    @Test
    void aPlaceholderThatEscapesHideIsPlacedAtItsText() {
        ErrorDefinition error = row("1: {name: One, params: [a], message: \"\\u007ba}\"}");

        Placeholder placeholder =
                error.texts().message().orElseThrow().placeholders().get(0);
        assertThat(place(placeholder)).isEqualTo("5:40 {a}");
    }

    @Test
    void anAliasIsPlacedWhereItsAnchorIs() {
        Catalog catalog = read(HEAD + "x-id: &id SOME_ID\nerrors: {1: {name: One, id: *id}}");

        Located<String> id = catalog.errors().get(0).id();
        assertThat(id.span()).hasToString("error-spec.yaml:4:7");
    }

    @Test
    void aDescriptionOf60000CharactersIsReadAsItIs() {
        String description = "Größe 漢字 🛒 \\ \" ".repeat(4_000);

        ErrorDefinition error = row("1: {name: One, description: \""
                + description.replace("\\", "\\\\").replace("\"", "\\\"") + "\"}");

        assertThat(description).hasSizeGreaterThan(60_000);
        assertThat(error.texts().description()).contains(description);
    }

    @Test
    void aHundredThousandRowsAreRead() {
        StringBuilder spec = new StringBuilder(HEAD).append("errors:\n");
        for (int i = 0; i < 100_000; i++) {
            spec.append("  ").append(i + 1).append(": {name: Row ").append(i).append("}\n");
        }

        assertThat(read(spec.toString()).errors()).hasSize(100_000);
    }

    /** Each bound of the reader, just beyond it; none may cost much time or a stack. */
    @ParameterizedTest
    @CsvSource({
        "id, a.",
        "version, 1.0.0-a.",
        "version, 1.0.0+1.",
        "body, {code: /a/~0",
        "codes, {pattern: (",
        "codes, {pattern: a",
        "description, '[[[['",
        "x-a, '{a: '"
    })
    void aHugeValueIsRefusedInTime(String key, String value) {
        Diagnostics diagnostics = new Diagnostics();
        String spec = "errorSpec: 1\n" + key + ": " + value
                + value.substring(value.length() - 1).repeat(200_000) + "\n";

        SpecReader.read("error-spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics);

        assertThat(diagnostics.hasErrors()).isTrue();
    }

    @Test
    void aTypeOfManyCharactersIsRefusedInTime() {
        Diagnostics diagnostics = new Diagnostics();
        String spec = HEAD + "errors: {1: {name: One, params: {a: \"a" + "-".repeat(400_000) + "\"}}}";

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> readInto(diagnostics, spec));

        assertThat(diagnostics.sorted())
                .extracting(diagnostic -> diagnostic.rule().id())
                .containsExactly("unknown-param-type");
    }

    /** As JSON without line breaks has them. */
    @ParameterizedTest
    @ValueSource(strings = {"", "“", "🛒"})
    void manyFaultsOnOneLineAreToldInTime(String before) {
        Diagnostics diagnostics = new Diagnostics();
        StringBuilder spec = new StringBuilder("{errorSpec: 1, id: a, http: 400, title: x" + before + ", errors: {");
        for (int i = 0; i < 10_000; i++) {
            spec.append(i + 1)
                    .append(": {name: One, http: “4”, description: ")
                    .append("x".repeat(60))
                    .append("}, ");
        }

        String report = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            readInto(diagnostics, spec + "}}");
            return DiagnosticFormat.report(diagnostics.sorted());
        });

        assertThat(report).endsWith("10000 errors\n").contains("help: `“` is no quote to YAML");
    }

    @Test
    void manyMessagesOnOneLineAreReadInTime() {
        StringBuilder spec = new StringBuilder("{errorSpec: 1, id: a, http: 400, title: 🛒, errors: {");
        for (int i = 0; i < 20_000; i++) {
            spec.append(i + 1)
                    .append(": {id: A")
                    .append(i)
                    .append(", name: One, params: [a], message: \"is {a} 🛒 ")
                    .append("x".repeat(40))
                    .append("\"}, ");
        }

        Catalog catalog = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> read(spec + "}}"));

        Placeholder last = catalog.errors()
                .get(19_999)
                .texts()
                .message()
                .orElseThrow()
                .placeholders()
                .get(0);
        assertThat(last.span().behind(6)).isEqualTo("{a} 🛒 ");
    }

    @Test
    void aSyntaxErrorBehindMillionsOfCharactersIsToldWhereItIs() {
        Diagnostics diagnostics = new Diagnostics();

        String comments = ("    # " + "x".repeat(93) + "\n").repeat(40_000);
        readInto(
                diagnostics, HEAD + "errors:\n  1: {name: One,\n" + comments + "    http: 404}\n  2: {name: Two: a}\n");

        assertThat(DiagnosticFormat.report(diagnostics.sorted()))
                .startsWith("error-spec.yaml:40007:16: error: expected a comma")
                .endsWith("1 error\n");
    }

    private static void readInto(Diagnostics diagnostics, String spec) {
        SpecReader.read("error-spec.yaml", spec.getBytes(StandardCharsets.UTF_8), diagnostics);
    }
}
