package io.github.errorspec.parse;

import io.github.errorspec.model.GrpcCode;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.LogLevel;
import io.github.errorspec.model.Retry;
import io.github.errorspec.model.Traits;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What a row takes from its category, and a category from the catalog, unless it says otherwise.
 *
 * @param http HTTP status
 * @param noBody whether answers have no body
 * @param headers those of answers
 * @param grpc gRPC status
 * @param retry whether to try again
 * @param log how loudly to log
 * @param traits tags and fields, which the catalog gives to none
 */
record Inherited(
        Optional<Integer> http,
        Optional<Boolean> noBody,
        List<Header> headers,
        Optional<GrpcCode> grpc,
        Optional<Retry> retry,
        Optional<LogLevel> log,
        Traits traits) {
    private static final Pattern STATUS = Pattern.compile("[1-5][0-9][0-9]");

    /** Without signs: nobody waits for less than no time. */
    private static final Pattern DURATION = Pattern.compile(
            "P(?=[0-9T])([0-9]{1,9}D)?" + "(T(?=[0-9])([0-9]{1,9}H)?([0-9]{1,9}M)?([0-9]{1,9}(\\.[0-9]{1,9})?S)?)?");

    private static final Map<String, GrpcCode> GRPC =
            words(EnumSet.complementOf(EnumSet.of(GrpcCode.OK)), GrpcCode::name);
    private static final Map<String, LogLevel> LOG =
            words(EnumSet.allOf(LogLevel.class), level -> level.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Retry.When> RETRY = Map.of(
            "never", Retry.When.NEVER,
            "afterChange", Retry.When.AFTER_CHANGE,
            "now", Retry.When.NOW,
            "later", Retry.When.LATER);

    static Inherited read(Fields fields, Reading reading) {
        return new Inherited(
                http(fields, reading),
                fields.bool("noBody"),
                headers(fields, reading),
                grpc(fields, reading),
                retry(fields, reading),
                fields.choice("log", LOG),
                Traits.NONE);
    }

    /** This, which had none, with traits. */
    Inherited with(Traits own) {
        return new Inherited(http, noBody, headers, grpc, retry, log, own);
    }

    /** This, and what it does not say from its parent. */
    Inherited orFrom(Inherited parent) {
        return new Inherited(
                http.or(parent::http),
                noBody.or(parent::noBody),
                Header.over(parent.headers, headers),
                grpc.or(parent::grpc),
                retry.or(parent::retry),
                log.or(parent::log),
                traits.over(parent.traits));
    }

    /** Their reader has much to make ready, for which a spec without this key does not wait. */
    private static List<Header> headers(Fields fields, Reading reading) {
        return fields.has("headers") ? new HeadersReader(reading).read(fields) : List.of();
    }

    private static Optional<Integer> http(Fields fields, Reading reading) {
        Optional<Integer> status = fields.node("http").orElse(null) instanceof SequenceNode list
                ? oneOnly(list, reading)
                : fields.text("http").flatMap(text -> status(text, reading));
        // Where the status was reported already, the rows below it do have one, whatever it is.
        return fields.lacks("http") ? status : Optional.of(status.orElse(500));
    }

    private static Optional<Integer> oneOnly(SequenceNode list, Reading reading) {
        reading.report(
                SyntaxFault.WRONG_TYPE,
                reading.span(list),
                "`http` is one status, but this is a list",
                "the status that a row is answered with; what is answered with another one is another row");
        return Optional.empty();
    }

    private static Optional<Integer> status(Located<String> text, Reading reading) {
        if (STATUS.matcher(text.value()).matches()) {
            return Optional.of(Integer.valueOf(text.value()));
        }
        reading.report(
                SyntaxFault.HTTP_OUT_OF_RANGE,
                text.span(),
                "`" + text.value() + "` is not an HTTP status",
                "a whole number from 200 to 599");
        return Optional.empty();
    }

    private static Optional<GrpcCode> grpc(Fields fields, Reading reading) {
        Optional<Located<String>> text = fields.text("grpc");
        if (text.filter(word -> word.value().equals(GrpcCode.OK.name())).isEmpty()) {
            return text.flatMap(word -> Scalars.choice(word, "`grpc`", GRPC, reading));
        }
        if (!reading.released()) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    text.get().span(),
                    "`grpc` cannot be `OK`, with which a call succeeds",
                    "leave `grpc` out, or make it `UNKNOWN`");
        }
        return Optional.of(GrpcCode.OK);
    }

    private static Optional<Retry> retry(Fields fields, Reading reading) {
        if (!(fields.node("retry").orElse(null) instanceof MappingNode)) {
            return fields.choice("retry", RETRY).map(when -> new Retry(when, Optional.empty()));
        }
        return fields.fields("retry", "`retry`", List.of("when", "after")).flatMap(retry -> {
            Optional<Duration> after = retry.text("after").flatMap(text -> duration(text, reading));
            return retry.requiredText("when", "later")
                    .flatMap(when -> Scalars.choice(when, "`when`", RETRY, reading))
                    .map(when -> new Retry(when, after));
        });
    }

    private static Optional<Duration> duration(Located<String> text, Reading reading) {
        if (DURATION.matcher(text.value()).matches()) {
            return Optional.of(Duration.parse(text.value()));
        }
        reading.report(
                SyntaxFault.BAD_VALUE,
                text.span(),
                "`" + text.value() + "` is not a duration",
                "an ISO 8601 duration, such as `PT30S` for 30 seconds or `PT5M` for 5 minutes");
        return Optional.empty();
    }

    private static <T> Map<String, T> words(Set<T> values, Function<T, String> word) {
        return values.stream().collect(Collectors.toMap(word, Function.identity()));
    }
}
