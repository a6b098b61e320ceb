package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaTemplates;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.model.Category;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The exceptions of a catalog: the base, one below it for each category, and one below these for each row, as far as wanted. */
public final class ExceptionClasses {
    private final JavaCatalog catalog;
    private final JavaTemplates templates;
    private final ErrorJavadoc javadoc;

    public ExceptionClasses(JavaCatalog catalog) {
        this.catalog = catalog;
        this.templates = new JavaTemplates(catalog);
        this.javadoc = new ErrorJavadoc(catalog);
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(base());
        if (catalog.hasExceptionPerCategory()) {
            catalog.definition().categories().forEach(category -> files.add(ofCategory(category)));
        }
        switch (catalog.options().exceptions()) {
            case PER_CODE -> catalog.errors().forEach(error -> files.add(ofRow(error)));
            case NESTED -> {}
            case PER_CATEGORY, ONE -> files.addAll(new Factories(catalog, templates).files());
        }
        return files;
    }

    private GeneratedFile base() {
        String name = catalog.names().baseException();
        List<JavaError> nested = catalog.nestedIn(name);
        return templates.file(
                "Exception",
                name,
                new OpenException(
                        catalog,
                        Optional.empty(),
                        catalog.subclassesOfBase(),
                        catalog.definition().uncategorized(),
                        imports(nested),
                        rows(nested)));
    }

    /** Those of the file of the base exception. */
    private Set<String> imports(List<JavaError> nested) {
        Set<String> imports = new TreeSet<>(RowException.imports(catalog, nested));
        imports.addAll(List.of(
                "java.util.Collections",
                "java.util.IdentityHashMap",
                "java.util.LinkedHashMap",
                "java.util.Map",
                "java.util.Objects",
                "java.util.Optional",
                "java.util.Set"));
        if (catalog.isLocalized()) {
            imports.add("java.util.Locale");
        }
        return imports;
    }

    private GeneratedFile ofCategory(Category category) {
        String name = catalog.names().exception(category);
        List<JavaError> nested = catalog.nestedIn(name);
        Set<String> imports = RowException.imports(catalog, nested);
        return templates.file(
                "CategoryException",
                name,
                imports,
                new OpenException(
                        catalog,
                        Optional.of(category),
                        catalog.subclassesOf(category),
                        category.errors(),
                        imports,
                        rows(nested)));
    }

    private GeneratedFile ofRow(JavaError error) {
        return templates.file(
                "RowException",
                error.exception(),
                RowException.imports(catalog, List.of(error)),
                RowException.of(catalog, javadoc, error));
    }

    private String row(JavaError error) {
        return templates.text("RowException", RowException.of(catalog, javadoc, error));
    }

    /** The classes of rows inside another class. */
    private List<String> rows(List<JavaError> nested) {
        return nested.stream().map(error -> indented(row(error))).toList();
    }

    private static String indented(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 4);
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            out.append(end > from ? "    " : "").append(text, from, end + 1);
            from = end + 1;
        }
        return out.toString().stripTrailing();
    }
}
