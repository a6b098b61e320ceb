package io.github.errorspec.emit.rust;

import static io.github.errorspec.emit.language.NameKind.OBJECT;

import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import java.util.List;

/** What Rust says of the type of a param that is an object, or of those of a list. */
record RustObject(RustRow row, NamedParam param) {
    private static final String INDENT = "    ";
    private static final String BODY = "        ";

    String name() {
        return param.name(OBJECT);
    }

    List<String> doc() {
        return RustDocs.object(row, param.param());
    }

    /** Nobody sees what is in a sensitive one; floats, which are among JSON values too, are not equal to themselves. */
    String traits() {
        return "Clone, " + (isSensitive() ? "" : "Debug, ") + "PartialEq"
                + (has(Scalar.NUMBER) || has(Scalar.JSON) ? "" : ", Eq");
    }

    boolean isSensitive() {
        return param.param().isSensitive();
    }

    boolean hasJson() {
        return has(Scalar.JSON);
    }

    private boolean has(Scalar scalar) {
        return param.members().stream().anyMatch(member -> member.param().scalar() == scalar);
    }

    List<RustMember> members() {
        return param.members().stream().map(RustMember::new).toList();
    }

    List<RustMember> optional() {
        return members().stream().filter(RustMember::isOptional).toList();
    }

    private List<RustParam> arguments() {
        return param.requiredMembers().stream().map(RustParam::new).toList();
    }

    boolean hasArguments() {
        return !arguments().isEmpty();
    }

    List<String> argumentDoc() {
        return RustDocs.arguments(arguments());
    }

    String signature() {
        List<String> arguments = arguments().stream().map(RustParam::argument).toList();
        return RustLayout.signature(INDENT, "pub fn new(", arguments, ") -> Self {");
    }

    /** What a new one has. */
    String initial() {
        return RustLayout.literal(
                BODY, "Self", members().stream().map(RustMember::initial).toList());
    }
}
