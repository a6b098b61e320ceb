package io.github.errorspec.emit.java.types;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import java.util.List;
import java.util.Map;

/**
 * An annotation of the catalog's own. Coverage tools leave out what has an annotation with "Generated" in its name that is kept
 * in class files; those of the JDK are not, or need a module that is not always there.
 */
public record GeneratedAnnotation(JavaCatalog catalog) {
    public List<GeneratedFile> files() {
        return catalog.options().generatedAnnotation().isPresent()
                ? List.of()
                : List.of(new JavaTemplates(catalog)
                        .file("Generated", catalog.names().generated(), Map.of()));
    }
}
