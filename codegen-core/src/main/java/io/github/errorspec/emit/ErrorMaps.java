package io.github.errorspec.emit;

import io.github.errorspec.model.DeclaredTraits;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Retry;
import io.github.errorspec.resolve.Message;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.resolve.ResolvedText;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of {@link CatalogMaps}. */
final class ErrorMaps {
    private ErrorMaps() {}

    static Map<String, @Nullable Object> of(ResolvedRow row, DeclaredTraits declared, GeneratedNames generated) {
        ErrorDefinition error = row.definition();
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("code", error.code().text());
        entry.put("family", error.code().isFamily());
        entry.put("id", error.id().value());
        Members.putList(
                entry, "aliases", error.aliases().stream().map(Located::value).toList());
        Map<String, Object> names = new LinkedHashMap<>();
        error.names().forEach((language, name) -> names.put(language, name.value()));
        Members.putMap(entry, "names", names);
        Members.putMap(entry, "generatedNames", generated.of(row));
        entry.put("name", error.texts().name());
        Members.put(entry, "category", error.categoryId());
        Members.put(entry, "description", error.texts().description());
        entry.put("message", row.message().text());
        entry.put(
                "params",
                row.params().stream().map(param -> param(row, param, generated)).toList());
        entry.put("http", error.policy().httpStatus());
        Members.putFlag(entry, "noBody", error.policy().noBody());
        Map<String, String> headers = new LinkedHashMap<>();
        error.policy()
                .headers()
                .forEach(header ->
                        headers.put(header.name().value(), header.value().toString()));
        Members.putMap(entry, "headers", headers);
        entry.put("grpc", error.policy().grpc().name());
        entry.put("retry", retry(error.policy().retry()));
        entry.put("log", Members.word(error.policy().log()));
        Members.putList(entry, "tags", error.traits().tagNames());
        Members.putMap(entry, "fields", FieldValues.of(row, declared));
        entry.put("visibility", Members.word(error.policy().visibility()));
        entry.put("stability", Members.word(error.life().stability()));
        Members.put(entry, "type", row.type());
        Members.putList(entry, "causes", error.texts().causes());
        Members.put(entry, "remedy", error.texts().remedy());
        Members.putMap(entry, "links", error.texts().links());
        Members.putList(entry, "examples", ExampleValues.all(error));
        Members.put(entry, "since", error.life().since());
        error.life().deprecation().ifPresent(deprecation -> entry.put("deprecated", deprecated(deprecation)));
        Members.putMap(entry, "translations", translationsOf(row));
        Members.putExtensions(entry, error.extensions());
        return entry;
    }

    private static Map<String, @Nullable Object> param(
            ResolvedRow row, ResolvedParam resolved, GeneratedNames generated) {
        Parameter param = resolved.definition();
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("name", param.name());
        Members.putMap(entry, "generatedNames", generated.of(row, resolved));
        entry.put("type", param.type().scalar().word());
        entry.put("list", param.type().list());
        Members.putList(
                entry,
                "members",
                resolved.members().stream()
                        .map(member -> member(member.definition(), generated.of(row, resolved, member)))
                        .toList());
        entry.put("optional", param.optional());
        entry.put("sensitive", param.sensitive());
        Members.put(entry, "description", param.description());
        Members.putExtensions(entry, param.extensions());
        return entry;
    }

    private static Map<String, @Nullable Object> member(Parameter member, Map<String, Map<String, String>> names) {
        Map<String, @Nullable Object> entry = new LinkedHashMap<>();
        entry.put("name", member.name());
        Members.putMap(entry, "generatedNames", names);
        entry.put("type", member.type().scalar().word());
        entry.put("list", member.type().list());
        entry.put("optional", member.optional());
        Members.put(entry, "description", member.description());
        Members.putExtensions(entry, member.extensions());
        return entry;
    }

    private static Map<String, Object> retry(Retry retry) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("when", retry.when().word());
        retry.after().ifPresent(after -> entry.put("after", after.toString()));
        return entry;
    }

    private static Map<String, Object> deprecated(Deprecation deprecation) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Members.put(entry, "since", deprecation.since());
        Members.put(entry, "until", deprecation.until().map(Located::value));
        Members.put(entry, "replacedBy", deprecation.replacedBy().map(Located::value));
        Members.put(entry, "reason", deprecation.reason());
        return entry;
    }

    private static Map<String, Object> translationsOf(ResolvedRow row) {
        Map<String, Object> byLanguage = new LinkedHashMap<>();
        for (ResolvedText text : row.translations()) {
            Map<String, Object> texts = new LinkedHashMap<>();
            Members.put(texts, "name", text.ownTitle());
            Members.put(texts, "message", text.ownMessage().map(Message::text));
            Members.put(texts, "description", text.translated().description());
            Members.putList(texts, "causes", text.translated().causes());
            Members.put(texts, "remedy", text.translated().remedy());
            byLanguage.put(text.locale(), texts);
        }
        return byLanguage;
    }
}
