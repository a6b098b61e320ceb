package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The builder of an error with many optional params, as its templates take it.
 *
 * @param type its class
 * @param constant the error's
 * @param start the method that begins one
 * @param fields what it holds beside the cause
 * @param parameters of its constructor
 * @param setters its methods
 * @param build the method that ends one
 */
record ErrorBuilder(
        String type,
        String constant,
        Start start,
        List<Field> fields,
        String parameters,
        List<Setter> setters,
        Build build) {
    /** The method that begins a builder. */
    record Start(String comment, boolean deprecated, String method, String parameters, String arguments) {}

    /** A value; what is required is known from the beginning. */
    record Field(boolean required, String type, String name) {}

    /** A method that sets a value. */
    record Setter(String comment, String parameterType, String name, String value) {}

    /** The method that creates the exception. */
    record Build(String comment, String result, String call) {}

    static ErrorBuilder of(JavaCode code, NamedRow row, Raising raising) {
        boolean own = code.options().exceptions().isPerRow();
        String method = own ? "builder" : row.name(NameKind.FUNCTION) + "Builder";
        String type = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        String parameters = raising.parameters(Raising.REQUIRED);
        String creation = own ? "new " + code.exception(row) : row.name(NameKind.FUNCTION);
        return new ErrorBuilder(
                type,
                row.row().id(),
                new Start(
                        JavadocComment.of(
                                "Begins an exception with any of the optional params.\n"
                                        + raising.tags(Raising.REQUIRED) + "\n@return a builder",
                                "    "),
                        row.row().isDeprecated() && !own,
                        method,
                        parameters,
                        required(row, raising)),
                fields(code, row, raising),
                parameters,
                setters(code, raising),
                new Build(
                        JavadocComment.of(
                                "Creates the exception.\n\n@return a new exception" + raising.throwsTag(), "        "),
                        code.exception(row),
                        creation + "(" + raising.delegated(Raising.COMPLETE, "cause.orElse(null)") + ")"));
    }

    private static String required(NamedRow row, Raising raising) {
        List<String> names = new ArrayList<>(row.row().isFamily() ? List.of("code") : List.of());
        raising.params().stream().filter(param -> !param.optional()).forEach(param -> names.add(param.name()));
        return String.join(", ", names);
    }

    private static List<Field> fields(JavaCode code, NamedRow row, Raising raising) {
        List<Field> fields = new ArrayList<>();
        if (row.row().isFamily()) {
            fields.add(new Field(true, code.codeType(), "code"));
        }
        for (JavaParam param : raising.params()) {
            String type = param.argumentType();
            fields.add(new Field(!param.optional(), param.optional() ? code.nullable(type) : type, param.name()));
        }
        return fields;
    }

    private static List<Setter> setters(JavaCode code, Raising raising) {
        List<Setter> setters = new ArrayList<>();
        for (JavaParam param : raising.params()) {
            if (param.optional()) {
                String meaning = ErrorJavadoc.of(param.param(), "");
                String name = param.name();
                String copy = name + " == null ? null : new ArrayList<>(" + name + ")";
                setters.add(setter(name, param.settableType(), param.isList() ? copy : name, meaning));
            }
        }
        setters.add(setter(
                "cause", code.nullable("Throwable"), "Optional.ofNullable(cause)", "what led to this; may be null"));
        return setters;
    }

    private static Setter setter(String name, String type, String value, String meaning) {
        String javadoc = "Sets <code>" + name + "</code>.\n\n@param " + name + " " + meaning + "\n@return this builder";
        return new Setter(JavadocComment.of(javadoc, "        "), type, name, value);
    }
}
