package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A list of objects that tells of each value that did not pass validation, as far as the names of its members say what they are for. */
final class ViolationObjects {
    /** What APIs call the parts of such an object, and the fields of the generated {@code Violation}. */
    private static final Map<String, String> FACTS = Map.of(
            "field", "param",
            "param", "param",
            "name", "param",
            "path", "param",
            "code", "code",
            "message", "reason",
            "reason", "reason",
            "detail", "reason");

    private ViolationObjects() {}

    /** Whether all that such an object needs is known. */
    static boolean fill(ResolvedParam param) {
        return param.isList()
                && param.isObject()
                && param.members().stream()
                        .allMatch(member ->
                                member.definition().optional() || fact(member).isPresent());
    }

    /** Whether it tells by what rule a value was found at fault. */
    static boolean tellCode(ResolvedParam param) {
        return fill(param)
                && param.members().stream().anyMatch(member -> fact(member).equals(Optional.of("code")));
    }

    /** All of them, of the {@code violations} that the templates have. */
    static String expression(JavaParam param) {
        List<String> arguments = param.members().stream()
                .map(member -> fact(member.param()).map(fact -> "each." + fact).orElse("null"))
                .toList();
        return "violations.stream().map(each -> new " + param.boxed() + "(" + String.join(", ", arguments)
                + ")).collect(Collectors.toList())";
    }

    /** The members that it knows, for a message. */
    static String members() {
        return FACTS.keySet().stream().sorted().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }

    private static Optional<String> fact(ResolvedParam member) {
        return member.scalar() == Scalar.STRING && !member.isList()
                ? Optional.ofNullable(FACTS.get(member.name()))
                : Optional.empty();
    }
}
