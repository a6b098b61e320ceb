package io.github.errorspec.emit.java.poet;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.files.Marker;
import java.util.List;

/** What JavaPoet needs of a catalog. */
record PoetFiles(JavaCode code) {
    /** A type of the catalog. */
    ClassName type(String simpleName) {
        return ClassName.get(code.packageName(), simpleName);
    }

    /** The file of a type, marked as generated. */
    List<GeneratedFile> file(String name, TypeSpec.Builder type) {
        Marker marker = code.generated();
        AnnotationSpec.Builder annotation = AnnotationSpec.builder(
                marker.type().contains(".") ? ClassName.bestGuess(marker.type()) : type(marker.type()));
        marker.value().ifPresent(value -> annotation.addMember("value", "$S", value));
        String source = JavaFile.builder(
                        code.packageName(),
                        type.addAnnotation(annotation.build()).build())
                .addFileComment("$L", code.header())
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        return List.of(JavaFiles.file(code, name, source));
    }
}
