package io.github.errorspec.emit.java.files;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.model.Catalog;
import java.util.Optional;
import java.util.Set;

/** From a type to its file. */
public final class JavaFiles {
    private static final Set<String> WANTS_A_VALUE = Set.of(
            "javax.annotation.processing.Generated", "javax.annotation.Generated", "jakarta.annotation.Generated");

    private static final String VALUE = "io.github.errorspec";

    private final JavaCatalog catalog;

    public JavaFiles(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    /** The file of a type, marked as generated in a comment for people and tools and by an annotation for coverage. */
    public GeneratedFile file(String name, TypeSpec.Builder type) {
        if (!name.equals(catalog.names().generated())) {
            AnnotationSpec.Builder marker = AnnotationSpec.builder(annotation(catalog)
                    .map(ClassName::bestGuess)
                    .orElseGet(() -> catalog.type(catalog.names().generated())));
            if (annotation(catalog).filter(WANTS_A_VALUE::contains).isPresent()) {
                marker.addMember("value", "$S", VALUE);
            }
            type.addAnnotation(marker.build());
        }
        String source = JavaFile.builder(catalog.names().packageName(), type.build())
                .addFileComment("$L", header(catalog.definition()))
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedFile(path(catalog, name), source);
    }

    /** The file of a type that is source already. */
    public GeneratedFile file(String name, Set<String> imports, String type) {
        StringBuilder source = new StringBuilder(type.length() + 500);
        source.append("// ").append(header(catalog.definition())).append('\n');
        source.append("package ").append(catalog.names().packageName()).append(";\n\n");
        imports.forEach(each -> source.append("import ").append(each).append(";\n"));
        source.append(imports.isEmpty() ? "" : "\n").append(type);
        return new GeneratedFile(path(catalog, name), source.toString());
    }

    static String path(JavaCatalog catalog, String name) {
        return catalog.names().packageName().replace('.', '/') + "/" + name + ".java";
    }

    /** The first line of every file, behind what begins a comment there. */
    public static String header(Catalog catalog) {
        return GeneratedFile.header(JavadocText.inline(catalog.span().source().name()));
    }

    /** The annotation of every type; those of the JDK and of Jakarta want to know who generated it. */
    static String marker(JavaCatalog catalog) {
        String value = annotation(catalog).filter(WANTS_A_VALUE::contains).isPresent() ? "(\"" + VALUE + "\")" : "";
        return "@" + annotation(catalog).orElse(catalog.names().generated()) + value;
    }

    private static Optional<String> annotation(JavaCatalog catalog) {
        return catalog.options().generatedAnnotation();
    }
}
