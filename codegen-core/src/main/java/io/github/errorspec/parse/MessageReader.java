package io.github.errorspec.parse;

import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.Scalars;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.parse.yaml.WrittenText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** Takes a message apart: a name in braces is a place for a param, doubled braces are braces. */
final class MessageReader {
    private static final String HELP = "`{name}` stands for a param; a literal brace is doubled: `{{` or `}}`";

    private final String text;
    private final WrittenText written;
    private final Reading reading;
    private final List<MessageTemplate.Part> parts = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();

    private MessageReader(String text, WrittenText written, Reading reading) {
        this.text = text;
        this.written = written;
        this.reading = reading;
    }

    static Optional<MessageTemplate> read(Fields fields, String key, Reading reading) {
        return fields.node(key).flatMap(node -> read(node, "`" + key + "`", reading));
    }

    /** The same, for a value that is called so in what is said of it. */
    static Optional<MessageTemplate> read(Node node, String what, Reading reading) {
        return Scalars.text(node, what, reading)
                .flatMap(text -> new MessageReader(text.value(), new WrittenText(node, reading), reading).read());
    }

    /** The same, for a template whose placeholders the format defines. */
    static Optional<MessageTemplate> read(Fields fields, String key, Set<String> names, Reading reading) {
        Optional<MessageTemplate> template = read(fields, key, reading);
        template.ifPresent(found -> found.placeholders().stream()
                .filter(placeholder -> !names.contains(placeholder.name()))
                .forEach(placeholder -> reading.report(
                        SyntaxFault.BAD_PLACEHOLDER,
                        placeholder.span(),
                        "`{" + placeholder.name() + "}` cannot be filled in here",
                        names.stream().sorted().map(name -> "`{" + name + "}`").collect(Collectors.joining(" or ")))));
        return template;
    }

    private Optional<MessageTemplate> read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c != '{' && c != '}') {
                literal.append(c);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == c) {
                literal.append(c);
                written.next(text.substring(at, at + 2));
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
        int end = text.indexOf('}', at);
        if (text.charAt(at) == '}' || end < 0) {
            reading.report(
                    SyntaxFault.BAD_PLACEHOLDER,
                    written.next(text.substring(at, at + 1)),
                    "a single `" + text.charAt(at) + "` has no partner",
                    HELP);
            return -1;
        }
        String name = text.substring(at + 1, end);
        if (!ParamReader.NAME.matcher(name).matches()) {
            reading.report(
                    SyntaxFault.BAD_PLACEHOLDER,
                    written.next(text.substring(at, end + 1)),
                    "`{" + name + "}` is not the name of a param",
                    HELP);
            return -1;
        }
        endLiteral();
        parts.add(new MessageTemplate.Placeholder(name, written.next(text.substring(at, end + 1))));
        return end + 1;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            parts.add(new MessageTemplate.Literal(literal.toString()));
            literal.setLength(0);
        }
    }
}
