package io.github.errorspec.benchmarks.java;

import io.github.errorspec.benchmarks.catalog.CatalogMaker;
import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.lookup.CodeLookup;
import io.github.errorspec.emit.java.poet.CategoryEnum;
import io.github.errorspec.emit.java.text.ErrorJavadoc;
import io.github.errorspec.emit.java.types.ErrorTypes;
import io.github.errorspec.emit.java.types.GeneratedAnnotation;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A made catalog and the Java that ErrorSpec generates of it.
 *
 * @param catalog what was made
 */
public record GeneratedCatalog(Catalog catalog) {
    /** The package of all generated types. */
    public static final String PACKAGE = "com.acme.bench.errors";

    /** The simple name of the error type. */
    public static final String ERROR_TYPE = "BenchError";

    /** The largest catalog that is generated as an enum; larger ones become classes. */
    private static final int LARGEST_ENUM = 500;

    public static GeneratedCatalog of(CodeStyle style, int rows) {
        Diagnostics diagnostics = new Diagnostics();
        byte[] spec = CatalogMaker.spec(style, rows).getBytes(StandardCharsets.UTF_8);
        return new GeneratedCatalog(SpecReader.read("error-spec.yaml", spec, diagnostics)
                .catalog()
                .orElseThrow(
                        () -> new IllegalStateException(diagnostics.sorted().toString())));
    }

    /**
     * The error type with what it needs, and more sources of its package by the name of their class. Without exceptions: a class for
     * each row would take longer to compile than everything else takes to be measured.
     */
    public ClassLoader loadErrorType(Map<String, String> more) {
        String errorType = errorType(catalog.errors().size());
        JavaCode java = JavaTarget.of(catalog, Map.of("errorType", errorType)).code();
        List<GeneratedFile> files = new ArrayList<>();
        ErrorJavadoc javadoc =
                new ErrorJavadoc(java.type("Error"), java.catalog().rows());
        files.addAll(new ErrorTypes(java, javadoc).files());
        files.addAll(new CategoryEnum(java).files());
        files.addAll(new CodeLookup(java).files());
        files.addAll(new GeneratedAnnotation(java).files());
        Map<String, String> sources = new HashMap<>();
        files.forEach(file -> sources.put(file.path(), file.content()));
        more.forEach((name, body) -> sources.put(path(name), inPackage(body)));
        return MemoryCompiler.load(sources);
    }

    /** All that is generated, exceptions included. */
    public JavaTarget target(Map<String, String> options) {
        return JavaTarget.of(catalog, options);
    }

    /** Where the source of a class is, among those that are generated. */
    public static String path(String simpleName) {
        return PACKAGE.replace('.', '/') + '/' + simpleName + ".java";
    }

    /** A source among those that are generated. */
    public static String inPackage(String body) {
        return "package " + PACKAGE + ";\n" + body;
    }

    /** What the constants of so many rows have to be. */
    public static String errorType(int rows) {
        return rows <= LARGEST_ENUM ? "enum" : "class";
    }
}
