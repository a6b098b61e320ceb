package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import javax.lang.model.element.Modifier;

/**
 * The hash tables of a generated look-up, in which no two keys share a slot: hash and displace. All lie in the same static arrays, so
 * that the JIT knows everything of them but the key. They are filled when they are first used, which costs
 * less than creating the constants; seeds in the source would change with every row.
 */
final class HashTable {
    /** Plain loops: the first lambda of a program loads a hundred classes of the JDK. */
    private static final String FILL = """
            $map:T<Integer, $list:T<$error:T>> buckets = new $hash:T<>();
            int fullest = 0;
            for ($error:T error : errors) {
                int bucket = slot(key(error) * FACTOR, length / 8);
                $list:T<$error:T> members = buckets.get(bucket);
                if (members == null) {
                    members = new $array:T<>();
                    buckets.put(bucket, members);
                }
                members.add(error);
                fullest = Math.max(fullest, members.size());
            }
            for (int size = fullest; size > 0; size--) {
                for ($map:T.Entry<Integer, $list:T<$error:T>> bucket : buckets.entrySet()) {
                    if (bucket.getValue().size() == size) {
                        $key:T seed = FACTOR;
                        while (!place(bucket.getValue(), seed, from, length)) {
                            seed += FACTOR << 1;
                        }
                        SEEDS[from / 8 + bucket.getKey()] = seed;
                    }
                }
            }
            """;

    private static final String PLACE = """
            $set:T<Integer> slots = new $hashset:T<>();
            for ($error:T error : bucket) {
                int slot = from + slot((key(error) + seed) * seed, length);
                if (ERRORS[slot] != null || !slots.add(slot)) {
                    return false;
                }
            }
            for ($error:T error : bucket) {
                int slot = from + slot((key(error) + seed) * seed, length);
                KEYS[slot] = key(error);
                ERRORS[slot] = error;
            }
            return true;
            """;
    private static final String GET = """
            $key:T seed = SEEDS[from / 8 + slot(key * FACTOR, length / 8)];
            int slot = from + slot((key + seed) * seed, length);
            return KEYS[slot] == key ? ERRORS[slot] : null;
            """;

    private final ClassName error;
    private final HashType type;
    private final long factor;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private int length;

    /** For keys of several kinds, which get a part of the arrays each. */
    HashTable(ClassName error, HashType type, SortedMap<String, List<Long>> keys) {
        this.error = error;
        this.type = type;
        this.factor = HashFactor.of(keys.values(), type);
        keys.forEach((kind, members) -> {
            Part part = new Part(length, 8 * buckets(members.size()));
            parts.put(kind, part);
            length += part.length;
        });
    }

    /**
     * The slots of one kind of keys.
     *
     * @param from the first
     * @param length their number, a power of two
     */
    record Part(int from, int length) {
        /** As the last arguments of the generated methods. */
        @Override
        public String toString() {
            return from + ", " + length;
        }
    }

    /** For so many keys: some two to four for each, and each of them with eight slots, so that a quarter to a half is used. */
    static int buckets(int keys) {
        return Math.max(2, Integer.highestOneBit(keys) / 2);
    }

    Map<String, Part> parts() {
        return parts;
    }

    void addFields(TypeSpec.Builder builder) {
        builder.addField(constant(type.primitive(), "FACTOR")
                        .addJavadoc("Spreads keys that lie close together.")
                        .initializer("$L", type.hex(factor))
                        .build())
                .addField(constant(ArrayTypeName.of(type.primitive()), "SEEDS")
                        .addJavadoc("What sends the keys of each bucket to slots of their own.")
                        .initializer("new $T[$L]", type.primitive(), length / 8)
                        .build())
                .addField(constant(ArrayTypeName.of(type.primitive()), "KEYS")
                        .addJavadoc("The key of the error in each slot.")
                        .initializer("new $T[$L]", type.primitive(), length)
                        .build())
                .addField(constant(ArrayTypeName.of(error), "ERRORS")
                        .addJavadoc("The error in each slot; null in a free one.")
                        .initializer("new $T[$L]", error, length)
                        .build());
    }

    private static FieldSpec.Builder constant(TypeName type, String name) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL);
    }

    List<MethodSpec> methods() {
        TypeName errors = ParameterizedTypeName.get(ClassName.get(List.class), error);
        return List.of(
                inPart(CodeLookup.method("get", error).addParameter(type.primitive(), "key"))
                        .addJavadoc(
                                "The error of this key among those of some slots, each eight of which share a seed.")
                        .addCode(code(GET))
                        .build(),
                slot(),
                inPart(CodeLookup.method("fill", TypeName.VOID).addParameter(errors, "errors"))
                        .addCode(code(FILL))
                        .build(),
                inPart(CodeLookup.method("place", TypeName.BOOLEAN)
                                .addParameter(errors, "bucket")
                                .addParameter(type.primitive(), "seed"))
                        .addJavadoc("Puts errors where the seed sends them, unless a slot is taken.")
                        .addCode(code(PLACE))
                        .build());
    }

    private static MethodSpec.Builder inPart(MethodSpec.Builder method) {
        return method.addParameter(TypeName.INT, "from").addParameter(TypeName.INT, "length");
    }

    private MethodSpec slot() {
        boolean small = type == HashType.INT;
        return CodeLookup.method("slot", TypeName.INT)
                .addJavadoc("The first bits of a hash, as many as number the slots.")
                .addParameter(type.primitive(), "hash")
                .addParameter(TypeName.INT, "length")
                .addStatement(
                        small
                                ? "return hash >>> $T.numberOfLeadingZeros(length - 1)"
                                : "return (int) (hash >>> $T.numberOfLeadingZeros(length - 1))",
                        type.primitive().box())
                .build();
    }

    private CodeBlock code(String template) {
        return CodeBlock.builder()
                .addNamed(
                        template,
                        Map.of(
                                "error", error,
                                "key", type.primitive(),
                                "map", Map.class,
                                "hash", HashMap.class,
                                "list", List.class,
                                "array", ArrayList.class,
                                "set", Set.class,
                                "hashset", HashSet.class))
                .build();
    }
}
