package io.github.errorspec.emit.java.names;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;

/** Says of generated types what can be null, if the consumer wants to know. */
public final class Nullable {
    private static final String PACKAGE = "org.jspecify.annotations";

    private Nullable() {}

    /** A type whose values can be null. */
    public static TypeName in(JavaCatalog catalog, TypeName type) {
        boolean annotated = catalog.options().hasJSpecify() && !type.isPrimitive();
        return annotated
                ? type.annotated(AnnotationSpec.builder(ClassName.get(PACKAGE, "Nullable"))
                        .build())
                : type;
    }

    /** Makes whatever is not {@link #in} this list of types never null. */
    public static void mark(JavaCatalog catalog, TypeSpec.Builder type) {
        if (catalog.options().hasJSpecify()) {
            type.addAnnotation(ClassName.get(PACKAGE, "NullMarked"));
        }
    }
}
