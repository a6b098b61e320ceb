package io.github.errorspec.emit.java.files;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.java.config.Adapter;
import io.github.errorspec.emit.java.config.StackTraces;
import io.github.errorspec.emit.java.names.JavaCatalog;
import io.github.errorspec.emit.java.names.JavaNames;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Types whose code hardly depends on the catalog: each is a Java file in the resources, with the names left open. Texts of a
 * spec never reach a template, unless they are Java literals or Javadoc already.
 */
public final class JavaTemplates {
    private static final Templates TEMPLATES = new Templates(JavaTemplates.class, ".java");

    private final JavaCatalog catalog;
    private final Map<String, Object> names;

    public JavaTemplates(JavaCatalog catalog) {
        this.catalog = catalog;
        this.names = names(catalog);
    }

    /**
     * The file of a type.
     *
     * @param template the name of the resource without its ending
     * @param values what this template needs beside the names that all share; a map or a record
     */
    public GeneratedFile file(String template, String type, Object values) {
        return JavaFiles.file(catalog, type, text(template, values));
    }

    /** The same of a template that leaves the imports to this. */
    public GeneratedFile file(String template, String type, Set<String> imports, Object values) {
        return JavaFiles.file(catalog, type, imports, text(template, values));
    }

    /** A part of a file. */
    public String text(String template, Object values) {
        return TEMPLATES.text(template, values, names);
    }

    private static Map<String, Object> names(JavaCatalog catalog) {
        JavaNames names = catalog.names();
        Map<String, Object> values = new HashMap<>();
        values.put("header", JavaFiles.header(catalog.definition()));
        values.put("generated", Marker.of(catalog));
        values.put("wrapped", Templates.function(Signature::wrapped));
        values.put("package", catalog.names().packageName());
        values.put("Error", names.errorType());
        values.put("Exception", names.baseException());
        values.put("Lookup", names.lookup());
        for (String helper :
                new String[] {"Params", "Json", "Problem", "Decoder", "Messages", "GrpcStatus", "Generated"}) {
            values.put(helper, names.support(helper));
        }
        values.put("code", catalog.hasIntegerCodes() ? "long" : "String");
        values.put("codeBoxed", catalog.hasIntegerCodes() ? "Long" : "String");
        // A code that is a text can be anything that another service sent.
        values.put(
                "codeForLogs",
                catalog.hasIntegerCodes()
                        ? "exception.code()"
                        : names.support("Params") + ".singleLine(exception.code())");
        values.put("integerCodes", catalog.hasIntegerCodes());
        values.put("hasCategories", catalog.hasCategories());
        values.put("localized", catalog.isLocalized());
        values.put("grpc", catalog.options().adapters().contains(Adapter.GRPC));
        values.put("checked", catalog.options().checked());
        values.put("jspecify", catalog.options().hasJSpecify());
        values.put("nullable", catalog.options().hasJSpecify() ? "@Nullable " : "");
        values.put("allTraces", catalog.options().stackTraces() == StackTraces.ALL);
        values.put("serverTraces", catalog.options().stackTraces() == StackTraces.SERVER_ERRORS);
        values.put("noTraces", catalog.options().stackTraces() == StackTraces.NONE);
        return values;
    }
}
