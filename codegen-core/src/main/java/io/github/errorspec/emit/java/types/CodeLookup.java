package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.lang.model.element.Modifier;

/**
 * The class that finds errors by concrete code, by perfect hashing. A {@code switch} of so many codes is slow past some hundred, a
 * {@code Map} allocates, and a hash table that probes is slow for codes that it lacks: no processor foresees how often it has to.
 */
public final class CodeLookup {
    /** For shapes of families, in which {@code 0} and {@code -} stand for themselves and all else for wildcards. */
    static final Comparator<String> NARROWEST_FIRST = Comparator.<String>comparingLong(
                    shape -> shape.chars().filter(c -> c != '0' && c != '-').count())
            .thenComparing(Comparator.naturalOrder());

    private static final String BY_SHAPE = """
            $map:T<String, $list:T<$error:T>> byShape = new $hash:T<>();
            for ($error:T error : $error:T.values()) {
                String shape = error.isFamily() ? $shape:L : "";
                if (!byShape.containsKey(shape)) {
                    byShape.put(shape, new $array:T<>());
                }
                byShape.get(shape).add(error);
            }
            """;

    /** So no method becomes too large for the JIT. */
    private static final int SHAPES_PER_METHOD = 50;

    private final JavaCatalog catalog;
    private final ClassName error;
    private final LookupKeys keys;
    private final HashTable table;
    private final List<String> shapes;

    public CodeLookup(JavaCatalog catalog) {
        this.catalog = catalog;
        this.error = catalog.type(catalog.names().errorType());
        this.keys = catalog.hasIntegerCodes() ? new NumberKeys(catalog) : new TextKeys(catalog);
        this.table = new HashTable(error, keys.type(), keys.tables());
        this.shapes =
                List.copyOf(table.parts().keySet()).subList(1, table.parts().size());
    }

    /** Tables of keys, with an empty one of the exact codes. */
    static SortedMap<String, List<Long>> tables() {
        SortedMap<String, List<Long>> tables = new TreeMap<>(NARROWEST_FIRST);
        tables.put("", new ArrayList<>());
        return tables;
    }

    public List<GeneratedFile> files() {
        TypeSpec.Builder type = TypeSpec.classBuilder(catalog.names().lookup())
                .addJavadoc(
                        shapes.isEmpty()
                                ? "Finds errors by code, in a hash table in which every code has a slot of its own."
                                : "Finds errors by concrete code: among the exact ones, then in one shape of family after the"
                                        + " other, the\nnarrowest first. Each has a part of a hash table in which every key"
                                        + " has a slot of its own.")
                .addModifiers(Modifier.FINAL);
        table.addFields(type);
        type.addStaticBlock(fill())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
        keys.methods(part("")).forEach(type::addMethod);
        for (int from = 0; from < shapes.size(); from += SHAPES_PER_METHOD) {
            type.addMethod(family(from, Math.min(from + SHAPES_PER_METHOD, shapes.size())));
        }
        table.methods().forEach(type::addMethod);
        return List.of(new JavaFiles(catalog).file(catalog.names().lookup(), type));
    }

    private HashTable.Part part(String shape) {
        return Objects.requireNonNull(table.parts().get(shape), shape);
    }

    private CodeBlock fill() {
        CodeBlock.Builder block = CodeBlock.builder();
        if (shapes.isEmpty()) {
            return block.addStatement("fill($T.asList($T.values()), $L)", Arrays.class, error, part(""))
                    .build();
        }
        block.addNamed(
                BY_SHAPE,
                Map.of(
                        "error", error,
                        "shape", keys.shapeOf(),
                        "map", Map.class,
                        "hash", HashMap.class,
                        "list", List.class,
                        "array", ArrayList.class));
        boolean hasExact = catalog.definition().errors().stream()
                .anyMatch(row -> !row.code().isFamily());
        table.parts().forEach((shape, part) -> {
            if (hasExact || !shape.isEmpty()) {
                block.addStatement("fill(byShape.get($S), $L)", shape, part);
            }
        });
        return block.build();
    }

    /** Asks for families of some shapes, and leaves the rest to the next method. */
    private MethodSpec family(int from, int to) {
        MethodSpec.Builder method = method(familyMethod(from), error)
                .addParameter(keys.familyArgument(), "code")
                .addStatement("$T error = null", error);
        for (int i = from; i < to; i++) {
            String shape = shapes.get(i);
            method.beginControlFlow("if ($L$L)", i == from ? "" : "error == null && ", keys.condition(shape))
                    .addStatement("error = $L", keys.family(shape, part(shape)))
                    .endControlFlow();
        }
        return to == shapes.size()
                ? method.addStatement("return error").build()
                : method.addStatement("return error != null ? error : $L(code)", familyMethod(to))
                        .build();
    }

    private static String familyMethod(int from) {
        return from == 0 ? "family" : "family" + from / SHAPES_PER_METHOD;
    }

    static MethodSpec.Builder find(ClassName error, TypeName codeType) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.STATIC)
                .returns(error)
                .addParameter(codeType, "code");
    }

    static MethodSpec.Builder method(String name, TypeName result) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(result);
    }
}
