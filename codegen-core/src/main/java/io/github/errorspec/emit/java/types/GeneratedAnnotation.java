package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import java.util.List;

/**
 * An annotation of the catalog's own. Coverage tools leave out what has an annotation with "Generated" in its name that is kept
 * in class files; those of the JDK are not, or need a module that is not always there.
 */
public record GeneratedAnnotation(JavaCode code) {
    public List<GeneratedFile> files() {
        return code.options().generatedAnnotation().isPresent()
                ? List.of()
                : List.of(JavaFiles.file(code, "Generated", code.type("Generated"), code));
    }
}
