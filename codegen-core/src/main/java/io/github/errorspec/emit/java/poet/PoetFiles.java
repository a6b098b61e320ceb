package io.github.errorspec.emit.java.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.files.Marker;
import io.github.errorspec.emit.java.names.JavaCatalog;
import java.util.List;

/** What JavaPoet needs of a catalog. */
record PoetFiles(JavaCatalog catalog) {
    /** A type of the catalog. */
    ClassName type(String simpleName) {
        return ClassName.get(catalog.names().packageName(), simpleName);
    }

    /** The file of a type, marked as generated. */
    List<GeneratedFile> file(String name, TypeSpec.Builder type) {
        Marker marker = Marker.of(catalog);
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(
                marker.type().contains(".") ? ClassName.bestGuess(marker.type()) : type(marker.type()));
        marker.value().ifPresent(value -> annotation.addMember("value", "$S", value));
        String source = JavaFile.builder(
                        catalog.names().packageName(),
                        type.addAnnotation(annotation.build()).build())
                .addFileComment("$L", JavaFiles.header(catalog.definition()))
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return List.of(JavaFiles.file(catalog, name, source));
    }
}
