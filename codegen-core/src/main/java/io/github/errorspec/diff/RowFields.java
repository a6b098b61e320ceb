package io.github.errorspec.diff;

import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.model.Life;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.past.FlowMapping;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a row says, apart from its place and from what languages call it, which depend on others too. */
final class RowFields {
    private RowFields() {}

    static Fields of(ResolvedRow row) {
        ErrorDefinition error = row.definition();
        ErrorTexts texts = error.texts();
        Policy policy = error.policy();
        Life life = error.life();
        Fields fields = new Fields()
                .put("code", row.code())
                .put("id", row.id())
                .words("aliases", error.aliases().stream().map(Located::value).toList())
                .put("name", texts.name())
                .put("category", error.categoryId())
                .put("http", String.valueOf(policy.httpStatus()))
                .put("noBody", policy.noBody() ? "true" : "")
                .put("grpc", policy.grpc().name())
                .put(
                        "retry",
                        policy.retry().when().word()
                                + policy.retry()
                                        .after()
                                        .map(wait -> " after " + wait)
                                        .orElse(""))
                .put("log", word(policy.log()))
                .put("visibility", word(policy.visibility()))
                .put("since", life.since())
                .put("stability", word(life.stability()))
                .put("deprecated", life.deprecation().map(RowFields::words))
                .put("params", error.params().stream().map(RowFields::words).collect(Collectors.joining(", ")));
        for (Parameter param : error.params()) {
            String key = "params." + param.name() + ".";
            fields.put(key + "description", param.description()).carried(key, param.extensions());
            for (Parameter member : param.type().members()) {
                String inside = key + "of." + member.name() + ".";
                fields.put(inside + "description", member.description()).carried(inside, member.extensions());
            }
        }
        policy.headers()
                .forEach(header -> fields.put(
                        "headers." + header.name().value(), header.value().toString()));
        fields.words("tags", error.traits().tagNames())
                .carried("fields.", error.traits().values());
        return fields.put("message", texts.message().map(MessageTemplate::toString))
                .put("description", texts.description())
                .texts("causes", texts.causes())
                .put("remedy", texts.remedy())
                .mapping("links", texts.links())
                .put("internal.description", texts.support().description())
                .put("internal.remedy", texts.support().remedy())
                .put("internal.runbook", texts.support().runbook())
                .put("examples", examples(error.examples()))
                .carried("", error.extensions());
    }

    private static String words(Deprecation deprecation) {
        List<String> words = new ArrayList<>();
        deprecation.since().ifPresent(since -> words.add("since " + since));
        deprecation.until().map(Located::value).ifPresent(until -> words.add("until " + until));
        deprecation.replacedBy().map(Located::value).ifPresent(code -> words.add("replaced by " + code));
        deprecation.reason().ifPresent(words::add);
        return words.isEmpty() ? "true" : String.join(", ", words);
    }

    private static String words(Parameter param) {
        return param.name() + ": " + param.type().inFull() + (param.optional() ? ", optional" : "")
                + (param.sensitive() ? ", sensitive" : "");
    }

    private static String examples(List<RawValue.Mapping> examples) {
        return examples.stream().map(FlowMapping::yaml).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
