package io.github.errorspec.past;

import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.model.Retry;
import io.github.errorspec.model.SupportTexts;
import io.github.errorspec.parse.yaml.YamlText;
import io.github.errorspec.source.Located;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Rows and tombstones, a line each, with every default written out. */
final class LockRow {
    /** The most of one unit that a duration takes in format 1. */
    private static final long MOST = 999_999_999;

    private LockRow() {}

    /**
     * A row.
     *
     * @param indent what stands before it
     * @param names what it is called, by language
     */
    static String of(String indent, ErrorDefinition error, Map<String, String> names) {
        ErrorTexts texts = error.texts();
        Policy policy = error.policy();
        FlowMapping row = row(indent, error.code())
                .text("name", Optional.of(texts.name()))
                .word("id", error.id().value())
                .words("aliases", values(error.aliases()))
                .mapping("names", FlowMapping.ofWords(names))
                .text("message", texts.message().map(MessageTemplate::toString))
                .mapping("params", params(error.params()))
                .put("http", String.valueOf(policy.httpStatus()))
                .mark("noBody", policy.noBody())
                .mapping("headers", headers(policy.headers()))
                .put("grpc", policy.grpc().name())
                .put("retry", retry(policy.retry()))
                .word("log", word(policy.log()))
                .words("tags", error.traits().tagNames())
                .mapping("fields", new FlowMapping().raw(error.traits().values()))
                .word("visibility", word(policy.visibility()))
                .word("since", error.life().since());
        error.life().deprecation().ifPresent(deprecation -> row.put("deprecated", deprecated(deprecation)));
        row.text("description", texts.description())
                .texts("causes", texts.causes())
                .text("remedy", texts.remedy())
                .mapping("links", FlowMapping.ofTexts(texts.links()))
                .mapping("internal", support(texts.support()));
        if (!error.examples().isEmpty()) {
            row.put("examples", FlowMapping.list(error.examples(), FlowMapping::yaml));
        }
        return row.raw(error.extensions()).yaml();
    }

    /** A tombstone. */
    static String of(String indent, RetiredCode retired) {
        return row(indent, retired.code())
                .text("name", retired.name())
                .word("since", retired.since())
                .word("replacedBy", retired.replacedBy().map(Located::value))
                .text("reason", retired.reason())
                .raw(retired.extensions())
                .yaml();
    }

    private static FlowMapping row(String indent, ErrorCode code) {
        return new FlowMapping(indent + YamlText.key(code.text()));
    }

    private static FlowMapping params(List<Parameter> params) {
        FlowMapping all = new FlowMapping();
        for (Parameter param : params) {
            FlowMapping one = new FlowMapping()
                    .put("type", param.type().toString())
                    .mapping("of", members(param.type().members()))
                    .flag("optional", param.optional())
                    .flag("sensitive", param.sensitive())
                    .text("description", param.description())
                    .raw(param.extensions());
            all.putOwn(param.name(), one.yaml());
        }
        return all;
    }

    private static FlowMapping members(List<Parameter> members) {
        FlowMapping all = new FlowMapping();
        for (Parameter member : members) {
            FlowMapping one = new FlowMapping()
                    .put("type", member.type().toString())
                    .flag("optional", member.optional())
                    .text("description", member.description())
                    .raw(member.extensions());
            all.putOwn(member.name(), one.yaml());
        }
        return all;
    }

    private static FlowMapping headers(List<Header> headers) {
        FlowMapping all = new FlowMapping();
        headers.forEach(header ->
                all.putOwn(header.name().value(), YamlText.quoted(header.value().toString())));
        return all;
    }

    private static String retry(Retry retry) {
        String when = retry.when().word();
        return retry.after()
                .map(after -> new FlowMapping()
                        .word("when", when)
                        .word("after", written(after))
                        .yaml())
                .orElse(when);
    }

    /** As format 1 takes it: unlike Java, it has days, and numbers of at most nine digits. */
    private static String written(Duration duration) {
        long days = Math.min(MOST, duration.toDays());
        Duration belowDays = duration.minusDays(days);
        long hours = Math.min(MOST, belowDays.toHours());
        Duration belowHours = belowDays.minusHours(hours);
        long minutes = Math.min(MOST, belowHours.toMinutes());
        Duration rest = belowHours.minusMinutes(minutes);
        String seconds = BigDecimal.valueOf(rest.toSeconds())
                .add(BigDecimal.valueOf(rest.toNanosPart(), 9))
                .stripTrailingZeros()
                .toPlainString();
        return "P" + (days > 0 ? days + "D" : "")
                + "T" + (hours > 0 ? hours + "H" : "")
                + (minutes > 0 ? minutes + "M" : "")
                + seconds + "S";
    }

    private static FlowMapping support(SupportTexts texts) {
        return new FlowMapping()
                .text("description", texts.description())
                .text("remedy", texts.remedy())
                .text("runbook", texts.runbook());
    }

    private static String deprecated(Deprecation deprecation) {
        FlowMapping mapping = new FlowMapping()
                .word("since", deprecation.since())
                .word("until", deprecation.until().map(Located::value))
                .word("replacedBy", deprecation.replacedBy().map(Located::value))
                .text("reason", deprecation.reason());
        return mapping.isEmpty() ? "true" : mapping.yaml();
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> values(List<Located<String>> texts) {
        return texts.stream().map(Located::value).toList();
    }
}
