package io.github.errorspec.emit.java.files;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavadocText;
import java.util.Set;

/** From a type to its file. */
public final class JavaFiles {
    private static final Set<String> WANTS_A_VALUE = Set.of(
            "javax.annotation.processing.Generated", "javax.annotation.Generated", "jakarta.annotation.Generated");

    private final JavaCatalog catalog;

    public JavaFiles(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    /** The file of a type, marked as generated in a comment for people and tools and by an annotation for coverage. */
    public GeneratedFile file(ClassName name, TypeSpec.Builder type) {
        if (!name.equals(catalog.names().generated())) {
            type.addAnnotation(marker(catalog));
        }
        String source = JavaFile.builder(name.packageName(), type.build())
                .addFileComment("$L", header(catalog))
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedFile(path(name), source);
    }

    /** The file of a type that is source already. */
    public GeneratedFile file(ClassName name, Set<String> imports, String type) {
        StringBuilder source = new StringBuilder(type.length() + 500);
        source.append("// ").append(header(catalog)).append("\npackage ").append(name.packageName());
        source.append(";\n\n");
        imports.forEach(each -> source.append("import ").append(each).append(";\n"));
        source.append(imports.isEmpty() ? "" : "\n").append(type);
        return new GeneratedFile(path(name), source.toString());
    }

    static String path(ClassName type) {
        return type.packageName().replace('.', '/') + "/" + type.simpleName() + ".java";
    }

    /** The first line of every file. */
    static String header(JavaCatalog catalog) {
        return GeneratedFile.MARKER + " from "
                + JavadocText.inline(catalog.definition().span().source().name())
                + ". Do not edit: changes will be lost.";
    }

    /** The annotation of every type; those of the JDK and of Jakarta want to know who generated it. */
    static AnnotationSpec marker(JavaCatalog catalog) {
        ClassName given = catalog.options()
                .generatedAnnotation()
                .map(ClassName::bestGuess)
                .orElse(catalog.names().generated());
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(given);
        if (WANTS_A_VALUE.contains(given.canonicalName())) {
            annotation.addMember("value", "$S", "io.github.errorspec");
        }
        return annotation.build();
    }
}
