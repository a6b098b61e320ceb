package io.github.errorspec.model;

import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The form of an error on the wire.
 *
 * @param type the {@code type} of RFC 9457, with a place for the code or id; {@code about:blank} when absent
 * @param base against which a relative {@code type} is resolved, as far as it is told
 * @param typeSpan where the {@code type} stands; the beginning of the spec if there is none
 * @param body JSON Pointers by what they point to ({@code code}, {@code message}, {@code params}, {@code status}, {@code title},
 *     {@code type}), where the API does not speak RFC 9457; one body has room for all of them
 * @param code what else there is to know of where the code stands
 * @param bodySpan where the spec says so; the beginning of the spec if it does not
 */
public record ProblemFormat(
        Optional<MessageTemplate> type,
        Optional<String> base,
        SourceSpan typeSpan,
        Map<String, String> body,
        CodePlace code,
        SourceSpan bodySpan) {
    private static final String PARAMS = "params";

    /** A body that is as RFC 9457 has it, but for its params, which are members of the root as in the examples of the standard. */
    private static final Map<String, String> FLAT_STANDARD = Map.of(PARAMS, "");

    /** The members of such a body that are no params, whether or not they are sent. */
    private static final List<String> STANDARD_MEMBERS =
            List.of("type", "title", "status", "detail", "instance", "code");

    /** That of RFC 9457, but for the type. */
    public ProblemFormat(
            Optional<MessageTemplate> type, Optional<String> base, SourceSpan typeSpan, SourceSpan bodySpan) {
        this(type, base, typeSpan, Map.of(), CodePlace.PLAIN, bodySpan);
    }

    /** The same with other places in bodies. */
    public ProblemFormat with(Map<String, String> places, CodePlace codePlace) {
        return new ProblemFormat(type, base, typeSpan, places, codePlace, bodySpan);
    }

    /** Whether the spec says where the parts of an error stand, instead of RFC 9457. */
    public boolean isRemapped() {
        return !code.isPlain() || !(body.isEmpty() || body.equals(FLAT_STANDARD));
    }

    /** What is no param of the members of the object in which the params stand with other parts; nothing if they have one of their own. */
    public Optional<List<String>> besideParams() {
        String params = body.get(PARAMS);
        if (params == null || !isRemapped()) {
            return params == null ? Optional.empty() : Optional.of(STANDARD_MEMBERS);
        }
        List<String> object = JsonPointer.steps(params);
        List<String> names = new ArrayList<>();
        body.forEach((part, pointer) -> {
            List<String> steps = JsonPointer.steps(pointer);
            if (steps.size() > object.size() && steps.subList(0, object.size()).equals(object)) {
                names.add(steps.get(object.size()));
            }
        });
        boolean isError = JsonPointer.isError(object);
        return names.isEmpty() && !isError
                ? Optional.empty()
                : Optional.of(names.stream().distinct().toList());
    }

    /** Where each part stands, in words that are different where the places are. */
    public Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>(body);
        places.replaceAll((part, pointer) -> pointer.isEmpty() ? "\"\"" : pointer);
        if (!code.isPlain()) {
            String pointer = body.getOrDefault("code", "");
            String behind =
                    code.after().map(after -> " after \"" + after + "\"").orElse("");
            String header = code.header().map(name -> "header " + name).orElse("");
            places.put("code", pointer + (pointer.isEmpty() || header.isEmpty() ? "" : " or ") + header + behind);
        }
        return places;
    }
}
