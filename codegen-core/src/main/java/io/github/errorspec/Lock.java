package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.Sources;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.source.SpecFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lock beside a table, as far as edits ask for it.
 *
 * @param released what it says; nothing if there is none
 * @param faults why it cannot be read
 */
record Lock(Optional<Catalog> released, List<Diagnostic> faults) {
    static Lock beside(SpecFile spec) {
        String name = String.valueOf(spec.path().getFileName()).replaceFirst("\\.(yaml|yml|json)$", "") + ".lock";
        SpecFile file = spec.beside(name);
        if (!file.path().toFile().exists()) {
            return new Lock(Optional.empty(), List.of());
        }
        Diagnostics faults = new Diagnostics();
        Sources sources = Sources.read(file, Set.of());
        sources.report(faults);
        Optional<Catalog> released = faults.hasErrors()
                ? Optional.empty()
                : SpecReader.read(file.name(), sources.bytes(), faults).catalog();
        return new Lock(released, faults.hasErrors() ? faults.sorted() : List.of());
    }
}
