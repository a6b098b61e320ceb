package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** Integers: the key is the code itself, with zeros for the wildcards of a family. */
final class NumberKeys implements LookupKeys {
    private static final String FIND_TEXT = """
            boolean negative = code != null && code.startsWith("-");
            int first = negative ? 1 : 0;
            int digits = code == null ? 0 : code.length() - first;
            if (digits == 0 || digits > 19 || (code.charAt(first) == '0' && code.length() > 1)) {
                return null;
            }
            long number = 0;
            for (int i = first; i < code.length(); i++) {
                char digit = code.charAt(i);
                if (digit < '0' || digit > '9') {
                    return null;
                }
                number = 10 * number + digit - '0';
            }
            boolean overflow = number < 0 && !(negative && number == Long.MIN_VALUE);
            return overflow ? null : find(negative ? -number : number);
            """;

    private final JavaCatalog catalog;
    private final Map<String, NumberFamilies> families;
    private final HashType type;

    NumberKeys(JavaCatalog catalog) {
        this.catalog = catalog;
        this.families = new TreeMap<>(CodeLookup.NARROWEST_FIRST);
        boolean small = true;
        for (ErrorDefinition error : catalog.definition().errors()) {
            NumberFamilies codes = NumberFamilies.of(error.code());
            small &= codes.areInts();
            if (error.code().isFamily()) {
                families.merge(shape(error.code()), codes, NumberFamilies::and);
            }
        }
        this.type = small ? HashType.INT : HashType.LONG;
    }

    private static String shape(ErrorCode code) {
        return code.text().replaceAll("[0-9]", "0");
    }

    @Override
    public HashType type() {
        return type;
    }

    @Override
    public TypeName familyArgument() {
        return type.primitive();
    }

    @Override
    public SortedMap<String, List<Long>> tables() {
        SortedMap<String, List<Long>> tables = CodeLookup.tables();
        for (ErrorDefinition error : catalog.definition().errors()) {
            String table = error.code().isFamily() ? shape(error.code()) : "";
            tables.computeIfAbsent(table, key -> new ArrayList<>())
                    .add(Long.valueOf(error.code().lowest()));
        }
        return tables;
    }

    @Override
    public CodeBlock shapeOf() {
        return CodeBlock.of("error.code().replaceAll($S, $S)", "[0-9]", "0");
    }

    @Override
    public CodeBlock condition(String shape) {
        NumberFamilies codes = Objects.requireNonNull(families.get(shape), shape);
        return CodeBlock.of("code >= $L && code <= $L", type.literal(codes.low()), type.literal(codes.high()));
    }

    @Override
    public CodeBlock family(String shape, HashTable.Part part) {
        return CodeBlock.of("get($L, $L)", NumberFamilies.zeroed(shape, "code", type), part);
    }

    @Override
    public List<MethodSpec> methods(HashTable.Part exact) {
        ClassName error = catalog.type(catalog.names().errorType());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(findNumber(error, exact));
        methods.add(CodeLookup.find(error, ClassName.get(String.class))
                .addCode(FIND_TEXT)
                .build());
        methods.add(CodeLookup.method("key", type.primitive())
                .addParameter(error, "error")
                .addStatement(
                        "return $T.$L(error.code()$L)",
                        type.primitive().box(),
                        type == HashType.INT ? "parseInt" : "parseLong",
                        families.isEmpty()
                                ? ""
                                : ".replace('" + catalog.wildcard().orElseThrow() + "', '0')")
                .build());
        return methods;
    }

    private MethodSpec findNumber(ClassName error, HashTable.Part exact) {
        MethodSpec.Builder method = CodeLookup.find(error, TypeName.LONG);
        String key = "code";
        if (type == HashType.INT) {
            key = "number";
            method.beginControlFlow("if (code != (int) code)")
                    .addStatement("return null")
                    .endControlFlow()
                    .addStatement("int number = (int) code");
        }
        if (families.isEmpty()) {
            return method.addStatement("return get($L, $L)", key, exact).build();
        }
        return method.addStatement("$T error = get($L, $L)", error, key, exact)
                .addStatement("return error != null ? error : family($L)", key)
                .build();
    }
}
