package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.config.Fallback;
import io.github.errorspec.emit.java.files.JavaCode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One of the types that answer what a framework refuses, as its template takes it.
 *
 * @param code the catalog
 * @param adapter what it is for
 * @param type its name
 * @param raise expressions that make the exceptions, by the words of the kinds
 * @param usesViolations whether the error of validation says what was wrong
 * @param usesPath whether an error says where the request went
 * @param allow whether the methods that there are go with the error of a wrong one
 * @param accept whether the media types that there are go with the error of another one
 */
record FallbackType(
        JavaCode code,
        Adapter adapter,
        String type,
        Map<String, String> raise,
        boolean usesViolations,
        boolean tellsCodes,
        boolean usesPath,
        boolean allow,
        boolean accept) {
    static FallbackType of(JavaCode code, Adapter adapter, String ending) {
        Fallbacks fallbacks = new Fallbacks(code);
        return new FallbackType(
                code,
                adapter,
                code.type(ending),
                fallbacks.raised((kind, fact) -> expression(adapter, kind, fact), "thrown"),
                fallbacks.fillsParams(Fallback.VALIDATION),
                fallbacks.tellsCodes(),
                fallbacks.fillsParams(Fallback.NOT_FOUND) || fallbacks.fillsParams(Fallback.METHOD_NOT_ALLOWED),
                fallbacks.lacksHeader(Fallback.METHOD_NOT_ALLOWED, "Allow"),
                // Jakarta REST does not know them.
                adapter != Adapter.JAKARTA_REST && fallbacks.lacksHeader(Fallback.UNSUPPORTED_MEDIA_TYPE, "Accept"));
    }

    /** What is known, from the variables that the templates have where they raise an error. */
    private static String expression(Adapter adapter, Fallback kind, String fact) {
        if (kind == Fallback.MISSING_PARAMETER) {
            return adapter == Adapter.MICRONAUT ? "thrown.getArgument().getName()" : "missing";
        }
        return switch (fact) {
            case "path" ->
                switch (adapter) {
                    case SPRING -> "request.getRequestURI()";
                    case SPRING_WEB_FLUX -> "exchange.getRequest().getURI().getRawPath()";
                    case JAKARTA_REST -> "uri.getRequestUri().getRawPath()";
                    case MICRONAUT -> "request.getUri().getRawPath()";
                    case GRPC -> throw new IllegalArgumentException(fact);
                };
            case "fields", "reasons" -> "Violation." + fact + "(violations)";
            default -> "violations.get(0)." + fact;
        };
    }

    boolean reactive() {
        return adapter == Adapter.SPRING_WEB_FLUX;
    }

    /** The type that answers with an error of the table. */
    String answers() {
        return code.type(reactive() ? "WebFluxAdvice" : "ExceptionAdvice");
    }

    boolean needsRequest() {
        return reactive() || usesPath;
    }

    /** Whether headers go with some errors. */
    boolean sendsHeaders() {
        return allow || accept;
    }

    /** Whether what raises an error asks the request, or WebFlux for the response beside it. */
    boolean asksRequest() {
        return usesPath || (reactive() && sendsHeaders());
    }

    /** What gets the headers. */
    String answered() {
        return reactive() ? "exchange" : "response";
    }

    String answeredType() {
        return reactive() ? requestType() : "HttpServletResponse";
    }

    String request() {
        return reactive() ? "exchange" : "request";
    }

    String requestType() {
        return reactive() ? "ServerWebExchange" : "HttpServletRequest";
    }

    /** What a mapper of Jakarta REST is for. */
    String thrown() {
        return raise.containsKey(Fallback.UNEXPECTED.word()) ? "Throwable" : "WebApplicationException";
    }

    String mediaType() {
        return code.catalog().wire().mediaType();
    }

    /** Whether the status of an exception decides on its error. */
    boolean byStatus() {
        return has(Fallback.NOT_FOUND)
                || has(Fallback.METHOD_NOT_ALLOWED)
                || has(Fallback.NOT_ACCEPTABLE)
                || has(Fallback.TOO_LARGE)
                || has(Fallback.UNSUPPORTED_MEDIA_TYPE);
    }

    boolean asksInvalid() {
        return has(Fallback.VALIDATION) || (has(Fallback.UNEXPECTED) && !reactive());
    }

    boolean asksUnreadable() {
        return has(Fallback.UNREADABLE_BODY) || (has(Fallback.UNEXPECTED) && !reactive());
    }

    /** What Micronaut cannot make a value of: one that is invalid, if the table has an error for that. */
    List<String> mismatch() {
        return Stream.of(Fallback.VALIDATION, Fallback.UNREADABLE_BODY)
                .map(kind -> raise.get(kind.word()))
                .filter(Objects::nonNull)
                .limit(1)
                .toList();
    }

    private boolean has(Fallback kind) {
        return raise.containsKey(kind.word());
    }
}
