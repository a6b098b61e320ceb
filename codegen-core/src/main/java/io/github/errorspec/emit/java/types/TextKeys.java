package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Strings: the key is a hash of the code without wildcards. It is {@link String#hashCode}, which strings remember, unless that is the
 * same for two codes; then it is one of 64 bits.
 */
final class TextKeys implements LookupKeys {
    /** That of {@link String#hashCode}. */
    private static final int BASE = 31;

    /** More than there are characters in codes, so that different short codes have different hashes. */
    private static final int LARGE_BASE = 131;

    private static final ClassName STRING = ClassName.get(String.class);

    private final JavaCatalog catalog;
    private final HashType type;
    private final int base;
    private final SortedMap<String, List<Long>> tables;

    TextKeys(JavaCatalog catalog) {
        this.catalog = catalog;
        SortedMap<String, List<Long>> keys = tables(HashType.INT, BASE);
        HashType wanted = HashType.INT;
        int factor = BASE;
        while (!allDiffer(keys)) {
            factor = wanted == HashType.INT ? LARGE_BASE : factor + 2;
            wanted = HashType.LONG;
            keys = tables(wanted, factor);
        }
        this.type = wanted;
        this.base = factor;
        this.tables = keys;
    }

    private static String shape(ErrorCode code) {
        return code.wildcard()
                .map(letter -> code.text().replaceAll("[^" + letter + "]", "0"))
                .orElse("");
    }

    private static boolean allDiffer(Map<String, List<Long>> tables) {
        return tables.values().stream().allMatch(keys -> new HashSet<>(keys).size() == keys.size());
    }

    private SortedMap<String, List<Long>> tables(HashType hashType, int hashBase) {
        SortedMap<String, List<Long>> keys = CodeLookup.tables();
        for (ErrorDefinition error : catalog.definition().errors()) {
            long hash = 0;
            for (char c : fixed(error.code()).toCharArray()) {
                hash = hashBase * hash + c;
            }
            keys.computeIfAbsent(shape(error.code()), shape -> new ArrayList<>())
                    .add(hashType == HashType.INT ? (int) hash : hash);
        }
        return keys;
    }

    private static String fixed(ErrorCode code) {
        return code.wildcard()
                .map(letter -> code.text().replace("" + letter, ""))
                .orElse(code.text());
    }

    @Override
    public HashType type() {
        return type;
    }

    @Override
    public TypeName familyArgument() {
        return STRING;
    }

    @Override
    public SortedMap<String, List<Long>> tables() {
        return tables;
    }

    @Override
    public CodeBlock shapeOf() {
        return CodeBlock.of(
                "error.code().replaceAll($S, $S)", "[^" + catalog.wildcard().orElseThrow() + "]", "0");
    }

    @Override
    public CodeBlock condition(String shape) {
        return CodeBlock.of("code.length() == $L", shape.length());
    }

    @Override
    public CodeBlock family(String shape, HashTable.Part part) {
        String hash = "0";
        int end = 0;
        for (int start = shape.indexOf('0'); start >= 0; start = shape.indexOf('0', end)) {
            end = start;
            while (end < shape.length() && shape.charAt(end) == '0') {
                end++;
            }
            hash = "hash(" + hash + ", code, " + start + ", " + end + ")";
        }
        return CodeBlock.of("member(code, get($L, $L))", hash, part);
    }

    @Override
    public List<MethodSpec> methods(HashTable.Part exact) {
        ClassName error = catalog.type(catalog.names().errorType());
        List<MethodSpec> methods = new ArrayList<>();
        methods.add(find(error, exact));
        if (hasFamilies()) {
            methods.add(CodeLookup.method("member", error)
                    .addParameter(STRING, "code")
                    .addParameter(error, "family")
                    .addStatement("return family != null && family.matches(code) ? family : null")
                    .build());
        }
        methods.add(key(error));
        if (hasFamilies() || type == HashType.LONG) {
            methods.add(hash());
        }
        return methods;
    }

    private boolean hasFamilies() {
        return tables.size() > 1;
    }

    private MethodSpec find(ClassName error, HashTable.Part exact) {
        return CodeLookup.find(error, STRING)
                .beginControlFlow("if (code == null)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T error = get($L, $L)", error, hashOf("code"), exact)
                .addStatement(
                        "return error != null && error.code().equals(code) ? error : $L",
                        hasFamilies() ? "family(code)" : "null")
                .build();
    }

    private MethodSpec key(ClassName error) {
        String fixed = catalog.wildcard()
                .map(letter -> "error.code().replace(\"" + letter + "\", \"\")")
                .orElse("error.code()");
        return CodeLookup.method("key", type.primitive())
                .addParameter(error, "error")
                .addStatement("String code = $L", fixed)
                .addStatement("return $L", hashOf("code"))
                .build();
    }

    private String hashOf(String text) {
        return type == HashType.INT ? text + ".hashCode()" : "hash(0, " + text + ", 0, " + text + ".length())";
    }

    private MethodSpec hash() {
        return CodeLookup.method("hash", type.primitive())
                .addParameter(type.primitive(), "before")
                .addParameter(STRING, "code")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addStatement("$T hash = before", type.primitive())
                .beginControlFlow("for (int i = from; i < to; i++)")
                .addStatement("hash = $L * hash + code.charAt(i)", base)
                .endControlFlow()
                .addStatement("return hash")
                .build();
    }
}
