package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.CatalogJavadoc;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/**
 * The error type as a final class with the methods of an enum. Its constants stand in package-private interfaces of
 * {@value #PART} rows each, which the class implements: {@code AnalyticsError.PARAM_REQUIRED} means the inherited field, in
 * source and in bytecode, whichever interface has it. No class file grows with the catalog, using one constant initialises its
 * own part only, and a row that moves to another part breaks nobody.
 */
public final class ErrorClass {
    private static final int PART = 1_000;

    private final JavaCatalog catalog;
    private final ErrorJavadoc javadoc;
    private final ErrorConstants constants;
    private final ClassName type;

    public ErrorClass(JavaCatalog catalog) {
        this.catalog = catalog;
        this.javadoc = new ErrorJavadoc(catalog);
        this.constants = new ErrorConstants(catalog);
        this.type = catalog.names().errorType();
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        List<ClassName> parts = new ArrayList<>();
        JavaFiles writer = new JavaFiles(catalog);
        for (int from = 0; from < catalog.errors().size(); from += PART) {
            ClassName part = catalog.names().constants(from / PART);
            parts.add(part);
            files.add(writer.file(
                    part,
                    part(part, from, Math.min(from + PART, catalog.errors().size()))));
        }
        files.add(writer.file(type, errorClass(parts)));
        return files;
    }

    private TypeSpec.Builder part(ClassName name, int from, int to) {
        TypeSpec.Builder part =
                TypeSpec.interfaceBuilder(name).addJavadoc("A part of the constants of {@link $T}.", type);
        CodeBlock.Builder all = CodeBlock.builder().add("return new $T[] {", type);
        for (int i = from; i < to; i++) {
            JavaError error = catalog.errors().get(i);
            part.addField(constant(error, i));
            ErrorConstants.aliases(error, type).forEach(part::addField);
            all.add(i == from ? "\n$L" : ",\n$L", error.constant());
        }
        return part.addType(TypeSpec.classBuilder("All")
                .addJavadoc("The constants as an array.")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(MethodSpec.methodBuilder("values")
                        .addModifiers(Modifier.STATIC)
                        .returns(ArrayTypeName.of(type))
                        .addCode(all.add("\n};\n").build())
                        .build())
                .build());
    }

    private FieldSpec constant(JavaError error, int ordinal) {
        FieldSpec.Builder constant = FieldSpec.builder(
                        type, error.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(javadoc.of(error.definition()))
                .initializer(
                        "new $T($L, $S,\n$>$>$L$<$<)", type, ordinal, error.constant(), constants.arguments(error));
        if (error.isDeprecated()) {
            constant.addAnnotation(Deprecated.class);
        }
        return constant.build();
    }

    private TypeSpec.Builder errorClass(List<ClassName> parts) {
        ErrorMembers members = new ErrorMembers(catalog);
        TypeSpec.Builder builder = TypeSpec.classBuilder(type)
                .addJavadoc(CatalogJavadoc.of(catalog.definition()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addSuperinterfaces(parts)
                .addSuperinterface(ParameterizedTypeName.get(ClassName.get(Comparable.class), type))
                .addSuperinterface(Serializable.class)
                .addField(FieldSpec.builder(
                                TypeName.LONG, "serialVersionUID", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("1L")
                        .build())
                .addField(TypeName.INT, "ordinal", Modifier.PRIVATE, Modifier.FINAL)
                .addField(ClassName.get(String.class), "name", Modifier.PRIVATE, Modifier.FINAL);
        members.addSuperinterface(builder);
        members.addFields(builder);
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addParameter(TypeName.INT, "ordinal")
                .addParameter(String.class, "name")
                .addStatement("this.ordinal = ordinal")
                .addStatement("this.name = name");
        members.addConstructorBody(constructor);
        builder.addMethod(constructor.build());
        members.addMethods(builder);
        enumMethods().forEach(builder::addMethod);
        return builder.addType(index(parts));
    }

    /** What an enum has from the language. */
    private List<MethodSpec> enumMethods() {
        ClassName index = type.nestedClass("Index");
        return List.of(
                method(
                                "values",
                                "All errors, in the order of the catalog.\n\n@return a new array",
                                ArrayTypeName.of(type))
                        .addModifiers(Modifier.STATIC)
                        .addStatement("return $T.VALUES.clone()", index)
                        .build(),
                method(
                                "valueOf",
                                "The error with this name.\n\n@param name as in the source, such as {@code $L}\n@return the error\n"
                                        + "@throws IllegalArgumentException if there is none",
                                type,
                                catalog.errors().get(0).constant())
                        .addModifiers(Modifier.STATIC)
                        .addParameter(String.class, "name")
                        .addStatement("$T error = $T.BY_NAME.get(name)", type, index)
                        .beginControlFlow("if (error == null)")
                        .addStatement("throw new $T($S + name)", IllegalArgumentException.class, "no error is called ")
                        .endControlFlow()
                        .addStatement("return error")
                        .build(),
                method("name", "The name of the constant.\n\n@return the name", ClassName.get(String.class))
                        .addStatement("return name")
                        .build(),
                method(
                                "ordinal",
                                "The place in the order of the catalog.\n\n@return the place; 0 is the first",
                                TypeName.INT)
                        .addStatement("return ordinal")
                        .build(),
                method("compareTo", "Compares by the order of the catalog.", TypeName.INT)
                        .addAnnotation(Override.class)
                        .addParameter(type, "other")
                        .addStatement("return $T.compare(ordinal, other.ordinal)", Integer.class)
                        .build(),
                method("toString", "The name of the constant.", ClassName.get(String.class))
                        .addAnnotation(Override.class)
                        .addStatement("return name")
                        .build(),
                MethodSpec.methodBuilder("readResolve")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(Object.class)
                        .addStatement("return valueOf(name)")
                        .build());
    }

    private static MethodSpec.Builder method(String name, String javadoc, TypeName result, Object... arguments) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(javadoc, arguments)
                .addModifiers(Modifier.PUBLIC)
                .returns(result);
    }

    /** Made when it is first asked for: using a constant alone needs no other. */
    private TypeSpec index(List<ClassName> parts) {
        TypeName byName = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), type);
        CodeBlock.Builder fill =
                CodeBlock.builder().addStatement("$T<$T> all = new $T<>()", List.class, type, ArrayList.class);
        parts.forEach(part -> fill.addStatement("all.addAll($T.asList($T.All.values()))", Arrays.class, part));
        fill.addStatement("VALUES = all.toArray(new $T[0])", type)
                .beginControlFlow("for ($T error : all)", type)
                .addStatement("BY_NAME.put(error.name, error)")
                .endControlFlow();
        return TypeSpec.classBuilder("Index")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(ArrayTypeName.of(type), "VALUES", Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(byName, "BY_NAME", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addStaticBlock(fill.build())
                .build();
    }
}
