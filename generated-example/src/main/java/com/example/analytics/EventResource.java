package com.example.analytics;

import com.example.analytics.errors.CountryNotFoundException;
import com.example.analytics.errors.InvalidValueException;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what viewers did. */
@Path(AnalyticsApi.BASE)
@Produces(MediaType.APPLICATION_JSON)
public final class EventResource {
    private static final int MAX_STREAMS = 5;
    private static final int MAX_TAGS = 3;
    private static final Pattern COUNTRY_CODE = Pattern.compile("[A-Z]{2}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final Guard guard;
    private final StreamDirectory streams;
    private final List<Event> events;

    /** What happened, one after the other. */
    record Events(List<Event> events) {}

    /** How many viewers each country has. */
    record Audience(Map<String, Long> countries) {}

    /** How many events each stream has. */
    record Metrics(Map<String, Long> events) {}

    /** For Jakarta REST. */
    @Inject
    public EventResource(Guard guard, SampleData data) {
        this.guard = guard;
        streams = data.streams();
        events = data.events();
    }

    /** The events of a time range, of certain streams, tags or a country if the query says so. */
    @GET
    @Path("events")
    public Events list(@HeaderParam(Guard.TOKEN_HEADER) String token, @Context UriInfo uri) {
        Session session = guard.require(AccessLevel.BASIC, token);
        return new Events(select(new Query(uri.getQueryParameters()), session));
    }

    /** Takes the same query as the list. */
    @GET
    @Path("audience")
    public Audience audience(@HeaderParam(Guard.TOKEN_HEADER) String token, @Context UriInfo uri) {
        Session session = guard.require(AccessLevel.PRO, token);
        return new Audience(count(select(new Query(uri.getQueryParameters()), session), Event::country));
    }

    /** Counts the events of the streams that the body names. */
    @POST
    @Path("metrics")
    public Metrics metrics(
            @HeaderParam(Guard.TOKEN_HEADER) String token, @Context HttpHeaders headers, InputStream content) {
        Session session = guard.require(AccessLevel.BASIC, token);
        JsonBody body = JsonBody.read(headers, content, List.of("streams", "from", "to"), List.of());
        TimeRange range = TimeRange.of(body);
        List<LiveStream> asked = streams.namedInBody(body.streamNames("streams", MAX_STREAMS), session.organization());
        Map<String, Long> counts = new LinkedHashMap<>();
        asked.forEach(stream -> counts.put(stream.name(), 0L));
        counts.putAll(count(within(range, asked), Event::stream));
        return new Metrics(counts);
    }

    private List<Event> select(Query query, Session session) {
        TimeRange range = TimeRange.of(query);
        Optional<String> country = query.optional("country").map(EventResource::requireCountry);
        List<Event> selected = within(range, filtered(query, session.organization()));
        return selected.stream()
                .filter(event -> country.isEmpty() || country.get().equals(event.country()))
                .toList();
    }

    private List<LiveStream> filtered(Query query, Organization organization) {
        List<String> names = query.list("streamname", MAX_STREAMS);
        List<String> tags = query.list("tag", MAX_TAGS);
        List<LiveStream> filtered =
                new ArrayList<>(tags.isEmpty() ? streams.of(organization) : streams.tagged(tags, organization));
        if (!names.isEmpty()) {
            filtered.retainAll(names.stream()
                    .map(name -> streams.named(name, organization))
                    .toList());
        }
        return filtered;
    }

    private List<Event> within(TimeRange range, List<LiveStream> asked) {
        Set<String> names = asked.stream().map(LiveStream::name).collect(Collectors.toSet());
        return events.stream()
                .filter(event -> range.contains(event.time()) && names.contains(event.stream()))
                .toList();
    }

    private static Map<String, Long> count(List<Event> events, Function<Event, String> key) {
        return events.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.counting()));
    }

    private static String requireCountry(String code) {
        if (!COUNTRY_CODE.matcher(code).matches()) {
            throw new InvalidValueException("country", code, "a country has two capital letters");
        }
        if (!COUNTRIES.contains(code)) {
            throw new CountryNotFoundException(code);
        }
        return code;
    }
}
