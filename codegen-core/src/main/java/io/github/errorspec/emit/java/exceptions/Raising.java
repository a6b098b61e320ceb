package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaParam;
import io.github.errorspec.emit.java.names.Nullable;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What it takes to raise the error of one row: the same for constructors and factory methods. */
final class Raising {
    /** From so many optional params on, a builder takes the place of ever longer lists of arguments. */
    private static final int BUILDER = 4;

    private final JavaCatalog catalog;
    private final JavaError error;

    Raising(JavaCatalog catalog, JavaError error) {
        this.catalog = catalog;
        this.error = error;
    }

    /**
     * A list of arguments.
     *
     * @param optional whether it has the optional params too
     * @param cause whether it has a cause
     */
    record Variant(boolean optional, boolean cause) {
        boolean has(JavaParam param) {
            return optional || !param.optional();
        }
    }

    /** The variant that does the work; the others call it. */
    static final Variant COMPLETE = new Variant(true, true);

    /** What a builder begins with. */
    static final Variant REQUIRED = new Variant(false, false);

    /** The variants that users see. */
    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        if (error.params().stream().anyMatch(JavaParam::optional)) {
            variants.add(REQUIRED);
            variants.add(new Variant(false, true));
        }
        if (!hasBuilder()) {
            variants.add(new Variant(true, false));
            variants.add(COMPLETE);
        }
        return variants;
    }

    /** Whether the complete variant is for the builder alone. */
    boolean hasBuilder() {
        return hasBuilder(error);
    }

    private static boolean hasBuilder(JavaError error) {
        return error.params().stream().filter(JavaParam::optional).count() >= BUILDER;
    }

    /** What a file imports in which these errors can be raised. */
    static Set<String> imports(JavaCatalog catalog, Collection<JavaError> errors) {
        Set<String> imports = new TreeSet<>();
        if (catalog.options().hasJSpecify()) {
            imports.add("org.jspecify.annotations.NullMarked");
            imports.add("org.jspecify.annotations.Nullable");
        }
        for (JavaError error : errors) {
            error.params().forEach(param -> imports.addAll(param.argumentImports()));
            if (hasBuilder(error)) {
                imports.add("java.util.Optional");
                if (error.params().stream().anyMatch(param -> param.optional() && param.isList())) {
                    imports.add("java.util.ArrayList");
                }
            }
        }
        return imports;
    }

    /** {@code long code}, {@code String name}. */
    String parameters(Variant variant) {
        List<String> parameters = new ArrayList<>();
        if (error.isFamily()) {
            parameters.add(catalog.codeTypeName() + " code");
        }
        for (JavaParam param : error.params()) {
            if (variant.has(param)) {
                parameters.add(argumentType(param) + " " + param.name());
            }
        }
        if (variant.cause()) {
            parameters.add(causeType() + " cause");
        }
        return String.join(", ", parameters);
    }

    /** The parameters in Javadoc, a line each, behind what the method does. */
    String tags(Variant variant) {
        StringBuilder tags = new StringBuilder();
        if (error.isFamily()) {
            tags.append("\n@param code the concrete code, one of ")
                    .append(JavadocText.inline(error.definition().code().text()));
        }
        for (JavaParam param : error.params()) {
            if (variant.has(param)) {
                tags.append("\n@param ").append(param.name()).append(' ').append(ErrorJavadoc.of(param.definition()));
            }
        }
        if (variant.cause()) {
            tags.append("\n@param cause what led to this; may be null");
        }
        return tags.toString();
    }

    /** What {@link #tags} goes on with. */
    String throwsTag() {
        return error.isFamily() ? "\n@throws IllegalArgumentException if the code is none of this family" : "";
    }

    String argumentType(JavaParam param) {
        return param.optional() ? Nullable.in(catalog, param.argumentType()) : param.argumentType();
    }

    String causeType() {
        return Nullable.in(catalog, "Throwable");
    }

    /** What a variant gives to the complete one. */
    String delegated(Variant variant) {
        return delegated(variant, variant.cause() ? "cause" : "(" + causeType() + ") null");
    }

    /** The same with this expression for the cause. */
    String delegated(Variant variant, String cause) {
        List<String> arguments = new ArrayList<>();
        if (error.isFamily()) {
            arguments.add("code");
        }
        for (JavaParam param : error.params()) {
            // Typed, because a bare null would fit more than one variant.
            arguments.add(variant.has(param) ? param.name() : "(" + argumentType(param) + ") null");
        }
        arguments.add(cause);
        return String.join(", ", arguments);
    }

    /** The error, its code, its params and the cause, as the constructor of the base exception takes them. */
    String complete() {
        StringBuilder arguments = new StringBuilder(catalog.names().errorType());
        arguments.append('.').append(error.constant()).append(", ").append(code());
        List<JavaParam> params = error.params();
        arguments
                .append(params.size() < 2 ? ", new " : ",\n                new ")
                .append(catalog.names().support("Params"))
                .append("()");
        for (JavaParam param : params) {
            arguments
                    .append(params.size() < 2 ? "" : "\n                        ")
                    .append(param.definition().sensitive() ? ".addSensitive(" : ".add(")
                    .append(JavaLiteral.of(param.definition().name()))
                    .append(", ")
                    .append(param.name())
                    .append(')');
        }
        return arguments
                .append(params.size() < 2 ? ", cause" : ",\n                cause")
                .toString();
    }

    private String code() {
        String code = error.definition().code().text();
        if (error.isFamily()) {
            return "code";
        }
        return catalog.hasIntegerCodes() ? code + "L" : JavaLiteral.of(code);
    }
}
