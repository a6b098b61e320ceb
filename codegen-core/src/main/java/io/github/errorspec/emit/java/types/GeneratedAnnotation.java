package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.names.JavaCatalog;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.List;

/**
 * An annotation of the catalog's own. Coverage tools leave out what has an annotation with "Generated" in its name that is kept
 * in class files; those of the JDK are not, or need a module that is not always there.
 */
public final class GeneratedAnnotation {
    private final JavaCatalog catalog;

    public GeneratedAnnotation(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    public List<GeneratedFile> files() {
        if (catalog.options().generatedAnnotation().isPresent()) {
            return List.of();
        }
        TypeSpec.Builder type = TypeSpec.annotationBuilder(catalog.names().generated())
                .addJavadoc("Marks what ErrorSpec generated, for coverage and analysis tools.")
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.CLASS", RetentionPolicy.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(Target.class)
                        .addMember("value", "$T.TYPE", ElementType.class)
                        .build());
        return List.of(new JavaFiles(catalog).file(catalog.names().generated(), type));
    }
}
