package io.github.errorspec.parse;

import io.github.errorspec.model.GrpcCode;
import io.github.errorspec.model.LogLevel;
import io.github.errorspec.model.Retry;
import io.github.errorspec.source.Located;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;

/**
 * What a row takes from its category, and a category from the catalog, unless it says otherwise.
 *
 * @param http HTTP status
 * @param grpc gRPC status
 * @param retry whether to try again
 * @param log how loudly to log
 */
record Inherited(Optional<Integer> http, Optional<GrpcCode> grpc, Optional<Retry> retry, Optional<LogLevel> log) {
    static final List<String> KEYS = List.of("http", "grpc", "retry", "log");

    private static final Map<String, GrpcCode> GRPC = words(GrpcCode.values(), GrpcCode::name);
    private static final Map<String, LogLevel> LOG =
            words(LogLevel.values(), level -> level.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Retry.When> RETRY = Map.of(
            "never", Retry.When.NEVER,
            "afterChange", Retry.When.AFTER_CHANGE,
            "now", Retry.When.NOW,
            "later", Retry.When.LATER);

    static Inherited read(Fields fields, Reading reading) {
        return new Inherited(
                fields.text("http").flatMap(text -> status(text, reading)),
                fields.choice("grpc", GRPC),
                retry(fields, reading),
                fields.choice("log", LOG));
    }

    /** This, and what it does not say from its parent. */
    Inherited orFrom(Inherited parent) {
        return new Inherited(
                http.or(parent::http), grpc.or(parent::grpc), retry.or(parent::retry), log.or(parent::log));
    }

    private static Optional<Integer> status(Located<String> text, Reading reading) {
        if (text.value().matches("[1-5][0-9][0-9]")) {
            return Optional.of(Integer.valueOf(text.value()));
        }
        reading.report(
                SyntaxFault.HTTP_OUT_OF_RANGE,
                text.span(),
                "`" + text.value() + "` is not an HTTP status",
                "a whole number from 100 to 599");
        // Whatever it was, the rows below it do have a status.
        return Optional.of(500);
    }

    private static Optional<Retry> retry(Fields fields, Reading reading) {
        if (!(fields.node("retry").orElse(null) instanceof MappingNode)) {
            return fields.choice("retry", RETRY).map(when -> new Retry(when, Optional.empty()));
        }
        return fields.fields("retry", "`retry`", List.of("when", "after")).flatMap(retry -> {
            retry.requiredText("when", "later");
            Optional<Duration> after = retry.text("after").flatMap(text -> duration(text, reading));
            return retry.has("when")
                    ? retry.choice("when", RETRY).map(when -> new Retry(when, after))
                    : Optional.empty();
        });
    }

    private static Optional<Duration> duration(Located<String> text, Reading reading) {
        try {
            Duration duration = Duration.parse(text.value());
            if (!duration.isNegative()) {
                return Optional.of(duration);
            }
        } catch (DateTimeException e) {
            // Told below, like a negative one.
        }
        reading.report(
                SyntaxFault.BAD_VALUE,
                text.span(),
                "`" + text.value() + "` is not a duration",
                "an ISO 8601 duration, such as `PT30S` for 30 seconds or `PT5M` for 5 minutes");
        return Optional.empty();
    }

    private static <T> Map<String, T> words(T[] values, Function<T, String> word) {
        return Arrays.stream(values).collect(Collectors.toMap(word, Function.identity()));
    }
}
