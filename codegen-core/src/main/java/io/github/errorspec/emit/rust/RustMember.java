package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.SETTER;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.rust.RustParam.Method;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;

/** A member of an object in Rust: a field of a struct. */
record RustMember(NamedParam named) {
    private static final String INDENT = "    ";
    private static final String BODY = "        ";

    private ResolvedParam param() {
        return named.param();
    }

    String name() {
        return argument().name();
    }

    RustParam argument() {
        return new RustParam(named);
    }

    boolean isOptional() {
        return param().isOptional();
    }

    List<String> doc() {
        return RustDocs.member(param());
    }

    String type() {
        String item =
                switch (param().scalar()) {
                    case STRING -> "String";
                    case JSON -> "Value";
                    default -> Rust.LANGUAGE.scalars().scalar(param());
                };
        String type = param().isList() ? "Vec<" + item + ">" : item;
        return isOptional() ? "Option<" + type + ">" : type;
    }

    /** In a new object, which has the required ones. */
    String initial() {
        if (isOptional()) {
            return name() + ": None";
        }
        return kept().equals(name()) ? name() : name() + ": " + kept();
    }

    /** What becomes of an argument. */
    private String kept() {
        boolean converted = param().scalar() == Scalar.STRING || param().scalar() == Scalar.JSON;
        if (param().isList()) {
            return name() + (converted ? ".into_iter().map(Into::into).collect()" : ".into_iter().collect()");
        }
        return name() + (converted ? ".into()" : "");
    }

    Method setter() {
        String head = "pub fn " + named.name(SETTER) + "(";
        return new Method(
                RustDocs.setter(argument()),
                RustLayout.signature(
                        INDENT, head, List.of("mut self", argument().argument()), ") -> Self {"),
                RustLayout.call(BODY, "self." + name() + " = Some(", List.of(kept()), ");"));
    }

    /** Puts it among the members of a JSON object. */
    String insertion() {
        List<String> arguments = List.of(key(), isOptional() ? "value" : "object." + name());
        return RustLayout.call(isOptional() ? BODY + INDENT : BODY, "members.insert(", arguments, ");");
    }

    /** Reads it from these. */
    String reading() {
        String function = name() + ": " + (isOptional() ? "find_optional(" : "find(");
        String reader = param().isList() ? "list_of(" + reader() + ")" : reader();
        String tail = isOptional() ? ").ok()?," : ")?,";
        return RustLayout.call(BODY + INDENT, function, List.of("members", key(), reader), tail);
    }

    private String key() {
        return RustLiteral.of(param().name());
    }

    /** What makes a value of one of JSON, which is the field's own. */
    private String reader() {
        return switch (param().scalar()) {
            case STRING -> "text";
            case JSON -> "any";
            default -> argument().reader();
        };
    }
}
