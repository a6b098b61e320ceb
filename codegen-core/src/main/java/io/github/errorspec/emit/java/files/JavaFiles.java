package io.github.errorspec.emit.java.files;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.java.text.JavadocText;
import io.github.errorspec.model.Catalog;
import java.util.Set;

/**
 * From types to their files, most of which are Java files in the resources with some places left open. Texts of a spec never reach a
 * template, unless they are Java literals or Javadoc already.
 */
public final class JavaFiles {
    private static final Templates TEMPLATES = new Templates(JavaFiles.class, ".java");

    private JavaFiles() {}

    /**
     * The file of a type.
     *
     * @param template the name of the resource without its ending
     * @param values what this template needs beside the code, which all share
     */
    public static GeneratedFile file(JavaCode code, String template, String type, Object values) {
        return file(code, type, text(code, template, values));
    }

    /** The same of a template that leaves the beginning of the file, with these imports, to this. */
    public static GeneratedFile file(JavaCode code, String template, String type, Set<String> imports, Object values) {
        String text = text(code, template, values);
        StringBuilder source = new StringBuilder(text.length() + 500);
        source.append("// ").append(code.header()).append('\n');
        source.append("package ").append(code.packageName()).append(";\n\n");
        imports.forEach(each -> source.append("import ").append(each).append(";\n"));
        source.append(imports.isEmpty() ? "" : "\n").append(text);
        return file(code, type, source.toString());
    }

    /** The file of a type, of which all is there. */
    public static GeneratedFile file(JavaCode code, String type, String source) {
        return new GeneratedFile(code.folder() + type + ".java", source);
    }

    /** A part of a file. */
    public static String text(JavaCode code, String template, Object values) {
        return TEMPLATES.text(template, values, code);
    }

    static String header(Catalog catalog) {
        return GeneratedFile.header(catalog.withFrom(JavadocText.inline(catalog.from())));
    }
}
