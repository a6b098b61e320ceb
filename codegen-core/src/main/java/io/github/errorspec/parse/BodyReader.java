package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code body}: the places in bodies that are not those of RFC 9457. */
final class BodyReader {
    private static final List<String> KEYS = List.of("code", "message", "params", "status", "title", "type");
    private static final Pattern JSON_POINTER = Pattern.compile("(/[^/~]*(~[01][^/~]*)*)+");
    private static final Pattern OTHER_ELEMENT = Pattern.compile(".*/(?!0(/|$))[0-9]+(/.*)?", Pattern.DOTALL);
    private static final Pattern NO_MEMBER = Pattern.compile("/0(/0(/.*)?)?", Pattern.DOTALL);
    private static final int LIMIT = 1000;

    private final Reading reading;

    BodyReader(Reading reading) {
        this.reading = reading;
    }

    /** JSON Pointers by what they point to. */
    Map<String, String> read(Fields catalog) {
        Map<String, Located<String>> pointers = new LinkedHashMap<>();
        catalog.fields("body", "`body`", KEYS)
                .ifPresent(body -> KEYS.forEach(key ->
                        body.text(key).filter(this::isPointer).ifPresent(pointer -> pointers.put(key, pointer))));
        compare(pointers);
        Map<String, String> texts = new LinkedHashMap<>();
        pointers.forEach((key, pointer) -> texts.put(key, pointer.value()));
        return texts;
    }

    private boolean isPointer(Located<String> text) {
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

    /** Reports each pointer that cannot be written together with one before it. */
    private void compare(Map<String, Located<String>> pointers) {
        List<Located<String>> inOrder = new ArrayList<>(pointers.values());
        inOrder.sort(Comparator.comparing(Located::span));
        for (int i = 1; i < inOrder.size(); i++) {
            Located<String> later = inOrder.get(i);
            inOrder.subList(0, i).stream()
                    .flatMap(earlier -> conflict(earlier, later).stream())
                    .findFirst()
                    .ifPresent(reading::add);
        }
    }

    private static Optional<Diagnostic> conflict(Located<String> earlier, Located<String> later) {
        String[] a = earlier.value().substring(1).split("/", -1);
        String[] b = later.value().substring(1).split("/", -1);
        int same = 0;
        while (same < a.length && same < b.length && a[same].equals(b[same])) {
            same++;
        }
        String text = "`" + later.value() + "` ";
        if (same == a.length && same == b.length) {
            text += "is the place of two values";
        } else if (same == a.length || same == b.length) {
            text += (same == a.length ? "lies in `" : "holds `") + earlier.value()
                    + "`, which is the place of another value";
        } else if (a[same].equals("0") || b[same].equals("0")) {
            text += "and `" + earlier.value()
                    + "` part where one names an element of an array and one a member of an object";
        } else {
            return Optional.empty();
        }
        return Optional.of(Diagnostic.of(SyntaxFault.POINTER_CONFLICT, later.span(), text)
                .withHelp("each value has a place of its own in the body")
                .withRelated(earlier.span(), "the other pointer"));
    }
}
