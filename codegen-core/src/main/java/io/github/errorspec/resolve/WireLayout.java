package io.github.errorspec.resolve;

import io.github.errorspec.model.CodePlace;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.JsonPointer;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.ProblemFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where the parts of an error stand in the body of a response.
 *
 * @param remapped whether the spec says so, instead of RFC 9457
 * @param isList whether a body is an array, whose first element is the error
 * @param paths the steps from the error to each part that bodies have, in the order in which they are written: {@code type},
 *     {@code title}, {@code status}, {@code message}, {@code code}, {@code params}
 * @param isFlat whether the params are members of an object in which other parts stand, too
 * @param besideParams what is no param of the members of that object
 * @param code what else there is to know of where the code stands
 * @param type the {@code type} of RFC 9457, with places for {@code code} and {@code id}
 * @param typePattern how an error is found by it alone; nothing if it cannot be, or bodies do not have it
 */
public record WireLayout(
        boolean remapped,
        boolean isList,
        Map<String, List<String>> paths,
        boolean isFlat,
        List<String> besideParams,
        CodePlace code,
        Optional<MessageTemplate> type,
        Optional<TypePattern> typePattern) {
    private static final String FIRST = JsonPointer.FIRST;
    private static final List<String> PARTS = List.of("type", "title", "status", "message", "code", "params");

    public static WireLayout of(ProblemFormat format) {
        boolean remapped = format.isRemapped();
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (String part : PARTS) {
            String pointer = format.body().get(part);
            if (pointer != null || !remapped) {
                // The standard's name of the message is detail.
                String standard = part.equals("message") ? "/detail" : "/" + part;
                paths.put(part, JsonPointer.steps(pointer == null ? standard : pointer));
            }
        }
        if (format.type().isEmpty()) {
            paths.remove("type");
        }
        // All pointers begin so, or none does, unless the spec has a fault.
        boolean list = remapped
                && paths.values().stream()
                        .anyMatch(steps -> !steps.isEmpty() && steps.get(0).equals(FIRST));
        if (list) {
            paths.replaceAll((part, steps) -> steps.isEmpty() ? steps : steps.subList(1, steps.size()));
        }
        Optional<TypePattern> pattern = format.type()
                .filter(type -> paths.containsKey("type"))
                .flatMap(type -> TypePattern.of(type, format.base()));
        Optional<List<String>> beside = format.besideParams();
        return new WireLayout(
                remapped,
                list,
                paths,
                beside.isPresent(),
                beside.orElse(List.of()),
                format.code(),
                format.type(),
                pattern);
    }

    /** The steps from the error to a part; nothing if bodies do not have it. */
    public Optional<List<String>> path(String part) {
        return Optional.ofNullable(paths.get(part));
    }

    /** The steps to each part from the root of a body. */
    public Map<String, List<String>> pathsFromRoot() {
        Map<String, List<String>> all = new LinkedHashMap<>(paths);
        if (isList) {
            all.replaceAll((part, steps) ->
                    Stream.concat(Stream.of(FIRST), steps.stream()).toList());
        }
        return all;
    }

    /** The steps to a part from the root of a body; nothing if bodies do not have it. */
    public Optional<List<String>> pathFromRoot(String part) {
        return Optional.ofNullable(pathsFromRoot().get(part));
    }

    /** What a response says that its body is. */
    public String mediaType() {
        return remapped ? "application/json" : "application/problem+json";
    }

    /** The {@code type} of a row; that of a family has its wildcards. */
    public Optional<String> typeOf(ErrorDefinition error) {
        return type.map(template -> typeOf(error, template));
    }

    private static String typeOf(ErrorDefinition error, MessageTemplate template) {
        StringBuilder type = new StringBuilder();
        for (MessageTemplate.Part part : template.parts()) {
            if (part instanceof MessageTemplate.Literal text) {
                type.append(text.text());
            } else if (part instanceof MessageTemplate.Placeholder placeholder) {
                type.append(value(placeholder.name(), error));
            }
        }
        return type.toString();
    }

    private static String value(String name, ErrorDefinition error) {
        return name.equals("id") ? error.id().value() : encoded(error.code().text());
    }

    /** Percent-encoded where a character means something in an address (RFC 3986); codes are ASCII. */
    private static String encoded(String code) {
        StringBuilder encoded = new StringBuilder(code.length());
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean unreserved = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
            encoded.append(unreserved ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
