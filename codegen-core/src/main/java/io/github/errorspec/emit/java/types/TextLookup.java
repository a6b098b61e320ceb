package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.java.names.JavaCatalog;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** The look-up of string codes: a hash map, asked again for each shape of family. */
final class TextLookup {
    private static final String FILL = """
            $tree:T<String> shapes = new $tree:T<>(
                    $comparator:T.comparingInt($lookup:T::wildcardCount).thenComparing($comparator:T.naturalOrder()));
            for ($error:T error : $error:T.values()) {
                BY_CODE.put(error.code(), error);
                if (error.isFamily()) {
                    shapes.add(error.code().replaceAll("[^$letter:L]", " "));
                }
            }
            SHAPES = new $array:T<>(shapes);
            """;
    private static final String FIND = """
            $error:T exact = BY_CODE.get(code);
            if (exact != null && !exact.isFamily()) {
                return exact;
            }
            for (String shape : SHAPES) {
                $error:T family = shape.length() == code.length() ? BY_CODE.get(masked(code, shape)) : null;
                if (family != null && family.matches(code)) {
                    return family;
                }
            }
            return null;
            """;
    private static final String MASKED = """
            char[] masked = code.toCharArray();
            for (int i = 0; i < masked.length; i++) {
                if (shape.charAt(i) == '$letter:L') {
                    masked[i] = '$letter:L';
                }
            }
            return new String(masked);
            """;

    private final JavaCatalog catalog;
    private final ClassName error;
    private final ClassName lookup;

    TextLookup(JavaCatalog catalog) {
        this.catalog = catalog;
        this.error = catalog.names().errorType();
        this.lookup = catalog.names().lookup();
    }

    TypeSpec.Builder type() {
        TypeName byCode = ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), error);
        TypeSpec.Builder type = TypeSpec.classBuilder(lookup)
                .addModifiers(Modifier.FINAL)
                .addField(constant(byCode, "BY_CODE")
                        .initializer("new $T<>()", HashMap.class)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        return catalog.wildcard().isPresent() ? withFamilies(type) : withoutFamilies(type);
    }

    private TypeSpec.Builder withoutFamilies(TypeSpec.Builder type) {
        return type.addJavadoc("Finds errors by code.")
                .addStaticBlock(CodeBlock.builder()
                        .beginControlFlow("for ($T error : $T.values())", error, error)
                        .addStatement("BY_CODE.put(error.code(), error)")
                        .endControlFlow()
                        .build())
                .addMethod(find().addStatement("return BY_CODE.get(code)").build());
    }

    private TypeSpec.Builder withFamilies(TypeSpec.Builder type) {
        TypeName shapes = ParameterizedTypeName.get(List.class, String.class);
        return type.addJavadoc(
                        "Finds errors by concrete code: the exact one, else the family with the fewest wildcards.")
                .addField(constant(shapes, "SHAPES")
                        .addJavadoc("Where families have wildcards, the fewest first; blanks elsewhere.")
                        .build())
                .addStaticBlock(code(FILL))
                .addMethod(find().addCode(code(FIND)).build())
                .addMethod(MethodSpec.methodBuilder("masked")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(String.class)
                        .addParameter(String.class, "code")
                        .addParameter(String.class, "shape")
                        .addCode(code(MASKED))
                        .build())
                .addMethod(MethodSpec.methodBuilder("wildcardCount")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(TypeName.INT)
                        .addParameter(String.class, "shape")
                        .addStatement("return (int) shape.chars().filter(c -> c == '$L').count()", letter())
                        .build());
    }

    private MethodSpec.Builder find() {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .returns(error)
                .addParameter(String.class, "code");
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    private char letter() {
        return catalog.wildcard().orElse('X');
    }

    private CodeBlock code(String template) {
        return CodeBlock.builder()
                .addNamed(
                        template,
                        Map.of(
                                "error",
                                error,
                                "lookup",
                                lookup,
                                "letter",
                                letter(),
                                "tree",
                                TreeSet.class,
                                "array",
                                ArrayList.class,
                                "comparator",
                                Comparator.class))
                .build();
    }
}
