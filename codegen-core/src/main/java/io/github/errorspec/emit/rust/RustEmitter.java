package io.github.errorspec.emit.rust;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerEmitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.model.Catalog;
import java.util.List;
import java.util.Map;

/** Rust: one error type, its kinds, and a type for each row; edition 2021, without a dependency. */
public final class RustEmitter implements FormerEmitter {
    @Override
    public String name() {
        return "rust";
    }

    @Override
    public List<Rule> rules() {
        return List.of(RustFault.values());
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        RustOptions rust = RustOptions.of(options);
        new RustChecks(RustCatalog.of(catalog, rust), diagnostics).check();
        new PackageFacts(catalog, rust.files()).check(diagnostics);
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        return new RustFiles(RustCatalog.of(catalog, RustOptions.of(options))).all();
    }

    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        return List.of(FormerFiles.at(RustOptions.of(options).folder() + "*.rs"));
    }
}
