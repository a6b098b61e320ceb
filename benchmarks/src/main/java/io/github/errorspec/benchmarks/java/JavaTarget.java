package io.github.errorspec.benchmarks.java;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.java.Java;
import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A catalog and all that ErrorSpec generates of it in one way, exceptions included.
 *
 * @param catalog what was read
 * @param options of the target, the package among them
 */
public record JavaTarget(Catalog catalog, Map<String, String> options) {
    /** In the package of all made catalogs. */
    public static JavaTarget of(Catalog catalog, Map<String, String> options) {
        Map<String, String> all = new HashMap<>(options);
        all.put("packageName", GeneratedCatalog.PACKAGE);
        return new JavaTarget(catalog, Map.copyOf(all));
    }

    /** Why it cannot be generated; an enum has a limit. */
    public Optional<String> fault() {
        Diagnostics diagnostics = new Diagnostics();
        plan().check(diagnostics);
        return diagnostics.sorted().stream().map(Diagnostic::message).findFirst();
    }

    public List<GeneratedFile> files() {
        return plan().files();
    }

    private LanguagePlan plan() {
        return new LanguageEmitter(Java.LANGUAGE).plan(ResolvedCatalog.of(catalog), options);
    }

    JavaCode code() {
        return JavaCode.of(plan());
    }

    /** The rows, with their names. */
    public List<NamedRow> rows() {
        return plan().named().rows();
    }

    /** An expression that creates the exception of a row, whatever has to be called for that; a family gets a code first. */
    public String raise(NamedRow row, String... arguments) {
        JavaCode code = code();
        Stream<String> concrete =
                row.row().isFamily() ? Stream.of(row.row().definition().code().lowest() + "L") : Stream.empty();
        String all = Stream.concat(concrete, Arrays.stream(arguments)).collect(Collectors.joining(", ", "(", ")"));
        return code.options().exceptions().isPerRow()
                ? "new " + GeneratedCatalog.PACKAGE + '.' + code.exceptionName(row) + all
                : GeneratedCatalog.PACKAGE + '.' + code.type("Errors") + '.' + row.name(NameKind.FUNCTION) + all;
    }

    /** Compiles and loads it in memory, with more sources of its package by the name of their class. */
    public ClassLoader load(Map<String, String> more) {
        Map<String, String> sources = new HashMap<>();
        files().forEach(file -> sources.put(file.path(), file.content()));
        more.forEach((name, body) -> sources.put(GeneratedCatalog.path(name), GeneratedCatalog.inPackage(body)));
        return MemoryCompiler.load(sources);
    }
}
