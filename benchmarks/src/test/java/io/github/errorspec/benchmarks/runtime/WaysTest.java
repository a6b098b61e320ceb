package io.github.errorspec.benchmarks.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.benchmarks.runtime.RaiseWay.Raiser;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is compared does the same, so that it can be compared. */
class WaysTest {
    private final GeneratedCatalog catalog = GeneratedErrors.catalog(24);
    private final ErrorApi api = GeneratedErrors.load(catalog, "all");
    private final Bodies bodies = Bodies.of(catalog.catalog());

    @Test
    void everyWayReadsTheSameOfABody() {
        for (DecodeWay way : DecodeWay.values()) {
            Decoder decoder = way.of(catalog);
            for (List<Body> kind : List.of(bodies.exact(), bodies.families(), bodies.unknown())) {
                for (Body body : kind) {
                    Object decoded = decoder.decode(body);
                    assertThat(asText(decoded)).as("%s %s", way, body).isEqualTo(body.json());
                }
            }
        }
    }

    /** The body of an exception, or the map itself. */
    @SuppressWarnings("unchecked")
    private static String asText(Object decoded) {
        return Json.write(
                decoded instanceof Map<?, ?> map ? (Map<String, Object>) map : invoke(decoded, "received", Map.class));
    }

    @Test
    void aBodyGivesTheExceptionOfItsRowOrFamilyOrTheBaseException() {
        for (Body body : bodies.exact()) {
            RuntimeException error = api.fromJson(body.json());
            assertThat(error.getClass().getSuperclass().getSuperclass().getSimpleName())
                    .isEqualTo("BenchException");
            assertThat(error).hasMessage((String) body.map().get("detail"));
        }
        assertThat(bodies.families()).allSatisfy(body -> assertThat(label(body)).isNotEqualTo("_OTHER"));
        assertThat(bodies.unknown()).allSatisfy(body -> assertThat(label(body)).isEqualTo("_OTHER"));
    }

    private String label(Body body) {
        return invoke(api.fromJson(body.json()), "label", String.class);
    }

    @Test
    void everyWayMakesTheSameBodyOfAnError() {
        for (EncodeWay way : EncodeWay.values()) {
            Encoder encoder = way.of(api);
            for (List<Body> kind : List.of(bodies.exact(), bodies.families())) {
                for (Body body : kind) {
                    Object encoded = encoder.encode(api.fromJson(body.json()), body);
                    String json = encoded instanceof String text ? text : asText(encoded);
                    assertThat(json).as("%s", way).isEqualTo(body.json());
                }
            }
        }
    }

    @Test
    void everyWayRaisesWithTheStackTraceThatItSays() {
        Map<RaiseWay, List<Boolean>> traces = Map.of(
                RaiseWay.ALL, List.of(true, true),
                RaiseWay.SERVER_ERRORS, List.of(false, true),
                RaiseWay.NONE, List.of(false, false),
                RaiseWay.BY_HAND, List.of(true, true),
                RaiseWay.BY_HAND_NO_TRACE, List.of(false, false));
        traces.forEach((way, expected) -> {
            Raiser raiser = way.of(catalog);
            assertThat(raiser.clientError().get().getStackTrace().length > 0)
                    .as("%s", way)
                    .isEqualTo(expected.get(0));
            assertThat(raiser.serverError().get().getStackTrace().length > 0)
                    .as("%s", way)
                    .isEqualTo(expected.get(1));
        });
    }

    @Test
    void anErrorIsThrownFromAsDeepAsItIsSaid() {
        RaiseBenchmark benchmark = new RaiseBenchmark();
        benchmark.rows = 24;
        benchmark.way = RaiseWay.ALL;
        benchmark.setUp();

        assertThat(framesOf(benchmark.clientErrorDepth1())).isEqualTo(1);
        assertThat(framesOf(benchmark.serverErrorDepth20())).isEqualTo(20);
    }

    private static int framesOf(Object error) {
        return (int) IntStream.range(0, ((Throwable) error).getStackTrace().length)
                .filter(i ->
                        ((Throwable) error).getStackTrace()[i].getMethodName().equals("descend"))
                .count();
    }

    @Test
    void everyWayMakesTheSameMessage() {
        String expected = api.withParams("tea", 3).getMessage();
        for (MessageWay way : MessageWay.values()) {
            MessageMaker maker = way.of(catalog);
            RuntimeException error = maker.raise("tea", 3);

            assertThat(catchThrowable(() -> {
                        throw error;
                    }))
                    .hasMessage(expected)
                    .hasMessageContaining("tea");
            assertThat(error.getStackTrace()).isEmpty();
            assertThat(maker.again(error, "tea", 3)).isEqualTo(expected);
        }
    }

    private static <T> T invoke(Object target, String method, Class<T> type) {
        try {
            return type.cast(target.getClass().getMethod(method).invoke(target));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
