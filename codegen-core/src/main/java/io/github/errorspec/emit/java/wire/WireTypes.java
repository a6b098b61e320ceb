package io.github.errorspec.emit.java.wire;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.MessageTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types that turn errors into bodies of responses and back. */
public final class WireTypes {
    /** The rows that a class of the decoder knows: the JIT leaves a method alone that is much larger. */
    private static final int PART = 800;

    private final JavaCatalog catalog;
    private final JavaTemplates templates;

    public WireTypes(JavaCatalog catalog) {
        this.catalog = catalog;
        this.templates = new JavaTemplates(catalog);
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(file("Params", Map.of()));
        files.add(file("Json", Map.of()));
        files.add(file("Problem", problem()));
        if (hasDecoder()) {
            files.add(file("Decoder", decoder()));
        }
        return files;
    }

    private GeneratedFile file(String name, Map<String, Object> values) {
        return templates.file(name, catalog.names().support(name), values);
    }

    /** Without one, all errors are of one class. */
    private boolean hasDecoder() {
        return catalog.errors().stream()
                .anyMatch(error -> !error.exception().equals(catalog.names().baseException()));
    }

    private Map<String, Object> problem() {
        WireMembers members = new WireMembers(catalog.definition().problem());
        Map<String, Object> values = new HashMap<>();
        values.put("remapped", members.remapped());
        values.put("sensitive", sensitive());
        values.put("hasSensitive", !sensitive().isEmpty());
        values.put("decoder", hasDecoder());
        for (String part : List.of("Code", "Params", "Title", "Message", "Status")) {
            members.get(uncapitalized(part), "body").ifPresent(code -> values.put("get" + part, code));
        }
        // Without a pointer to the code every error is an unknown one.
        values.putIfAbsent("getCode", "null");
        members.put("title", "title").ifPresent(code -> values.put("putTitle", code));
        members.put("status", "exception.httpStatus()").ifPresent(code -> values.put("putStatus", code));
        members.put("message", "message").ifPresent(code -> values.put("putMessage", code));
        members.put("code", "exception.code()").ifPresent(code -> values.put("putCode", code));
        members.put("params", "params").ifPresent(code -> values.put("putParams", code));
        Optional<MessageTemplate> type = catalog.definition().problem().type();
        type.flatMap(template -> members.put("type", typeOfError(template)))
                .ifPresent(code -> values.put("putType", code));
        values.put(
                "encodedCodes",
                values.containsKey("putType")
                        && type.filter(this::needsEncoding).isPresent());
        return values;
    }

    /** {@code "SECRET.token", "CARD_REFUSED.card"}. */
    private String sensitive() {
        return catalog.errors().stream()
                .flatMap(error -> error.params().stream()
                        .filter(param -> param.definition().sensitive())
                        .map(param ->
                                error.constant() + "." + param.definition().name()))
                .map(JavaLiteral::of)
                .collect(Collectors.joining(", "));
    }

    private static String uncapitalized(String word) {
        return Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    /** {@code "https://example.com/errors/" + error.code()}. */
    private String typeOfError(MessageTemplate type) {
        String code = needsEncoding(type) ? "encoded(error.code())" : "error.code()";
        return type.parts().stream()
                .map(part -> part instanceof MessageTemplate.Literal text
                        ? JavaLiteral.of(text.text())
                        : ((MessageTemplate.Placeholder) part).name().equals("id") ? "error.name()" : code)
                .collect(Collectors.joining(" + "));
    }

    /** Whether a code has characters that mean something in an address. */
    private boolean needsEncoding(MessageTemplate type) {
        boolean used = type.placeholders().stream().anyMatch(each -> each.name().equals("code"));
        return used
                && catalog.errors().stream()
                        .anyMatch(error -> !error.definition().code().text().matches("[A-Za-z0-9._~-]+"));
    }

    private Map<String, Object> decoder() {
        List<Map<String, Object>> parts = new ArrayList<>();
        for (int from = 0; from < catalog.errors().size(); from += PART) {
            int to = Math.min(from + PART, catalog.errors().size());
            parts.add(Map.of("number", from / PART, "rows", rows(from, to)));
        }
        boolean deprecated =
                catalog.hasExceptionPerCode() && catalog.errors().stream().anyMatch(JavaError::isDeprecated);
        return Map.of("parts", parts, "split", parts.size() > 1, "partSize", PART, "deprecated", deprecated);
    }

    private List<Map<String, Object>> rows(int from, int to) {
        String base = catalog.names().baseException();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int i = from; i < to; i++) {
            JavaError error = catalog.errors().get(i);
            if (!error.exception().equals(base)) {
                rows.add(Map.of("ordinal", i, "exception", error.exceptionName()));
            }
        }
        return rows;
    }
}
