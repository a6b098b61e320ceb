package io.github.errorspec.wire;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.resolve.WireLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What generated code in any language has to say about an error that it raised or decoded.
 *
 * @param error the row; nothing for an unknown code
 * @param code the concrete code; nothing if a body had none
 * @param httpStatus the status; 0 if nobody told
 * @param title the title
 * @param message with masked values
 * @param shown the params that anyone may see
 * @param sensitive the others
 */
public record ErrorFacts(
        Optional<ErrorDefinition> error,
        Optional<String> code,
        int httpStatus,
        String title,
        String message,
        Map<String, Object> shown,
        Map<String, Object> sensitive) {
    private static final String UNKNOWN = "Unknown error";
    private static final String MASK = "***";

    /** Raised here, with these values. */
    public static ErrorFacts raised(ErrorDefinition error, String code, Map<String, Object> values) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Map<String, Object> sensitive = new LinkedHashMap<>();
        split(Optional.of(error), values, shown, sensitive);
        return new ErrorFacts(
                Optional.of(error),
                Optional.of(code),
                error.policy().httpStatus(),
                error.texts().name(),
                fill(template(error), error, values, false),
                shown,
                sensitive);
    }

    /** Decoded from a response: its status, 0 if that is not known, and its body. */
    public static ErrorFacts decoded(Catalog catalog, CodeResolver rows, int responseStatus, WireBody body) {
        Optional<String> code = code(catalog.codes().type(), body.get("code"));
        Optional<ErrorDefinition> error = code.flatMap(rows::find);
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> shown = new LinkedHashMap<>();
        Map<String, Object> sensitive = new LinkedHashMap<>();
        if (body.get("params") instanceof Map<?, ?> params) {
            params.forEach((name, value) -> {
                if (value != null) {
                    values.put((String) name, value);
                }
            });
        }
        split(error, values, shown, sensitive);
        String title = text(body.get("title"))
                .orElse(error.map(row -> row.texts().name()).orElse(UNKNOWN));
        String message = text(body.get("message"))
                .orElseGet(() -> error.map(row -> fill(template(row), row, values, false))
                        .orElse(title));
        int answered = responseStatus == 0
                ? error.map(row -> row.policy().httpStatus()).orElse(0)
                : responseStatus;
        int status = body.get("status") instanceof Long sent && sent >= 100 && sent <= 599 ? sent.intValue() : answered;
        return new ErrorFacts(error, code, status, title, message, shown, sensitive);
    }

    private static void split(
            Optional<ErrorDefinition> error,
            Map<String, Object> values,
            Map<String, Object> shown,
            Map<String, Object> sensitive) {
        List<String> secrets = error.map(row -> row.params().stream()
                        .filter(Parameter::sensitive)
                        .map(Parameter::name)
                        .toList())
                .orElse(List.of());
        values.forEach((name, value) -> (secrets.contains(name) ? sensitive : shown).put(name, value));
    }

    /** A number that is written as a text, or the reverse, is the code all the same. */
    private static Optional<String> code(CodeType type, @Nullable Object value) {
        if (value instanceof String text) {
            return type == CodeType.STRING || isInteger(text) ? Optional.of(text) : Optional.empty();
        }
        return value instanceof Long number ? Optional.of(number.toString()) : Optional.empty();
    }

    private static boolean isInteger(String text) {
        try {
            return Long.toString(Long.parseLong(text)).equals(text);
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Optional<String> text(@Nullable Object value) {
        return value instanceof String text ? Optional.of(text) : Optional.empty();
    }

    /** With nothing masked. */
    public Optional<String> unsafeMessage() {
        Map<String, Object> values = new LinkedHashMap<>(shown);
        values.putAll(sensitive);
        return error.map(row -> fill(template(row), row, values, true));
    }

    /** Its message from another template, such as a translation. */
    public String message(MessageTemplate template) {
        Map<String, Object> values = new LinkedHashMap<>(shown);
        values.putAll(sensitive);
        return fill(template, error.orElseThrow(), values, false);
    }

    /** The body of a response. */
    public Map<String, @Nullable Object> problem(WireLayout layout, CodeType codes, String inTitle, String inMessage) {
        WireBody body = new WireBody(layout);
        error.flatMap(layout::typeOf).ifPresent(type -> body.put("type", type));
        body.put("title", inTitle);
        if (httpStatus != 0) {
            body.put("status", (long) httpStatus);
        }
        body.put("message", inMessage);
        code.ifPresent(text -> body.put("code", codes == CodeType.INTEGER ? (Object) Long.parseLong(text) : text));
        if (!shown.isEmpty()) {
            body.put("params", shown);
        }
        return body.members();
    }

    private static MessageTemplate template(ErrorDefinition error) {
        return error.texts()
                .message()
                .orElseGet(() -> LocalTexts.literal(error.texts().name()));
    }

    private static String fill(
            MessageTemplate template, ErrorDefinition error, Map<String, Object> values, boolean unsafe) {
        StringBuilder message = new StringBuilder();
        for (MessageTemplate.Part part : template.parts()) {
            if (part instanceof MessageTemplate.Literal text) {
                message.append(text.text());
            } else if (part instanceof MessageTemplate.Placeholder place) {
                boolean secret = error.params().stream()
                        .anyMatch(param -> param.sensitive() && param.name().equals(place.name()));
                message.append(secret && !unsafe ? MASK : ParamValue.text(values.get(place.name())));
            }
        }
        return message.toString();
    }
}
