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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * The look-up of integer codes: open addressing over two arrays. A {@code switch} or a {@code Map} of so many codes is slow past
 * some hundred, and the JVM does not compile the one and boxes for the other.
 */
public final class CodeLookup {
    private static final String TABLES = """
            $map:T<String, $list:T<$error:T>> byShape = new $tree:T<>(
                    $comparator:T.comparingInt($lookup:T::wildcardCount).thenComparing($comparator:T.naturalOrder()));
            for ($error:T error : $error:T.values()) {
                String shape = error.isFamily() ? error.code().replaceAll("[0-9]", "0") : "";
                byShape.computeIfAbsent(shape, key -> new $array:T<>()).add(error);
            }
            $list:T<$lookup:T> tables = new $array:T<>();
            byShape.forEach((shape, errors) -> tables.add(new $lookup:T(shape, errors)));
            return tables.toArray(new $lookup:T[0]);
            """;
    private static final String CONSTRUCTOR = """
            boolean exact = shape.isEmpty();
            boolean negative = shape.startsWith("-");
            int digits = shape.length() - (negative ? 1 : 0);
            long smallest = digits == 1 ? (negative ? 1 : 0) : powerOfTen(digits - 1);
            long largest = digits > 18 ? Long.MAX_VALUE : powerOfTen(digits) - 1;
            this.low = exact ? Long.MIN_VALUE : negative ? -largest : smallest;
            this.high = exact ? Long.MAX_VALUE : negative ? -smallest : largest;
            this.wildcards = new long[wildcardCount(shape)];
            int wildcard = 0;
            for (int i = 0; i < shape.length(); i++) {
                if (shape.charAt(i) == '$letter:L') {
                    wildcards[wildcard++] = powerOfTen(shape.length() - 1 - i);
                }
            }
            int bits = 64 - Long.numberOfLeadingZeros(2L * members.size());
            this.shift = 64 - bits;
            this.codes = new long[1 << bits];
            this.errors = new $error:T[1 << bits];
            for ($error:T error : members) {
                put(Long.parseLong(error.code().replace('$letter:L', '0')), error);
            }
            """;
    private static final String GET = """
            if (code < low || code > high) {
                return null;
            }
            long key = code;
            for (long wildcard : wildcards) {
                key -= code / wildcard % 10 * wildcard;
            }
            for (int i = slot(key); errors[i] != null; i = (i + 1) & (errors.length - 1)) {
                if (codes[i] == key) {
                    return errors[i];
                }
            }
            return null;
            """;
    private static final String PUT = """
            int i = slot(key);
            while (errors[i] != null) {
                i = (i + 1) & (errors.length - 1);
            }
            codes[i] = key;
            errors[i] = error;
            """;
    private static final String FIND_TEXT = """
            try {
                long number = Long.parseLong(code);
                return Long.toString(number).equals(code) ? find(number) : null;
            } catch (NumberFormatException e) {
                return null;
            }
            """;

    private final JavaCatalog catalog;
    private final ClassName error;
    private final ClassName lookup;

    public CodeLookup(JavaCatalog catalog) {
        this.catalog = catalog;
        this.error = catalog.names().errorType();
        this.lookup = catalog.names().lookup();
    }

    public List<GeneratedFile> files() {
        TypeSpec.Builder type = catalog.hasIntegerCodes() ? numbers() : new TextLookup(catalog).type();
        return List.of(new JavaFiles(catalog).file(lookup, type));
    }

    private TypeSpec.Builder numbers() {
        return TypeSpec.classBuilder(lookup)
                .addJavadoc(
                        "Finds errors by concrete code: a hash table of the exact codes, then one for each shape of family, the\n"
                                + "narrowest first. A family stands in its table with zeros for its wildcards.")
                .addModifiers(Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ArrayTypeName.of(lookup), "TABLES", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                        .initializer("tables()")
                        .build())
                .addField(field(TypeName.LONG, "low", "The lowest code that can be found here."))
                .addField(field(TypeName.LONG, "high", "The highest code that can be found here."))
                .addField(field(
                        ArrayTypeName.of(TypeName.LONG),
                        "wildcards",
                        "The place values of the wildcards: 100, 10, 1 in 104XXX."))
                .addField(field(TypeName.INT, "shift", "What a hash is shifted by to become a slot."))
                .addField(field(ArrayTypeName.of(TypeName.LONG), "codes", "The code in each slot."))
                .addField(field(ArrayTypeName.of(error), "errors", "The error in each slot; null in a free one."))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(String.class, "shape")
                        .addParameter(ParameterizedTypeName.get(ClassName.get(List.class), error), "members")
                        .addCode(code(CONSTRUCTOR))
                        .build())
                .addMethod(find(TypeName.LONG)
                        .beginControlFlow("for ($T table : TABLES)", lookup)
                        .addStatement("$T error = table.get(code)", error)
                        .beginControlFlow("if (error != null)")
                        .addStatement("return error")
                        .endControlFlow()
                        .endControlFlow()
                        .addStatement("return null")
                        .build())
                .addMethod(find(ClassName.get(String.class))
                        .addCode(code(FIND_TEXT))
                        .build())
                .addMethod(method("tables", ArrayTypeName.of(lookup), Modifier.STATIC)
                        .addCode(code(TABLES))
                        .build())
                .addMethod(method("get", error)
                        .addParameter(TypeName.LONG, "code")
                        .addCode(code(GET))
                        .build())
                .addMethod(method("put", TypeName.VOID)
                        .addParameter(TypeName.LONG, "key")
                        .addParameter(error, "error")
                        .addCode(code(PUT))
                        .build())
                .addMethod(method("slot", TypeName.INT)
                        .addParameter(TypeName.LONG, "key")
                        .addStatement("return (int) (key * 0x9E3779B97F4A7C15L >>> shift)")
                        .build())
                .addMethod(method("wildcardCount", TypeName.INT, Modifier.STATIC)
                        .addParameter(String.class, "shape")
                        .addStatement("return (int) shape.chars().filter(c -> c == '$L').count()", letter())
                        .build())
                .addMethod(method("powerOfTen", TypeName.LONG, Modifier.STATIC)
                        .addParameter(TypeName.INT, "exponent")
                        .addStatement("return exponent <= 0 ? 1 : 10 * powerOfTen(exponent - 1)")
                        .build());
    }

    private MethodSpec.Builder find(TypeName codeType) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .returns(error)
                .addParameter(codeType, "code");
    }

    private static MethodSpec.Builder method(String name, TypeName result, Modifier... more) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE)
                .addModifiers(more)
                .returns(result);
    }

    private static FieldSpec field(TypeName type, String name, String javadoc) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc("$L", javadoc)
                .build();
    }

    private char letter() {
        return catalog.wildcard().orElse('X');
    }

    private CodeBlock code(String template) {
        return CodeBlock.builder()
                .addNamed(
                        template,
                        Map.of(
                                "error", error,
                                "lookup", lookup,
                                "letter", letter(),
                                "map", Map.class,
                                "tree", TreeMap.class,
                                "list", List.class,
                                "array", ArrayList.class,
                                "comparator", Comparator.class))
                .build();
    }
}
