package io.github.errorspec.wire;

import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.Message;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What generated code in any language has to say about an error that it raised or decoded.
 *
 * @param row the row; nothing for an unknown code
 * @param code the concrete code; nothing if a body had none
 * @param httpStatus the status; 0 if nobody told
 * @param title the title
 * @param message with masked values
 * @param shown the params that anyone may see
 * @param sensitive the others
 */
public record ErrorFacts(
        Optional<ResolvedRow> row,
        Optional<String> code,
        int httpStatus,
        String title,
        String message,
        Map<String, Object> shown,
        Map<String, Object> sensitive) {
    private static final String UNKNOWN = "Unknown error";
    private static final String MASK = "***";

    /** Raised here, with these values. */
    public static ErrorFacts raised(ResolvedRow row, String code, Map<String, Object> values) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Map<String, Object> sensitive = new LinkedHashMap<>();
        split(row.sensitive(), values, shown, sensitive);
        return new ErrorFacts(
                Optional.of(row),
                Optional.of(code),
                row.definition().policy().httpStatus(),
                row.definition().texts().name(),
                fill(row.message(), row, values, false),
                shown,
                sensitive);
    }

    /** Decoded from a response: its status, 0 if that is not known, and its body. */
    public static ErrorFacts decoded(ResolvedCatalog catalog, CodeResolver rows, int responseStatus, WireBody body) {
        return decoded(catalog, rows, responseStatus, Map.of(), body);
    }

    /** The same with headers: the code where a body has none, and the media type of what is no error of the catalog. */
    public static ErrorFacts decoded(
            ResolvedCatalog catalog,
            CodeResolver rows,
            int responseStatus,
            Map<String, String> headers,
            WireBody body) {
        Optional<String> header = catalog.wire().code().header().map(headers::get);
        Optional<String> code = code(catalog, body.get("code"))
                .or(() -> code(catalog, header.orElse(null)))
                .or(() -> codeOfType(catalog, rows, body.get("type")));
        Optional<ResolvedRow> found = code.flatMap(rows::find);
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
        split(found.map(ResolvedRow::sensitive).orElse(List.of()), values, shown, sensitive);
        String title = text(body.get("title"))
                .orElse(found.map(row -> row.definition().texts().name()).orElse(UNKNOWN));
        int answered = responseStatus == 0
                ? found.map(row -> row.definition().policy().httpStatus()).orElse(0)
                : responseStatus;
        int status = (int) (long) ParamValue.integer(body.get("status"))
                .filter(sent -> sent >= 100 && sent <= 599)
                .orElse((long) answered);
        String message = text(body.get("message"))
                .orElseGet(() -> found.map(row -> fill(row.message(), row, values, false))
                        .orElseGet(() -> unknown(title, status, headers)));
        return new ErrorFacts(found, code, status, title, message, shown, sensitive);
    }

    private static String unknown(String title, int status, Map<String, String> headers) {
        String with = MediaTypes.of(headers).map(type -> " with " + type).orElse("");
        return status == 0 ? title : title + " (HTTP " + status + with + ")";
    }

    private static void split(
            List<String> secrets,
            Map<String, Object> values,
            Map<String, Object> shown,
            Map<String, Object> sensitive) {
        values.forEach((name, value) -> (secrets.contains(name) ? sensitive : shown).put(name, value));
    }

    /** A number that is written as a text, or the reverse, is the code all the same. */
    private static Optional<String> code(ResolvedCatalog catalog, @Nullable Object value) {
        if (value instanceof String longer) {
            CodeType type = catalog.definition().codes().type();
            String text = catalog.wire()
                    .code()
                    .after()
                    .map(after -> behind(after, longer))
                    .orElse(longer);
            return type == CodeType.STRING || isInteger(text) ? Optional.of(text) : Optional.empty();
        }
        return ParamValue.integer(value).map(number -> number.toString());
    }

    /** The code that the type alone tells: only that of a row, since any other address may be of the same form. */
    private static Optional<String> codeOfType(ResolvedCatalog catalog, CodeResolver rows, @Nullable Object value) {
        return catalog.wire().typePattern().flatMap(pattern -> text(value)
                .flatMap(pattern::value)
                .flatMap(found -> pattern.byId() ? rows.findId(found).map(ResolvedRow::code) : Optional.of(found))
                .flatMap(found -> code(catalog, found))
                .filter(code -> rows.find(code).isPresent()));
    }

    private static String behind(String after, String text) {
        int last = text.lastIndexOf(after);
        return last < 0 ? text : text.substring(last + after.length());
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
        return row.map(known -> fill(known.message(), known, values, true));
    }

    /** Its message in other words, such as a translation. */
    public String message(Message other) {
        Map<String, Object> values = new LinkedHashMap<>(shown);
        values.putAll(sensitive);
        return fill(other, row.orElseThrow(), values, false);
    }

    /** The body of a response. */
    public WireBody problem(ResolvedCatalog catalog, String inTitle, String inMessage) {
        WireBody body = new WireBody(catalog.wire());
        row.flatMap(ResolvedRow::type).ifPresent(type -> body.put("type", type));
        body.put("title", inTitle);
        if (httpStatus != 0) {
            body.put("status", (long) httpStatus);
        }
        body.put("message", inMessage);
        code.ifPresent(text -> body.put("code", catalog.hasIntegerCodes() ? (Object) Long.parseLong(text) : text));
        if (!shown.isEmpty()) {
            body.put("params", shown);
        }
        return body;
    }

    private static String fill(Message message, ResolvedRow row, Map<String, Object> values, boolean unsafe) {
        List<String> secrets = unsafe ? List.of() : row.sensitive();
        StringBuilder filled = new StringBuilder();
        for (MessageTemplate.Part part : message.template().parts()) {
            if (part instanceof MessageTemplate.Literal text) {
                filled.append(text.text());
            } else if (part instanceof MessageTemplate.Placeholder place) {
                filled.append(secrets.contains(place.name()) ? MASK : ParamValue.text(values.get(place.name())));
            }
        }
        return filled.toString();
    }
}
