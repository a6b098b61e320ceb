package io.github.errorspec.emit.go;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.Map;

/** Go: one error type, a constant for each kind of error, and typed constructors, for Go 1.21 and later. */
public final class GoEmitter implements Emitter {
    @Override
    public String name() {
        return "go";
    }

    @Override
    public List<Rule> rules() {
        return List.of(GoFault.values());
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        new GoChecks(diagnostics).check(GoCatalog.of(catalog, GoOptions.of(options)));
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        return new GoFiles(GoCatalog.of(catalog, GoOptions.of(options))).all();
    }

    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        return List.of(FormerFiles.at("*.go"));
    }
}
