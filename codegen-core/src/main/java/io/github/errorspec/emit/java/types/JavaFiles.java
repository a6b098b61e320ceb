package io.github.errorspec.emit.java.types;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavadocText;

/** From a type to its file. */
final class JavaFiles {
    private final JavaCatalog catalog;

    JavaFiles(JavaCatalog catalog) {
        this.catalog = catalog;
    }

    /** The file of a type, marked as generated in a comment for people and tools and by an annotation for coverage. */
    GeneratedFile file(ClassName name, TypeSpec.Builder type) {
        TypeSpec marked = name.equals(catalog.names().generated())
                ? type.build()
                : type.addAnnotation(AnnotationSpec.builder(catalog.names().generated())
                                .build())
                        .build();
        String source = JavaFile.builder(name.packageName(), marked)
                .addFileComment(
                        "$L from $L. Do not edit: changes will be lost.",
                        GeneratedFile.MARKER,
                        JavadocText.inline(catalog.definition().span().source().name()))
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return new GeneratedFile(name.packageName().replace('.', '/') + "/" + name.simpleName() + ".java", source);
    }
}
