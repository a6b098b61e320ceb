package com.example.analytics;

import java.util.List;
import java.util.Set;

/** A small world for the server to tell of. */
record SampleData(Accounts accounts, StreamDirectory streams, IngestClients ingestClients, List<Event> events) {
    /** A session of the API that is open from the start, so that a first request needs no sign-in. */
    static final String TOKEN = "demo-token";

    static final String API_KEY = "demo-key";

    static SampleData create() {
        return new SampleData(createAccounts(), createStreams(), new IngestClients(Set.of("ams-2")), createEvents());
    }

    private static Accounts createAccounts() {
        Accounts accounts = new Accounts(
                List.of(
                        new Organization("harbour-media", AccessLevel.PRO, true),
                        new Organization("arena-sports", AccessLevel.BASIC, true),
                        new Organization("sunset-tv", AccessLevel.BASIC, false)),
                List.of(
                        new Accounts.User("ada@example.com", "correct horse", "harbour-media", AccessLevel.PRO),
                        new Accounts.User("sam@example.com", "battery staple", "sunset-tv", AccessLevel.BASIC)),
                List.of(
                        new Accounts.ApiKey(API_KEY, "harbour-media", AccessLevel.BASIC),
                        new Accounts.ApiKey("arena-key", "arena-sports", AccessLevel.PRO)));
        accounts.signIn(API_KEY, TOKEN);
        return accounts;
    }

    private static StreamDirectory createStreams() {
        return new StreamDirectory(List.of(
                new LiveStream("harbour-cam", "harbour-media", Set.of("outdoor", "live"), true, "fra-1"),
                new LiveStream("lobby-cam", "harbour-media", Set.of("indoor", "live"), true, "ams-2"),
                new LiveStream("night-show", "harbour-media", Set.of("indoor", "archive"), false, "fra-1"),
                new LiveStream("matchday", "arena-sports", Set.of("outdoor", "live"), true, "fra-1")));
    }

    private static List<Event> createEvents() {
        return List.of(
                new Event(1_741_600_100, "harbour-cam", "DE", "play"),
                new Event(1_741_600_160, "harbour-cam", "FR", "play"),
                new Event(1_741_600_220, "lobby-cam", "DE", "play"),
                new Event(1_741_600_280, "harbour-cam", "FR", "stop"),
                new Event(1_741_600_340, "matchday", "US", "play"));
    }
}
