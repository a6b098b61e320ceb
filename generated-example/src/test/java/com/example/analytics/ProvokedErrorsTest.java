package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.ApiClient.Answer;
import com.example.analytics.errors.AnalyticsError;
import com.example.analytics.errors.AnalyticsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of the catalog, provoked by a real request. */
class ProvokedErrorsTest {
    private static final Map<ProvokedError, Answer> ANSWERS = new LinkedHashMap<>();

    @BeforeAll
    static void sendRequests() throws IOException {
        try (AnalyticsServer server = AnalyticsServer.start(0)) {
            ApiClient client = new ApiClient(server);
            SampleRequests.all().forEach(request -> ANSWERS.put(request, client.send(request)));
        }
    }

    static List<ProvokedError> requests() {
        return SampleRequests.all();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredAsAProblem(ProvokedError request) {
        AnalyticsError row = AnalyticsError.fromCode(request.code()).orElseThrow();

        Answer answer = ANSWERS.get(request);

        assertThat(answer.contentType()).isEqualTo("application/problem+json");
        assertThat(answer.status()).isEqualTo(row.httpStatus());
        assertThat(answer.body().get("title").textValue()).isEqualTo(row.title());
        assertThat(answer.body().get("status").intValue()).isEqualTo(row.httpStatus());
        assertThat(answer.body().fieldNames())
                .toIterable()
                .startsWith("title", "status", "detail", "code")
                .isSubsetOf("title", "status", "detail", "code", "params");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void hasItsConcreteCodeAsANumber(ProvokedError request) {
        JsonNode code = ANSWERS.get(request).body().get("code");

        assertThat(code.isIntegralNumber()).isTrue();
        assertThat(code.longValue()).isEqualTo(request.code());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void hasADetailWithItsParamsFilledIn(ProvokedError request) {
        JsonNode body = ANSWERS.get(request).body();

        String detail = body.get("detail").textValue();
        assertThat(detail).isNotBlank().doesNotContain("{", "}", "null");
        if (request.code() == 101002) {
            assertThat(detail).isEqualTo("The parameter 'from' is required.");
            assertThat(body.get("params").get("param").textValue()).isEqualTo("from");
        }
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isDecodedToTheExceptionThatWasRaised(ProvokedError request) {
        Answer answer = ANSWERS.get(request);

        AnalyticsException decoded = AnalyticsException.fromResponse(answer.status(), answer.text());

        assertThat(decoded.code()).isEqualTo(request.code());
        assertThat(decoded.error()).isEqualTo(AnalyticsError.fromCode(request.code()));
        assertThat(decoded.getClass()).isNotEqualTo(AnalyticsException.class);
        assertThat(decoded.toJson()).isEqualTo(answer.text());
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredAsTheSchemaSays(ProvokedError request) throws IOException {
        Answer answer = ANSWERS.get(request);
        String ofAnotherStatus = answer.text().replace("\"status\":" + answer.status(), "\"status\":299");

        assertThat(schema().validate(answer.text(), InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(ofAnotherStatus, InputFormat.JSON)).isNotEmpty();
    }

    /** What the target {@code openapi} wrote. */
    private static Schema schema() throws IOException {
        String text = Files.readString(Path.of("target/errorspec/openapi/errors.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    @Test
    void coverTheWholeCatalog() {
        List<AnalyticsError> provoked = ANSWERS.values().stream()
                .map(answer -> answer.body().get("code").longValue())
                .map(code -> AnalyticsError.fromCode(code).orElseThrow())
                .toList();

        assertThat(provoked).containsExactly(AnalyticsError.values());
    }
}
