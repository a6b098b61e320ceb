package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaParam;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What it takes to raise the error of one row: the same for constructors and factory methods. */
final class Raising {
    /** From so many optional params on, a builder takes the place of ever longer lists of arguments. */
    private static final int BUILDER = 4;

    private final JavaCode code;
    private final ResolvedRow row;
    private final List<JavaParam> params;

    /** What Javadoc says of each param, whichever variants have it. */
    private final List<String> paramTags;

    Raising(JavaCode code, NamedRow named) {
        this.code = code;
        this.row = named.row();
        this.params = params(named);
        this.paramTags = params.stream()
                .map(param -> "\n@param " + param.name() + ' ' + ErrorJavadoc.of(param.param()))
                .toList();
    }

    private static List<JavaParam> params(NamedRow named) {
        return named.params().stream().map(JavaParam::new).toList();
    }

    List<JavaParam> params() {
        return params;
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

        /** Whether it does the work, and is not one that calls {@link #COMPLETE}. */
        boolean isComplete() {
            return optional && cause;
        }
    }

    /** The variant that does the work; the others call it. */
    static final Variant COMPLETE = new Variant(true, true);

    /** What a builder begins with. */
    static final Variant REQUIRED = new Variant(false, false);

    /** The variants that users see. */
    List<Variant> variants() {
        List<Variant> variants = new ArrayList<>();
        if (params.stream().anyMatch(JavaParam::optional)) {
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
        return hasBuilder(params);
    }

    private static boolean hasBuilder(List<JavaParam> params) {
        return params.stream().filter(JavaParam::optional).count() >= BUILDER;
    }

    /** What a file imports in which these errors can be raised. */
    static Set<String> imports(JavaCode code, Collection<NamedRow> rows) {
        Set<String> imports = new TreeSet<>();
        if (code.options().hasJSpecify()) {
            imports.add("org.jspecify.annotations.NullMarked");
            imports.add("org.jspecify.annotations.Nullable");
        }
        for (NamedRow row : rows) {
            List<JavaParam> params = params(row);
            params.forEach(param -> imports.addAll(param.argumentImports()));
            if (hasBuilder(params)) {
                imports.add("java.util.Optional");
                if (params.stream().anyMatch(param -> param.optional() && param.isList())) {
                    imports.add("java.util.ArrayList");
                }
            }
        }
        return imports;
    }

    /** {@code long code}, {@code String name}. */
    String parameters(Variant variant) {
        List<String> parameters = new ArrayList<>();
        if (row.isFamily()) {
            parameters.add(code.codeType() + " code");
        }
        for (JavaParam param : params) {
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
        if (row.isFamily()) {
            tags.append("\n@param code the concrete code, one of ").append(JavadocText.inline(row.code()));
        }
        for (int i = 0; i < params.size(); i++) {
            if (variant.has(params.get(i))) {
                tags.append(paramTags.get(i));
            }
        }
        if (variant.cause()) {
            tags.append("\n@param cause what led to this; may be null");
        }
        return tags.toString();
    }

    /** What {@link #tags} goes on with. */
    String throwsTag() {
        return row.isFamily() ? "\n@throws IllegalArgumentException if the code is none of this family" : "";
    }

    String argumentType(JavaParam param) {
        return param.optional() ? code.nullable(param.argumentType()) : param.argumentType();
    }

    String causeType() {
        return code.nullable("Throwable");
    }

    /** What a variant gives to the complete one. */
    String delegated(Variant variant) {
        return delegated(variant, variant.cause() ? "cause" : "(" + causeType() + ") null");
    }

    /** The same with this expression for the cause. */
    String delegated(Variant variant, String cause) {
        List<String> arguments = new ArrayList<>();
        if (row.isFamily()) {
            arguments.add("code");
        }
        for (JavaParam param : params) {
            // Typed, because a bare null would fit more than one variant.
            arguments.add(variant.has(param) ? param.name() : "(" + argumentType(param) + ") null");
        }
        arguments.add(cause);
        return String.join(", ", arguments);
    }

    /** The error, its code, its params and the cause, as the constructor of the base exception takes them. */
    String complete() {
        StringBuilder arguments = new StringBuilder(code.type("Error"));
        arguments.append('.').append(row.id()).append(", ").append(concreteCode());
        arguments
                .append(params.size() < 2 ? ", new " : ",\n                new ")
                .append(code.type("Params"))
                .append("()");
        for (JavaParam param : params) {
            arguments
                    .append(params.size() < 2 ? "" : "\n                        ")
                    .append(param.param().isSensitive() ? ".addSensitive(" : ".add(")
                    .append(JavaLiteral.of(param.param().name()))
                    .append(", ")
                    .append(given(param))
                    .append(')');
        }
        return arguments
                .append(params.size() < 2 ? ", cause" : ",\n                cause")
                .toString();
    }

    /** What is kept of a value: of an object its members. */
    private String given(JavaParam param) {
        String made = code.type("Params") + (param.isList() ? ".maps(" : ".map(");
        return param.param().isObject() ? made + param.name() + ", " + param.boxed() + "::toMap)" : given(code, param);
    }

    /** Any JSON value is copied, since anything at all can be in it. */
    static String given(JavaCode code, JavaParam param) {
        return param.param().scalar() == Scalar.JSON
                ? code.type("Json") + ".copied(" + param.name() + ")"
                : param.name();
    }

    private String concreteCode() {
        if (row.isFamily()) {
            return "code";
        }
        return code.catalog().hasIntegerCodes() ? row.code() + "L" : JavaLiteral.of(row.code());
    }
}
