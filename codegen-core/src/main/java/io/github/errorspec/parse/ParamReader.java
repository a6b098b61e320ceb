package io.github.errorspec.parse;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.MappingNode;

/** Reads a param, or a member of one that is an object: a type, or a full description. */
final class ParamReader {
    static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,99}");

    private static final List<String> KEYS = List.of("type", "of", "optional", "sensitive", "description");
    private static final List<String> MEMBER_KEYS = List.of("type", "optional", "description");
    private static final ParameterType TEXT = new ParameterType(Scalar.STRING, false);

    /** What goes on in place of an object that is none. */
    private static final ParameterType ANYTHING = new ParameterType(Scalar.JSON, false);

    private final Reading reading;
    private final TypeReader types;

    ParamReader(Reading reading) {
        this.reading = reading;
        this.types = new TypeReader(reading);
    }

    /** A required text. */
    static Parameter text(Located<String> name) {
        return plain(name, TEXT);
    }

    Optional<Parameter> read(Entry entry) {
        return read(entry, false);
    }

    private Optional<Parameter> read(Entry entry, boolean isMember) {
        String subject = isMember ? "a member" : "a param";
        Located<String> name = new Located<>(entry.key(), reading.span(entry.keyNode()));
        if (!isName(name, subject, reading)) {
            return Optional.empty();
        }
        if (entry.valueNode() instanceof MappingNode) {
            Fields fields =
                    Fields.open(entry.valueNode(), subject, name.span(), isMember ? MEMBER_KEYS : KEYS, reading);
            return Optional.of(described(name, fields, isMember));
        }
        SourceSpan place = reading.span(entry.valueNode());
        return types.read(entry.valueNode(), "the type of `" + name.value() + "`", false)
                .map(type -> plain(name, isMember ? flat(type, place) : withMembers(type, List.of(), place)));
    }

    private Parameter described(Located<String> name, Fields fields, boolean isMember) {
        SourceSpan place = fields.peek("type").map(reading::span).orElse(name.span());
        ParameterType type = fields.node("type")
                .flatMap(node -> types.read(node, "`type`", true))
                .orElse(TEXT);
        return new Parameter(
                name.value(),
                isMember ? flat(type, place) : object(type, fields, place),
                fields.bool("optional").orElse(false),
                fields.bool("sensitive").orElse(false),
                fields.plainText("description"),
                fields.extensions(),
                name.span());
    }

    private static Parameter plain(Located<String> name, ParameterType type) {
        return new Parameter(name.value(), type, false, false, Optional.empty(), Map.of(), name.span());
    }

    /** A type that a member can have. */
    private ParameterType flat(ParameterType type, SourceSpan place) {
        if (type.scalar() != Scalar.OBJECT) {
            return type;
        }
        reading.report(
                SyntaxFault.BAD_OBJECT,
                place,
                "a member of an object cannot have the type `" + type + "`",
                "write `json` for what lies deeper");
        return ANYTHING;
    }

    private ParameterType object(ParameterType type, Fields fields, SourceSpan place) {
        if (type.scalar() != Scalar.OBJECT && fields.has("of")) {
            reading.report(
                    SyntaxFault.BAD_OBJECT,
                    fields.keySpan("of"),
                    "`of` says the members of an object, and the type is `" + type + "`",
                    "write `type: object` or `type: list<object>`, or leave `of` out");
            return type;
        }
        if (type.scalar() == Scalar.OBJECT && !fields.lacks("of")) {
            List<Parameter> members = new ArrayList<>();
            List<Entry> entries = fields.entries("of", "write members by name: `of: {name: string}`");
            entries.forEach(entry -> read(entry, true).ifPresent(members::add));
            boolean isEmpty = entries.isEmpty()
                    && fields.peek("of").filter(MappingNode.class::isInstance).isPresent();
            return isEmpty || !members.isEmpty()
                    ? withMembers(type, List.copyOf(members), fields.keySpan("of"))
                    : ANYTHING;
        }
        return withMembers(type, List.of(), place);
    }

    private ParameterType withMembers(ParameterType type, List<Parameter> members, SourceSpan place) {
        if (type.scalar() == Scalar.OBJECT && members.isEmpty()) {
            reading.report(
                    SyntaxFault.BAD_OBJECT,
                    place,
                    "an object needs members",
                    "write `{type: " + type + ", of: {name: string}}`, or `json` for any JSON value");
            return ANYTHING;
        }
        return new ParameterType(type.scalar(), type.list(), members);
    }

    boolean isName(Located<String> name) {
        return isName(name, "a param", reading);
    }

    /** Whether something can be named so; tells of it if it cannot. */
    static boolean isName(Located<String> name, String subject, Reading reading) {
        boolean valid = NAME.matcher(name.value()).matches();
        if (!valid) {
            reading.report(
                    SyntaxFault.BAD_ID,
                    name.span(),
                    subject + " cannot be named `" + name.value() + "`",
                    "a letter, then letters, digits, `_` and `-`, at most 100 in all");
        }
        return valid;
    }
}
