package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.Nullable;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** The fields and methods of the error type: what is the same for an enum and a class. */
final class ErrorMembers {
    private static final ClassName STRING = ClassName.get(String.class);

    private final JavaCatalog catalog;
    private final List<ErrorAttributes.Attribute> attributes;

    ErrorMembers(JavaCatalog catalog) {
        this.catalog = catalog;
        this.attributes = ErrorAttributes.of(catalog);
    }

    /** What the consumer wants it to implement. */
    void addSuperinterface(TypeSpec.Builder type) {
        catalog.options().errorInterface().map(ClassName::bestGuess).ifPresent(type::addSuperinterface);
    }

    void addFields(TypeSpec.Builder type) {
        attributes.forEach(attribute ->
                type.addField(FieldSpec.builder(nullable(attribute), attribute.name(), Modifier.PRIVATE, Modifier.FINAL)
                        .build()));
    }

    /** The parameters in the order of {@link ErrorConstants#arguments}, and their assignments. */
    void addConstructorBody(MethodSpec.Builder constructor) {
        for (ErrorAttributes.Attribute attribute : attributes) {
            constructor
                    .addParameter(nullable(attribute), attribute.name())
                    .addStatement("this.$N = $N", attribute.name(), attribute.name());
        }
    }

    private TypeName nullable(ErrorAttributes.Attribute attribute) {
        return ErrorAttributes.CAN_BE_NULL.contains(attribute.name())
                ? Nullable.in(catalog, attribute.type())
                : attribute.type();
    }

    void addMethods(TypeSpec.Builder type) {
        addLookups(type, catalog.codeType());
        if (catalog.hasIntegerCodes()) {
            addLookups(type, STRING);
        }
        type.addMethod(
                getter(STRING, "code", "The code as the catalog has it; in a family's, wildcards stand for digits."));
        type.addMethod(isFamily());
        type.addMethod(matchesText());
        if (catalog.hasIntegerCodes()) {
            type.addMethod(matchesNumber());
        }
        type.addMethod(getter(STRING, "title", "A short title for people; the same for every occurrence."));
        type.addMethod(
                getter(STRING, "description", "What the error means, in Markdown; empty if the catalog does not say."));
        type.addMethod(getter(TypeName.INT, "httpStatus", "The HTTP status to answer with, 100 to 599."));
        if (catalog.hasCategories()) {
            type.addMethod(category());
        }
        type.addMethods(new ErrorPolicy(catalog).methods());
        type.addMethod(messageTemplate());
        type.addTypes(ErrorPolicy.types());
    }

    /** What messages are made of; for the exceptions. */
    private static MethodSpec messageTemplate() {
        return MethodSpec.methodBuilder("messageTemplate")
                .addJavadoc("The message with its params in braces; a star stands before a sensitive one.")
                .returns(STRING)
                .addStatement(
                        "return message == null ? title.replace($S, $S).replace($S, $S) : message",
                        "{",
                        "{{",
                        "}",
                        "}}")
                .build();
    }

    private static MethodSpec getter(TypeName type, String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("$L\n\n@return the $L", javadoc, name.equals("httpStatus") ? "status" : name)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $N", name)
                .build();
    }

    private void addLookups(TypeSpec.Builder type, TypeName codeType) {
        ClassName error = catalog.names().errorType();
        String code = codeType.isPrimitive() ? "a concrete code" : "a concrete code; null is none";
        type.addMethod(lookup("fromCode", ParameterizedTypeName.get(ClassName.get(Optional.class), error), codeType)
                .addJavadoc("""
                        Finds the error that a concrete code stands for: an exact one, else the narrowest family.

                        @param code $L
                        @return the error; empty if the catalog has none for this code""", code)
                .addStatement(
                        "return $T.ofNullable($T.find(code))",
                        Optional.class,
                        catalog.names().lookup())
                .build());
        type.addMethod(lookup("fromCodeOrNull", error, codeType)
                .addJavadoc("""
                        The same as {@code fromCode}, for code that must not allocate.

                        @param code $L
                        @return the error; null if the catalog has none for this code""", code)
                .addStatement("return $T.find(code)", catalog.names().lookup())
                .build());
    }

    private static MethodSpec.Builder lookup(String name, TypeName result, TypeName codeType) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(result)
                .addParameter(codeType, "code");
    }

    private MethodSpec isFamily() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("isFamily")
                .addJavadoc("Whether this stands for many codes, each of which fills the wildcards with digits.\n\n"
                        + "@return whether the code has a wildcard")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN);
        return catalog.wildcard()
                .map(letter -> method.addStatement("return code.indexOf('$L') >= 0", letter))
                .orElseGet(() -> method.addStatement("return false"))
                .build();
    }

    private MethodSpec matchesNumber() {
        return matches(TypeName.LONG)
                .addStatement("return matches($T.toString(code))", Long.class)
                .build();
    }

    private MethodSpec matchesText() {
        MethodSpec.Builder method = matches(STRING);
        if (catalog.wildcard().isEmpty()) {
            return method.addStatement("return this.code.equals(code)").build();
        }
        return method.addCode("""
                        if (code == null || code.length() != this.code.length()) {
                            return false;
                        }
                        for (int i = 0; i < code.length(); i++) {
                            char expected = this.code.charAt(i);
                            char actual = code.charAt(i);
                            if (expected == '$L' ? actual < '0' || actual > '9' : actual != expected) {
                                return false;
                            }
                        }
                        return true;
                        """, catalog.wildcard().get()).build();
    }

    private static MethodSpec.Builder matches(TypeName codeType) {
        return MethodSpec.methodBuilder("matches")
                .addJavadoc("""
                        Whether this stands for a concrete code. More than one error can; {@code fromCode} finds the narrowest.

                        @param code a concrete code
                        @return whether the code is this one's, or of this family""")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addParameter(codeType, "code");
    }

    private MethodSpec category() {
        TypeName result = ParameterizedTypeName.get(
                ClassName.get(Optional.class), catalog.names().categoryType());
        return MethodSpec.methodBuilder("category")
                .addJavadoc("The category that this belongs to.\n\n@return the category; empty if it belongs to none")
                .addModifiers(Modifier.PUBLIC)
                .returns(result)
                .addStatement("return $T.ofNullable(category)", Optional.class)
                .build();
    }
}
