package io.github.errorspec.emit.java.exceptions;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.files.JavaFiles;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The exceptions of a catalog: the base, one below it for each category, and one below these for each row, as far as wanted. */
public final class ExceptionClasses {
    private static final List<String> IMPORTS_OF_BASE = List.of(
            "java.time.Duration",
            "java.util.Collections",
            "java.util.IdentityHashMap",
            "java.util.LinkedHashMap",
            "java.util.Map",
            "java.util.Objects",
            "java.util.Optional",
            "java.util.Set",
            "java.util.function.Function");

    private final JavaCode code;
    private final ErrorJavadoc javadoc;

    public ExceptionClasses(JavaCode code, ErrorJavadoc javadoc) {
        this.code = code;
        this.javadoc = javadoc;
    }

    public List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(base());
        if (code.options().exceptions().isPerCategory()) {
            code.named().categories().forEach(category -> files.add(ofCategory(category)));
        }
        switch (code.options().exceptions()) {
            case PER_CODE ->
                files.addAll(
                        code.named().rows().parallelStream().map(this::ofRow).toList());
            case NESTED -> {}
            case PER_CATEGORY, ONE -> files.addAll(new Factories(code, javadoc).files());
        }
        return files;
    }

    private GeneratedFile base() {
        OpenException base = open(Optional.empty());
        base.imports().addAll(IMPORTS_OF_BASE);
        if (code.catalog().isLocalized()) {
            base.imports().add("java.util.Locale");
        }
        if (code.catalog().wire().isList()) {
            base.imports().addAll(List.of("java.util.ArrayList", "java.util.List"));
        }
        return JavaFiles.file(code, "Exception", base.exception(), base);
    }

    private GeneratedFile ofCategory(NamedCategory category) {
        OpenException open = open(Optional.of(category));
        return JavaFiles.file(code, "CategoryException", open.exception(), open.imports(), open);
    }

    private OpenException open(Optional<NamedCategory> category) {
        List<NamedRow> nested = code.isNested() ? code.rows(category) : List.of();
        Set<String> imports = new TreeSet<>(RowException.imports(code, nested));
        List<String> rows = nested.stream().map(row -> indented(text(row))).toList();
        return new OpenException(code, category, code.subclasses(category), imports, rows);
    }

    private GeneratedFile ofRow(NamedRow row) {
        return JavaFiles.file(
                code,
                "RowException",
                code.exception(row),
                RowException.imports(code, List.of(row)),
                RowException.of(code, javadoc, row));
    }

    private String text(NamedRow row) {
        return JavaFiles.text(code, "RowException", RowException.of(code, javadoc, row));
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
