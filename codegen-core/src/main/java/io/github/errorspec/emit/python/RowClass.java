package io.github.errorspec.emit.python;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The exception of a row. */
final class RowClass {
    private final PythonCatalog catalog;

    RowClass(PythonCatalog catalog) {
        this.catalog = catalog;
    }

    record Values(
            List<String> deprecation,
            String classLine,
            String doc,
            String typeLine,
            String initLine,
            String initDoc,
            String initCall,
            List<Property> params) {}

    record Property(String line, String doc, String body) {}

    Values values(ErrorDefinition error, String superclass) {
        Optional<String> deprecation = catalog.prose().deprecation(error);
        List<String> blocks = new ArrayList<>(catalog.prose().of(error));
        String summary = blocks.remove(0);
        deprecation.ifPresent(text -> blocks.add("Deprecated: " + text));
        return new Values(
                deprecation.stream()
                        .map(text -> PythonText.literal(CommentLines.single(text)))
                        .toList(),
                Code.group("class " + catalog.names().exception(error) + "(", "):", superclass)
                        .text(0),
                PythonText.docstring(summary, blocks, 4),
                Code.parenthesized(4, "type: ClassVar[" + catalog.names().errorType() + "] = ", constant(error)),
                Code.group("def __init__(", arguments(error), ") -> None:").text(4),
                initDoc(error),
                initCall(error),
                error.params().stream().map(RowClass::property).toList());
    }

    private String constant(ErrorDefinition error) {
        return catalog.names().errorType() + "." + error.id().value();
    }

    private List<Code> arguments(ErrorDefinition error) {
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of("self"));
        if (error.code().isFamily() || !error.params().isEmpty()) {
            arguments.add(Code.of("*"));
        }
        if (error.code().isFamily()) {
            arguments.add(Code.of("code: " + catalog.shared().codeType()));
        }
        for (Parameter param : error.params()) {
            String name = PythonNames.param(param.name());
            String type = argument(param.type());
            arguments.add(Code.of(name + ": " + type + (param.optional() ? " | None = None" : "")));
        }
        return arguments;
    }

    private static String initDoc(ErrorDefinition error) {
        List<String> sections = new ArrayList<>();
        if (error.code().isFamily()) {
            String text = "One of the codes " + error.code().text();
            sections.addAll(PythonText.argument("code", text, 8));
        }
        for (Parameter param : error.params()) {
            sections.addAll(PythonText.argument(PythonNames.param(param.name()), Prose.of(param), 8));
        }
        if (!sections.isEmpty()) {
            sections.add(0, "Args:");
        }
        if (error.code().isFamily()) {
            sections.addAll(List.of("", "Raises:", "    ValueError: If the code is another one."));
        }
        return PythonText.docstring("Create the error, which is then to be raised.", List.of(), sections, 8);
    }

    private String initCall(ErrorDefinition error) {
        List<Code> values = error.params().stream()
                .map(param -> Code.of(PythonText.literal(param.name()) + ": " + PythonNames.param(param.name())))
                .toList();
        List<Code> arguments = new ArrayList<>();
        arguments.add(Code.of(constant(error)));
        arguments.add(Code.group("{", values, "}"));
        if (error.code().isFamily()) {
            arguments.add(Code.of("code"));
        }
        return Code.group("super().__init__(", List.of(Code.group("raised(", arguments, ")")), ")")
                .text(8);
    }

    private static Property property(Parameter param) {
        Code value = Code.group("self._value(", ")", PythonText.literal(param.name()));
        Code body = param.type().list()
                ? Code.group("return as_list(", List.of(value, Code.of(reader(param.type()))), ")")
                : Code.group("return " + reader(param.type()) + "(", List.of(value), ")");
        return new Property(
                Code.group(
                                "def " + PythonNames.param(param.name()) + "(",
                                ") -> " + returned(param.type()) + " | None:",
                                "self")
                        .text(4),
                PythonText.docstring(Prose.of(param) + ".", List.of(), 8),
                body.text(8));
    }

    /** What an argument can be. */
    private static String argument(ParameterType type) {
        return type.list() ? "Sequence[" + scalar(type) + "]" : scalar(type);
    }

    /** What an accessor gives. */
    private static String returned(ParameterType type) {
        return type.list() ? "tuple[" + scalar(type) + ", ...]" : scalar(type);
    }

    private static String scalar(ParameterType type) {
        return switch (type.scalar()) {
            case STRING -> "str";
            case INTEGER -> "int";
            case NUMBER -> "float";
            case BOOLEAN -> "bool";
            case TIMESTAMP -> "datetime";
            case UUID -> "UUID";
        };
    }

    /** The function that makes a value of this type, or of its elements, of what came. */
    static String reader(ParameterType type) {
        return "as_" + type.scalar().name().toLowerCase(Locale.ROOT);
    }
}
