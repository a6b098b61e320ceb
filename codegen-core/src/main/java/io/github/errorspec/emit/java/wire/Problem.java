package io.github.errorspec.emit.java.wire;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.WireLayout;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The bodies of responses, as the template takes them.
 *
 * @param decoder whether a decoded error can be of more than one class
 * @param encodedCodes whether a code has characters that mean something in the address that is the type of an error
 * @param get the expression that reads a part, by the name of each part that bodies have
 * @param put the expression that puts a part where it belongs, by its name
 */
record Problem(JavaCode code, boolean decoder, boolean encodedCodes, Map<String, String> get, Map<String, String> put) {
    private static final Pattern UNRESERVED = Pattern.compile("[A-Za-z0-9._~-]+");

    static Problem of(JavaCode code, boolean decoder) {
        WireLayout wire = code.catalog().wire();
        boolean encoded = wire.path("type").isPresent() && needsEncoding(code.catalog());
        Map<String, String> get = new HashMap<>();
        Map<String, String> put = new HashMap<>();
        wire.paths().forEach((part, steps) -> {
            String path = literals(steps);
            String value = value(part, wire, encoded);
            String found = wire.remapped() ? "at(body, " + path + ")" : "body.get(" + path + ")";
            get.put(part, steps.isEmpty() ? "body" : found);
            put.put(
                    part,
                    wire.remapped()
                            ? "put(body, " + value + ", " + path + ")"
                            : "body.put(" + path + ", " + value + ")");
        });
        return new Problem(code, decoder, encoded, get, put);
    }

    private static boolean needsEncoding(ResolvedCatalog catalog) {
        return catalog.wire().type().stream()
                        .flatMap(type -> type.placeholders().stream())
                        .anyMatch(place -> place.name().equals("code"))
                && catalog.rows().stream()
                        .anyMatch(row -> !UNRESERVED.matcher(row.code()).matches());
    }

    /** What a body says of an exception. */
    private static String value(String part, WireLayout wire, boolean encoded) {
        return switch (part) {
            case "type" -> type(wire.type().orElseThrow(), encoded ? "encoded(error.code())" : "error.code()");
            case "status" -> "exception.httpStatus()";
            case "code" -> "exception.code()";
            default -> part;
        };
    }

    /** {@code "https://example.com/errors/" + error.code()}. */
    private static String type(MessageTemplate type, String code) {
        return type.parts().stream()
                .map(part -> part instanceof MessageTemplate.Literal text
                        ? JavaLiteral.of(text.text())
                        : ((MessageTemplate.Placeholder) part).name().equals("id") ? "error.name()" : code)
                .collect(Collectors.joining(" + "));
    }

    /** {@code "SECRET.token", "CARD_REFUSED.card"}. */
    String sensitive() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.sensitive().stream().map(param -> row.id() + "." + param))
                .map(JavaLiteral::of)
                .collect(Collectors.joining(", "));
    }

    /** The members that are no params, if these stand beside them: {@code "title", "detail"}. */
    List<String> besideParams() {
        WireLayout wire = code.catalog().wire();
        return wire.isFlat() ? List.of(literals(wire.besideParams())) : List.of();
    }

    /** The steps to the object in which params stand beside other parts, if it is not the error itself. */
    List<String> paramsPath() {
        return code.catalog().wire().path("params").stream()
                .filter(steps -> !steps.isEmpty())
                .map(Problem::literals)
                .toList();
    }

    private static String literals(List<String> texts) {
        return texts.stream().map(JavaLiteral::of).collect(Collectors.joining(", "));
    }

    /** Whether it knows names of params, or of what is none. */
    boolean hasNames() {
        return hasSensitive() || code.catalog().wire().isFlat();
    }

    boolean hasSensitive() {
        return code.catalog().hasSensitive();
    }
}
