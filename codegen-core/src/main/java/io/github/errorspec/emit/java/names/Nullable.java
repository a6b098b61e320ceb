package io.github.errorspec.emit.java.names;

import java.util.Set;

/** Says of generated types what can be null, if the consumer wants to know. */
public final class Nullable {
    private static final Set<String> PRIMITIVE = Set.of("boolean", "double", "int", "long");

    private Nullable() {}

    /** A type whose values can be null. */
    public static String in(JavaCatalog catalog, String type) {
        return catalog.options().hasJSpecify() && !PRIMITIVE.contains(type) ? "@Nullable " + type : type;
    }
}
