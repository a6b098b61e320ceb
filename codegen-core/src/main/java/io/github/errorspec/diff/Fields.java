package io.github.errorspec.diff;

import io.github.errorspec.diff.Diff.Field;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What elements say, as texts by the key of the spec. */
final class Fields {
    private Fields() {}

    /** Both have the same keys. */
    static List<Field> between(Map<String, String> past, Map<String, String> now) {
        List<Field> changed = new ArrayList<>();
        past.forEach((key, was) -> {
            String is = now.getOrDefault(key, "");
            if (!is.equals(was)) {
                changed.add(new Field(key, was, is));
            }
        });
        return List.copyOf(changed);
    }

    static Map<String, String> of(Catalog catalog) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("id", catalog.id());
        fields.put("version", catalog.version().orElse(""));
        fields.put("title", catalog.title());
        fields.put("codes.type", word(catalog.codes().type()));
        fields.put(
                "codes.wildcard",
                catalog.codes().wildcard().map(String::valueOf).orElse(""));
        fields.put(
                "problem.type",
                catalog.problem().type().map(MessageTemplate::toString).orElse(""));
        fields.put(
                "body",
                catalog.problem().body().entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + entry.getValue())
                        .collect(Collectors.joining(", ")));
        fields.put(
                "reserved",
                catalog.allReserved().stream()
                        .map(set -> set.value().toString())
                        .collect(Collectors.joining(", ")));
        fields.put(
                "retired",
                catalog.allRetired().stream()
                        .map(RetiredCode::code)
                        .map(code -> code.text())
                        .collect(Collectors.joining(", ")));
        return fields;
    }

    static Map<String, String> of(ResolvedRow row) {
        ErrorDefinition error = row.definition();
        Policy policy = error.policy();
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("code", row.code());
        fields.put("id", row.id());
        fields.put("aliases", error.aliases().stream().map(Located::value).collect(Collectors.joining(", ")));
        fields.put("name", error.texts().name());
        fields.put("category", error.categoryId().orElse(""));
        fields.put("http", String.valueOf(policy.httpStatus()));
        fields.put("grpc", policy.grpc().name());
        fields.put(
                "retry",
                policy.retry().when().word()
                        + policy.retry().after().map(wait -> " after " + wait).orElse(""));
        fields.put("log", word(policy.log()));
        fields.put("visibility", word(policy.visibility()));
        fields.put("stability", word(error.life().stability()));
        fields.put("deprecated", error.life().deprecation().map(Fields::words).orElse(""));
        fields.put("params", error.params().stream().map(Fields::words).collect(Collectors.joining(", ")));
        fields.put(
                "message",
                error.texts().message().map(MessageTemplate::toString).orElse(""));
        fields.put("description", error.texts().description().orElse(""));
        fields.put("remedy", error.texts().remedy().orElse(""));
        return fields;
    }

    private static String words(Deprecation deprecation) {
        List<String> words = new ArrayList<>();
        deprecation.since().ifPresent(since -> words.add("since " + since));
        deprecation.until().map(Located::value).ifPresent(until -> words.add("until " + until));
        deprecation.replacedBy().map(Located::value).ifPresent(code -> words.add("replaced by " + code));
        Optional<String> reason = deprecation.reason();
        reason.ifPresent(words::add);
        return words.isEmpty() ? "true" : String.join(", ", words);
    }

    private static String words(Parameter param) {
        return param.name() + ": " + param.type() + (param.optional() ? ", optional" : "")
                + (param.sensitive() ? ", sensitive" : "");
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
