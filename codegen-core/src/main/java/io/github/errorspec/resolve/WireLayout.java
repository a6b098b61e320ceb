package io.github.errorspec.resolve;

import io.github.errorspec.model.CodePlace;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.ProblemFormat;
import java.util.ArrayList;
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
 * @param code what else there is to know of where the code stands
 * @param type the {@code type} of RFC 9457, with places for {@code code} and {@code id}
 * @param typePattern how an error is found by it alone; nothing if it cannot be, or bodies do not have it
 */
public record WireLayout(
        boolean remapped,
        boolean isList,
        Map<String, List<String>> paths,
        CodePlace code,
        Optional<MessageTemplate> type,
        Optional<TypePattern> typePattern) {
    private static final String FIRST = "0";
    private static final List<String> PARTS = List.of("type", "title", "status", "message", "code", "params");

    public static WireLayout of(ProblemFormat format) {
        boolean remapped = format.isRemapped();
        Map<String, List<String>> paths = new LinkedHashMap<>();
        for (String part : PARTS) {
            // The standard's name of the message is detail.
            String pointer = remapped ? format.body().get(part) : part.equals("message") ? "/detail" : "/" + part;
            if (pointer != null) {
                paths.put(part, steps(pointer));
            }
        }
        if (format.type().isEmpty()) {
            paths.remove("type");
        }
        // All pointers begin so, or none does.
        boolean list = remapped
                && paths.values().stream().anyMatch(steps -> steps.get(0).equals(FIRST));
        if (list) {
            paths.replaceAll((part, steps) -> steps.subList(1, steps.size()));
        }
        Optional<TypePattern> pattern = format.type()
                .filter(type -> paths.containsKey("type"))
                .flatMap(type -> TypePattern.of(type, format.base()));
        return new WireLayout(remapped, list, paths, format.code(), format.type(), pattern);
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

    /** The steps of a JSON Pointer (RFC 6901). */
    private static List<String> steps(String pointer) {
        List<String> steps = new ArrayList<>();
        for (String step : pointer.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return List.copyOf(steps);
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
