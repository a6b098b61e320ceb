package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaNames;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavadocComment;
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

    static ErrorBuilder of(JavaCatalog catalog, JavaError error, Raising raising) {
        boolean own = catalog.hasExceptionPerCode();
        String method = own ? "builder" : JavaNames.factory(error.definition()) + "Builder";
        String type = method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1);
        String parameters = raising.parameters(Raising.REQUIRED);
        String creation = own ? "new " + error.exception() : JavaNames.factory(error.definition());
        return new ErrorBuilder(
                type,
                error.constant(),
                new Start(
                        JavadocComment.of(
                                "Begins an exception with any of the optional params.\n"
                                        + raising.tags(Raising.REQUIRED) + "\n@return a builder",
                                "    "),
                        error.isDeprecated() && !own,
                        method,
                        parameters,
                        required(error)),
                fields(catalog, error),
                parameters,
                setters(catalog, error),
                new Build(
                        JavadocComment.of(
                                "Creates the exception.\n\n@return a new exception" + raising.throwsTag(), "        "),
                        error.exception(),
                        creation + "(" + raising.delegated(Raising.COMPLETE, "cause.orElse(null)") + ")"));
    }

    private static String required(JavaError error) {
        List<String> names = new ArrayList<>(error.isFamily() ? List.of("code") : List.of());
        error.params().stream().filter(param -> !param.optional()).forEach(param -> names.add(param.name()));
        return String.join(", ", names);
    }

    private static List<Field> fields(JavaCatalog catalog, JavaError error) {
        List<Field> fields = new ArrayList<>();
        if (error.isFamily()) {
            fields.add(new Field(true, catalog.codeTypeName(), "code"));
        }
        for (JavaParam param : error.params()) {
            String type = param.argumentType();
            fields.add(
                    new Field(!param.optional(), param.optional() ? Nullable.in(catalog, type) : type, param.name()));
        }
        return fields;
    }

    private static List<Setter> setters(JavaCatalog catalog, JavaError error) {
        List<Setter> setters = new ArrayList<>();
        for (JavaParam param : error.params()) {
            if (param.optional()) {
                String meaning = ErrorJavadoc.of(param.definition()).replace("; may be null", "");
                String name = param.name();
                String copy = name + " == null ? null : new ArrayList<>(" + name + ")";
                setters.add(setter(name, param.settableType(), param.isList() ? copy : name, meaning));
            }
        }
        setters.add(setter(
                "cause",
                Nullable.in(catalog, "Throwable"),
                "Optional.ofNullable(cause)",
                "what led to this; may be null"));
        return setters;
    }

    private static Setter setter(String name, String type, String value, String meaning) {
        String javadoc = "Sets <code>" + name + "</code>.\n\n@param " + name + " " + meaning + "\n@return this builder";
        return new Setter(JavadocComment.of(javadoc, "        "), type, name, value);
    }
}
