package com.example.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.analytics.ApiClient.Answer;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API does when all is well, and at the edges of what it accepts. */
class AnalyticsServerTest {
    private static final String RANGE = "from=1741600000&to=1741603600";

    private AnalyticsServer server;
    private ApiClient client;

    @BeforeEach
    void start() throws IOException {
        server = AnalyticsServer.start(0);
        client = new ApiClient(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void startsWithoutAWord() throws IOException {
        LogCapture log = new LogCapture("");
        try (AnalyticsServer another = AnalyticsServer.start(0)) {
            new ApiClient(another).get("/api/v2/streams/harbour-cam");
        } finally {
            log.close();
        }

        assertThat(log.records()).isEmpty();
    }

    @Test
    void listsTheEventsOfTheOwnStreams() {
        Answer answer = client.get("/api/v2/events?" + RANGE);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("application/json");
        assertThat(answer.body().get("events")).hasSize(4);
    }

    @Test
    void filtersEventsByStreamTagAndCountry() {
        assertThat(client.get("/api/v2/events?" + RANGE + "&streamname=lobby-cam")
                        .text())
                .isEqualTo("{\"events\":[{\"time\":1741600220,\"stream\":\"lobby-cam\",\"country\":\"DE\","
                        + "\"type\":\"play\"}]}");
        assertThat(client.get("/api/v2/events?" + RANGE + "&tag=outdoor&country=FR")
                        .body()
                        .get("events"))
                .hasSize(2);
        assertThat(client.get("/api/v2/events?from=1741600000&to=1741600160")
                        .body()
                        .get("events"))
                .hasSize(1);
    }

    @Test
    void countsEventsOfTheStreamsThatABodyNames() {
        String body = "{\"streams\": [\"harbour-cam\", \"night-show\"], \"from\": 1741600000, \"to\": 1741603600}";

        assertThat(client.post("/api/v2/metrics", body).text())
                .isEqualTo("{\"events\":{\"harbour-cam\":3,\"night-show\":0}}");
    }

    @Test
    void describesAStreamAndItsIngest() {
        assertThat(client.get("/api/v2/streams/harbour-cam").text())
                .isEqualTo("{\"name\":\"harbour-cam\",\"tags\":[\"live\",\"outdoor\"],\"alerts\":true}");
        assertThat(client.get("/api/v2/streams/harbour%2Dcam/ingest").text())
                .isEqualTo("{\"name\":\"harbour-cam\",\"kilobitsPerSecond\":4200}");
    }

    @Test
    void reportsAlertsOfStreamsThatHaveThem() {
        assertThat(client.post("/api/v2/alerts", "{\"streams\": [\"harbour-cam\"]}")
                        .text())
                .isEqualTo("{\"alerts\":[]}");
    }

    @Test
    void opensTheDashboardToAPersonWhoSignsIn() {
        String login = "{\"email\": \"ada@example.com\", \"password\": \"correct horse\"}";
        String token =
                client.post("/api/v2/auth/login", login).body().get("token").textValue();

        Map<String, String> headers = Map.of("x-access-token", token);
        assertThat(client.get("/api/v2/dashboard/overview", headers).text()).contains("harbour-media", "lobby-cam");
        assertThat(client.get("/api/v2/audience?" + RANGE, headers).text())
                .isEqualTo("{\"countries\":{\"DE\":2,\"FR\":2}}");
    }

    @Test
    void givesATokenForAnApiKey() {
        Answer signedIn = client.send("POST", "/api/v2/auth/token", Map.of("x-api-key", SampleData.API_KEY), "");
        String token = signedIn.body().get("token").textValue();

        assertThat(client.get("/api/v2/events?" + RANGE, Map.of("x-access-token", token))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void refusesALevelForTheOrganizationBeforeTheUser() {
        Answer signedIn = client.send("POST", "/api/v2/auth/token", Map.of("x-api-key", "arena-key"), "");
        String token = signedIn.body().get("token").textValue();

        Answer answer = client.get("/api/v2/audience?" + RANGE, Map.of("x-access-token", token));

        assertThat(answer.body().get("code").intValue()).isEqualTo(105002);
        assertThat(answer.body().get("params").get("limitedBy").textValue()).isEqualTo("organization");
    }

    @Test
    void keepsStreamsOfOthersOutOfABody() {
        Answer answer = client.post(
                "/api/v2/metrics", "{\"streams\": [\"matchday\"], \"from\": 1741600000, \"to\": 1741603600}");

        assertThat(answer.body().get("code").intValue()).isEqualTo(101008);
        assertThat(answer.body().get("params").get("streams").get(0).textValue())
                .isEqualTo("matchday");
    }

    @Test
    void namesTheFaultOfABody() {
        String path = "/api/v2/metrics";

        assertThat(codeOf(client.post(path, "{\"streams\": [1], \"from\": 1, \"to\": 2}")))
                .isEqualTo(101008);
        assertThat(codeOf(client.post(path, "{\"streams\": [\"harbour-cam\"], \"from\": \"1\", \"to\": 2}")))
                .isEqualTo(101003);
        assertThat(codeOf(client.post(path, "{\"stream\": \"harbour-cam\"}"))).isEqualTo(101006);
        assertThat(codeOf(client.post(path, "[]"))).isEqualTo(101006);
        assertThat(codeOf(client.post(path, ""))).isEqualTo(101006);
        assertThat(codeOf(client.post(path, "[".repeat(5000)))).isEqualTo(101006);
        assertThat(codeOf(client.post(path, "\"" + "x".repeat(JsonBody.MAX_BYTES) + "\"")))
                .isEqualTo(101006);
    }

    @Test
    void refusesABodyThatIsNotSaidToBeJson() {
        for (String type : new String[] {"text/plain", "garbage", "/", "application/json-patch+json"}) {
            Map<String, String> headers = Map.of("x-access-token", SampleData.TOKEN, "content-type", type);

            Answer answer = client.send("POST", "/api/v2/alerts", headers, "{\"streams\": [\"harbour-cam\"]}");

            assertThat(answer.body().path("code").intValue()).as(type).isEqualTo(101009);
            assertThat(answer.body().get("params").get("header").textValue()).isEqualTo("content-type");
        }
        assertThat(codeOf(client.send("POST", "/api/v2/alerts", ApiClient.TOKEN, "{}")))
                .isEqualTo(101009);
    }

    @Test
    void answersAnotherMethodLikeAnotherPath() {
        assertThat(codeOf(client.send("DELETE", "/api/v2/events", ApiClient.TOKEN, "")))
                .isEqualTo(101001);
        assertThat(codeOf(client.get("/"))).isEqualTo(101001);
        assertThat(codeOf(client.get("/api/v2/streams/"))).isEqualTo(101001);
    }

    @Test
    void saysHowToSignIn() {
        Answer answer = client.get("/api/v2/events?" + RANGE, Map.of());

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.headers().allValues("WWW-Authenticate"))
                .containsExactly("X-Access-Token realm=\"analytics\"");
    }

    @Test
    void carriesTextOfTheRequestSafely() {
        Answer answer = client.get("/api/v2/events?" + RANGE + "&tag=%22%7Bx%7D%0A%E2%82%AC");

        assertThat(answer.body().get("params").get("tag").textValue()).isEqualTo("\"{x}\n\u20ac");
        assertThat(answer.body().get("detail").textValue()).contains("\"{x}\n\u20ac");
    }

    private static int codeOf(Answer answer) {
        return answer.body().get("code").intValue();
    }
}
