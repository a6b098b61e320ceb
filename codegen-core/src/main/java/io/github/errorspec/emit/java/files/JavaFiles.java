package io.github.errorspec.emit.java.files;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.model.Catalog;
import java.util.Set;

/** From a type to its file. */
public final class JavaFiles {
    private JavaFiles() {}

    /** The file of a type, marked as generated in a comment for people and tools. */
    public static GeneratedFile file(JavaCatalog catalog, String name, Set<String> imports, String type) {
        StringBuilder source = new StringBuilder(type.length() + 500);
        source.append("// ").append(header(catalog.definition())).append('\n');
        source.append("package ").append(catalog.names().packageName()).append(";\n\n");
        imports.forEach(each -> source.append("import ").append(each).append(";\n"));
        source.append(imports.isEmpty() ? "" : "\n").append(type);
        return file(catalog, name, source.toString());
    }

    /** The same of what has all of this already. */
    public static GeneratedFile file(JavaCatalog catalog, String name, String source) {
        return new GeneratedFile(catalog.names().packageName().replace('.', '/') + "/" + name + ".java", source);
    }

    /** The first line of every file, behind what begins a comment there. */
    public static String header(Catalog catalog) {
        return GeneratedFile.header(JavadocText.inline(catalog.span().source().name()));
    }
}
