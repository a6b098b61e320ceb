package com.example.frameworks.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of an answer that a handler had begun when it threw 101001. Each of these takes the headers of that answer as
 * {@code header=Name:value} in the query, as often as there are headers, and those of the exchange as {@code exchange=Name:value}:
 *
 * <table>
 * <caption>GET and HEAD</caption>
 * <tr><td>{@code /errors/prepared}<td>sets the headers and throws
 * <tr><td>{@code /errors/half-written}<td>sets the headers, writes half a body as bytes, flushes nothing, and throws
 * <tr><td>{@code /errors/half-printed}<td>the same with a writer of characters, where the framework has one
 * <tr><td>{@code /errors/committed}<td>sets the headers, writes half a body of 100,000 bytes and more, flushes, and throws
 * <tr><td>{@code /errors/streamed}<td>the same from the thread, or the publisher, that the body comes from later
 * <tr><td>{@code /errors/suspended}<td>lets the request wait, and fails it from another thread
 * <tr><td>{@code /errors/filtered}<td>a filter throws, before the request reaches a handler
 * </table>
 */
abstract class LostAnswerContract {
    /** Describe the body that is not sent, and what caches make of it: RFC 9110, section 8, and RFC 9111. */
    private static final Map<String, String> LOST = Map.ofEntries(
            Map.entry("Accept-Ranges", "bytes"),
            Map.entry("Age", "7"),
            Map.entry("Cache-Control", "public, max-age=3600"),
            Map.entry("Content-Disposition", "attachment; filename=events.csv"),
            Map.entry("Content-Encoding", "gzip"),
            Map.entry("Content-Language", "fr"),
            Map.entry("Content-Location", "/events.csv"),
            Map.entry("Content-Range", "bytes 0-4/10"),
            Map.entry("Content-Type", "text/csv"),
            Map.entry("ETag", "\"lost\""),
            Map.entry("Expires", "Fri, 31 Dec 2099 23:59:59 GMT"),
            Map.entry("Last-Modified", "Wed, 01 Jan 2020 00:00:00 GMT"),
            Map.entry("Location", "/events/7"),
            Map.entry("Pragma", "cache"));

    /** Describe the exchange, whatever is answered. */
    private static final Map<String, String> KEPT = Map.of(
            "Access-Control-Allow-Origin", "https://app.example.com",
            "Access-Control-Expose-Headers", "X-Request-Id",
            "Link", "</deprecation>; rel=deprecation",
            "Set-Cookie", "session=7",
            "Strict-Transport-Security", "max-age=60",
            "Vary", "Origin",
            "X-Request-Id", "42");

    /** Where the server is. */
    protected abstract URI server();

    /** What becomes of an answer that has begun. */
    protected enum Outcome {
        /** It is replaced by that of the error. */
        REPLACED,
        /** The client learns that it is not whole. */
        CUT,
        /** The client gets a 500 without a body. */
        FAILED,
        /** It looks whole, though it is not: what no framework should do, and one may do in one version. */
        SPOILT,
        /** It is cut or looks whole, by how fast the client reads. */
        UNSTEADY;

        boolean covers(Outcome seen) {
            return this == seen || (this == UNSTEADY && (seen == CUT || seen == SPOILT));
        }
    }

    /** What becomes of half a body that was not flushed. */
    protected Outcome whenHalfWritten() {
        return Outcome.REPLACED;
    }

    /** What becomes of half a body that is on its way. */
    protected Outcome whenCommitted() {
        return Outcome.CUT;
    }

    /** The same of a body that is sent by HTTP/2. */
    protected Outcome whenCommittedInHttp2() {
        return whenCommitted();
    }

    /** Headers of the exchange that do not stay with the answer to an error. */
    protected Set<String> losesAlso() {
        return Set.of();
    }

    /** Whether errors of filters are answered too. */
    protected boolean answersFilters() {
        return true;
    }

    /** Whether what writes a body is asked for it when the request is HEAD; what is not asked cannot fail. */
    protected boolean writesBodiesForHead() {
        return true;
    }

    /** Whether the server has HTTP/2 without TLS. */
    protected boolean speaksHttp2() {
        return false;
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5000", ""})
    void whatDescribesTheLostAnswerGoes(String length) {
        assertIsTheErrorAlone(new Client(server()).get(prepared("/errors/prepared", length)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "5000", ""})
    void aHeadRequestGetsTheSameHeaders(String length) {
        assumeTrue(writesBodiesForHead());
        HttpResponse<String> response = new Client(server()).send("HEAD", prepared("/errors/prepared", length));

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).isEmpty();
        assertHeaders(response);
        assertThat(response.headers().allValues("Content-Length")).doesNotContain("5", "5000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/errors/half-written", "/errors/half-printed"})
    void whatIsHalfWrittenGoes(String path) {
        if (whenHalfWritten() == Outcome.REPLACED) {
            assertIsTheErrorAlone(new Client(server()).get(prepared(path, "")));
        } else {
            assertThat(outcome(new Client(server()), path)).isEqualTo(whenHalfWritten());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/errors/committed", "/errors/streamed"})
    void anAnswerOnItsWayIsCutAndNotCompleted(String path) {
        assertThat(outcome(new Client(server()), path)).matches(whenCommitted()::covers);
    }

    @Test
    void aWaitingRequestIsAnsweredAlike() {
        assertIsTheErrorAlone(new Client(server()).get(prepared("/errors/suspended", "5")));
    }

    @Test
    void anErrorOfAFilterIsAnsweredWhereTheFrameworkLooks() {
        HttpResponse<String> response = new Client(server()).get(prepared("/errors/filtered", "5"));

        assertThat(response.statusCode()).isEqualTo(answersFilters() ? 404 : 500);
        if (answersFilters()) {
            assertIsTheErrorAlone(response);
        }
    }

    @Test
    void http2IsNoDifferent() {
        assumeTrue(speaksHttp2());
        Client client = Client.http2(server());

        for (String length : List.of("5", "5000", "")) {
            HttpResponse<String> response = client.get(prepared("/errors/prepared", length));
            assertThat(response.version()).isEqualTo(HttpClient.Version.HTTP_2);
            assertIsTheErrorAlone(response);
        }
        assertThat(outcome(client, "/errors/committed")).matches(whenCommittedInHttp2()::covers);
    }

    private void assertIsTheErrorAlone(HttpResponse<String> response) {
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body())
                .isEqualTo(
                        new Client(server()).get("/errors/endpoint-not-found").body());
        assertHeaders(response);
    }

    private void assertHeaders(HttpResponse<String> response) {
        Map<String, List<String>> headers = response.headers().map();
        LOST.forEach((name, value) -> assertThat(headers.getOrDefault(name, List.of()))
                .as("%s of the lost answer, in %s", name, headers)
                .noneMatch(each -> each.contains(value)));
        assertThat(headers.get("Content-Type")).as("%s", headers).containsExactly("application/problem+json");
        assertThat(headers.get("Cache-Control")).as("%s", headers).containsExactly("no-store");
        KEPT.forEach((name, value) -> assertThat(
                        headers.getOrDefault(name, List.of()).stream().anyMatch(each -> each.contains(value)))
                .as("%s of the exchange, in %s", name, headers)
                .isEqualTo(!losesAlso().contains(name)));
    }

    /** Anything but {@link Outcome#REPLACED}, which has more to it. */
    private static Outcome outcome(Client client, String path) {
        try {
            HttpResponse<String> response = client.trySend("GET", prepared(path, ""));
            return response.statusCode() == 500 && response.body().isEmpty() ? Outcome.FAILED : Outcome.SPOILT;
        } catch (HttpTimeoutException e) {
            throw new AssertionError("nobody told the client", e);
        } catch (IOException e) {
            return Outcome.CUT;
        }
    }

    private static String prepared(String path, String length) {
        List<String> query = new ArrayList<>();
        LOST.forEach((name, value) -> query.add("header=" + Client.encoded(name + ":" + value)));
        KEPT.forEach((name, value) -> query.add("exchange=" + Client.encoded(name + ":" + value)));
        if (!length.isEmpty()) {
            query.add("header=" + Client.encoded("Content-Length:" + length));
        }
        return path + "?" + String.join("&", query);
    }
}
