package com.example.analytics;

import static com.example.analytics.ProvokedError.get;
import static com.example.analytics.ProvokedError.post;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One request for each row of the catalog; the demo shows them and the tests send them. */
final class SampleRequests {
    private static final String API = AnalyticsApi.BASE;
    private static final String EVENTS = API + "/events?from=1741600000&to=1741603600";
    private static final Map<String, String> JSON_ONLY = Map.of("content-type", "application/json");

    private SampleRequests() {}

    static List<ProvokedError> all() {
        return Stream.of(request(), authentication(), filter(), processing(), accessibility())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ProvokedError> request() {
        return List.of(
                get(101001, API + "/evnts?from=1741600000"),
                get(101002, API + "/events?to=1741603600"),
                get(101003, API + "/events?from=yesterday&to=1741603600"),
                get(101004, API + "/events?from=1741603600&to=1741600000"),
                get(101005, EVENTS + "&tag=live&tag=outdoor&tag=indoor&tag=archive"),
                post(101006, API + "/metrics", "{\"streams\": [\"harbour-cam\""),
                post(101007, API + "/metrics", "{\"streams\": [\"harbour-cam\"]}"),
                post(101008, API + "/alerts", "{\"streams\": [\"harbour-cam\", \"night-show\"]}"),
                post(101009, API + "/alerts", "streams=harbour-cam")
                        .withHeaders(Map.of(
                                Guard.TOKEN_HEADER,
                                SampleData.TOKEN,
                                "content-type",
                                "application/x-www-form-urlencoded")),
                get(101010, EVENTS + "&tag=outdoor&tag=archive"));
    }

    private static List<ProvokedError> authentication() {
        return List.of(
                login(102001, "{\"email\": \"eve@example.com\", \"password\": \"correct horse\"}"),
                login(102002, "{\"email\": \"ada@example.com\", \"password\": \"wrong horse\"}"),
                login(
                        102011,
                        "{\"email\": \"ada@example.com\", \"password\": \"correct horse\","
                                + " \"organization\": \"harbor-media\"}"),
                login(102012, "{\"email\": \"sam@example.com\", \"password\": \"battery staple\"}"),
                post(102021, API + "/auth/token", "").withHeaders(Map.of("x-api-key", "demo-kee")));
    }

    private static List<ProvokedError> filter() {
        return List.of(
                get(103001, EVENTS + "&streamname=harbor-cam"),
                get(103002, EVENTS + "&tag=outdor"),
                get(103003, EVENTS + "&country=XX"));
    }

    private static List<ProvokedError> processing() {
        return List.of(get(StreamResource.INGEST_CLIENT_FAILED, API + "/streams/lobby-cam/ingest"));
    }

    private static List<ProvokedError> accessibility() {
        return List.of(
                get(105001, API + "/streams/matchday"),
                get(105002, API + "/audience?from=1741600000&to=1741603600"),
                get(105003, API + "/dashboard/overview"),
                get(105011, EVENTS).withHeaders(Map.of(Guard.TOKEN_HEADER, "expired-token")),
                get(105012, EVENTS).withHeaders(Map.of()));
    }

    private static ProvokedError login(long code, String json) {
        return post(code, API + "/auth/login", json).withHeaders(JSON_ONLY);
    }
}
