package com.example.analytics;

import com.example.analytics.errors.EndpointNotFoundException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the API offers. */
final class Routes {
    static final String BASE = "/api/v2";

    private final List<Route> routes;

    Routes(List<Route> routes) {
        this.routes = List.copyOf(routes);
    }

    static Routes of(SampleData data) {
        Guard guard = new Guard(data.accounts());
        AuthHandlers auth = new AuthHandlers(data.accounts());
        StreamHandlers streams = new StreamHandlers(data.streams(), data.ingestClients());
        EventHandlers events = new EventHandlers(data.streams(), data.events());
        return new Routes(List.of(
                Route.of("POST", BASE + "/auth/login", auth::login),
                Route.of("POST", BASE + "/auth/token", auth::token),
                Route.of("GET", BASE + "/events", guard.requiring(AccessLevel.BASIC, events::list)),
                Route.of("POST", BASE + "/metrics", guard.requiring(AccessLevel.BASIC, events::metrics)),
                Route.of("GET", BASE + "/audience", guard.requiring(AccessLevel.PRO, events::audience)),
                Route.of("GET", BASE + "/streams/{name}", guard.requiring(AccessLevel.BASIC, streams::describe)),
                Route.of("GET", BASE + "/streams/{name}/ingest", guard.requiring(AccessLevel.BASIC, streams::ingest)),
                Route.of("POST", BASE + "/alerts", guard.requiring(AccessLevel.BASIC, streams::alerts)),
                Route.of("GET", BASE + "/dashboard/overview", guard.dashboardOnly(streams::overview))));
    }

    Object answer(Request request) {
        for (Route route : routes) {
            Optional<Map<String, String>> variables = route.match(request);
            if (variables.isPresent()) {
                return route.handler().handle(request.withVariables(variables.get()));
            }
        }
        throw new EndpointNotFoundException(request.path());
    }
}
