package io.github.errorspec.parse;

import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes a message apart: a name in braces is a place for a param, doubled braces are braces. */
final class MessageReader {
    private static final String HELP = "`{name}` stands for a param; a literal brace is doubled: `{{` or `}}`";

    private final Located<String> text;
    private final Reading reading;
    private final List<MessageTemplate.Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private MessageReader(Located<String> text, Reading reading) {
        this.text = text;
        this.reading = reading;
    }

    static Optional<MessageTemplate> read(Located<String> text, Reading reading) {
        return new MessageReader(text, reading).read();
    }

    /** The same, for a template whose placeholders the format defines. */
    static Optional<MessageTemplate> read(Located<String> text, Set<String> names, Reading reading) {
        Optional<MessageTemplate> template = read(text, reading);
        template.ifPresent(found -> found.placeholders().stream()
                .filter(placeholder -> !names.contains(placeholder.name()))
                .forEach(placeholder -> reading.report(
                        SyntaxFault.BAD_PLACEHOLDER,
                        placeholder.span(),
                        "`{" + placeholder.name() + "}` cannot be filled in here",
                        "one of "
                                + names.stream()
                                        .sorted()
                                        .map(name -> "`{" + name + "}`")
                                        .toList())));
        return template;
    }

    private Optional<MessageTemplate> read() {
        String value = text.value();
        int at = 0;
        while (at < value.length()) {
            char c = value.charAt(at);
            if (c != '{' && c != '}') {
                literal.append(c);
                at++;
            } else if (at + 1 < value.length() && value.charAt(at + 1) == c) {
                literal.append(c);
                at += 2;
            } else {
                at = placeholder(at);
                if (at < 0) {
                    return Optional.empty();
                }
            }
        }
        endLiteral();
        return Optional.of(new MessageTemplate(List.copyOf(parts)));
    }

    /** Reads the placeholder that begins here; returns where it ends, or -1 if it is none. */
    private int placeholder(int at) {
        String value = text.value();
        int end = value.indexOf('}', at);
        if (value.charAt(at) == '}' || end < 0) {
            reading.report(
                    SyntaxFault.BAD_PLACEHOLDER,
                    place(at, 1),
                    "a single `" + value.charAt(at) + "` has no partner",
                    HELP);
            return -1;
        }
        String name = value.substring(at + 1, end);
        if (!ParamsReader.NAME.matcher(name).matches()) {
            reading.report(
                    SyntaxFault.BAD_PLACEHOLDER,
                    place(at, end + 1 - at),
                    "`{" + name + "}` is not the name of a param",
                    HELP);
            return -1;
        }
        endLiteral();
        parts.add(new MessageTemplate.Placeholder(name, place(at, end + 1 - at)));
        return end + 1;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new MessageTemplate.Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    /** The part's own place where the text stands in the file as it is; else, as with folded or escaped text, the whole. */
    private SourceSpan place(int offset, int length) {
        String head = text.value().substring(0, offset + length);
        SourceSpan whole = text.span();
        String line = reading.source().line(whole.line());
        for (int quote = 0; quote <= 1; quote++) {
            int column = whole.column() - 1 + quote;
            if (column <= line.codePointCount(0, line.length())
                    && line.startsWith(head, line.offsetByCodePoints(0, column))) {
                return reading.source()
                        .span(
                                whole.line(),
                                column + 1 + head.codePointCount(0, offset),
                                head.codePointCount(offset, offset + length));
            }
        }
        return whole;
    }
}
