package io.github.errorspec.emit.python;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerEmitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Python: a package with an exception for each row, for 3.9 and later. */
public final class PythonEmitter implements FormerEmitter {
    /** Modules that differ only in a few places. */
    private static final List<String> FIXED = List.of("_values", "_error", "_decode");

    @Override
    public String name() {
        return "python";
    }

    @Override
    public List<Rule> rules() {
        return List.of(PythonFault.values());
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        PythonCatalog python = PythonCatalog.of(catalog, options);
        new PythonChecks(python, diagnostics).check();
        new PackageFacts(catalog, python.options().files()).check(diagnostics);
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        PythonCatalog python = PythonCatalog.of(catalog, options);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new PackageFile(python).file());
        files.add(new TableFile(python).file());
        files.add(new FactsFile(python).file());
        FIXED.forEach(module -> files.add(python.module(module, module, Map.of())));
        if (python.errors().stream().anyMatch(ErrorDefinition::isDeprecated)) {
            files.add(python.module("_marks", "_marks", Map.of()));
        }
        files.addAll(new ErrorFiles(python).files());
        files.addAll(new TextFiles(python).files());
        files.add(python.marker());
        if (python.options().files().wanted()) {
            files.addAll(new ProjectFiles(python).files());
        }
        return files;
    }

    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        String folder = new PythonNames(catalog, PythonOptions.of(options)).folder();
        return List.of(FormerFiles.at(folder + "*.py"));
    }
}
