package io.github.errorspec.parse;

import io.github.errorspec.model.CodePlace;
import io.github.errorspec.model.ProblemFormat;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads {@code body}: the places in bodies that are not those of RFC 9457. */
final class BodyReader {
    private static final List<String> KEYS = List.of("code", "message", "params", "status", "title", "type");
    private static final Pattern JSON_POINTER = Pattern.compile("(/[^/~]*(~[01][^/~]*)*)+");
    private static final Pattern OTHER_ELEMENT = Pattern.compile(".*/(?!0(/|$))[0-9]+(/.*)?", Pattern.DOTALL);
    private static final Pattern NO_MEMBER = Pattern.compile("/0(/0(/.*)?)?", Pattern.DOTALL);
    private static final List<String> ERROR = List.of("", "/0");
    private static final int LIMIT = 1000;
    private static final List<String> CODE_KEYS = List.of("pointer", "after", "header");

    /** Of a field in RFC 9110. */
    private static final Pattern HEADER = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");

    private static final Pattern SEPARATOR = Pattern.compile("\\P{Cntrl}{1,20}");

    private final Reading reading;

    BodyReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * What bodies look like.
     *
     * @param plain what stands in another key, which is about the {@code type}
     */
    ProblemFormat read(Fields catalog, ProblemFormat plain) {
        Map<String, Located<String>> pointers = new LinkedHashMap<>();
        Optional<Fields> body = catalog.fields("body", "`body`", KEYS);
        Optional<Fields> code = body.filter(fields -> fields.peek("code")
                        .filter(MappingNode.class::isInstance)
                        .isPresent())
                .flatMap(fields -> fields.fields("code", "`code`", CODE_KEYS));
        body.ifPresent(fields -> KEYS.forEach(key -> {
            Optional<Located<String>> pointer =
                    key.equals("code") && code.isPresent() ? code.get().text("pointer") : fields.text(key);
            pointer.filter(text -> isPointer(key, text)).ifPresent(text -> pointers.put(key, text));
        }));
        new PointerConflicts(reading).check(pointers);
        Map<String, String> texts = new LinkedHashMap<>();
        pointers.forEach((key, pointer) -> texts.put(key, pointer.value()));
        return plain.with(texts, code.map(this::place).orElse(CodePlace.PLAIN));
    }

    private CodePlace place(Fields code) {
        if (code.lacks("pointer") && code.lacks("header")) {
            reading.report(
                    SyntaxFault.MISSING_KEY,
                    code.place(),
                    "`code` has neither `pointer` nor `header`",
                    "say where it stands: `{pointer: /__type, after: \"#\"}` or `{header: x-error-code}`");
        }
        return new CodePlace(
                text(code, "after", SEPARATOR, "1 to 20 characters that codes stand behind, such as `#`"),
                text(code, "header", HEADER, "the name of a header, such as `x-error-code`"));
    }

    private Optional<String> text(Fields code, String key, Pattern pattern, String help) {
        Optional<Located<String>> text = code.text(key);
        Optional<Located<String>> good =
                text.filter(each -> pattern.matcher(each.value()).matches());
        if (good.isEmpty()) {
            text.ifPresent(each -> reading.report(
                    SyntaxFault.BAD_VALUE, each.span(), "`" + key + "` cannot be `" + each.value() + "`", help));
        }
        return good.map(Located::value);
    }

    /** Params can be the members of the error itself, beside its other parts. */
    private boolean isPointer(String key, Located<String> text) {
        if (key.equals("params") && ERROR.contains(text.value())) {
            return true;
        }
        String fault = "";
        if (text.value().length() > LIMIT || !JSON_POINTER.matcher(text.value()).matches()) {
            fault = "is not a JSON Pointer";
        } else if (NO_MEMBER.matcher(text.value()).matches()) {
            fault = "leads to no member of an object: an error in an array is its first element, an object";
        } else if (OTHER_ELEMENT.matcher(text.value()).matches()) {
            fault = "points to an element of an array that is not the first, which alone can be written";
        }
        if (!fault.isEmpty()) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    text.span(),
                    "`" + text.value() + "` " + fault,
                    "a path from the root of the body, such as `/error/code`, `/errors/0/code`, or `/0/code` where the root is an array");
        }
        return fault.isEmpty();
    }
}
