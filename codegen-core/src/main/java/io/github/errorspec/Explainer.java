package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.emit.api.Raisers;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.Lookup;
import io.github.errorspec.input.Sources;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SpecFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a spec says of an error that somebody met. */
public final class Explainer {
    private Explainer() {}

    /**
     * What could be read.
     *
     * @param lookup finds entries, internal ones too; nothing if the spec cannot be read
     * @param faults why that is, or why something may be missing
     */
    public record Result(Optional<Lookup> lookup, List<Diagnostic> faults) {
        public Result {
            faults = List.copyOf(faults);
        }

        /** Whether something is not there or cannot be opened. */
        public boolean couldNotRead() {
            return CheckResult.couldNotRead(faults);
        }
    }

    /**
     * Reads a spec without its translations. One with errors has entries too: whoever looks something up has another question than
     * whether the spec is good. Only of a good one, entries say which operations raise an error.
     *
     * @param document where these operations are, by its path from the folder of the spec
     */
    public static Result read(SpecFile spec, Optional<String> document) {
        Diagnostics diagnostics = new Diagnostics();
        Sources sources = Sources.read(spec, Set.of(), document.stream().collect(Collectors.toSet()));
        sources.report(diagnostics);
        Optional<Catalog> catalog = diagnostics.hasErrors()
                ? Optional.empty()
                : SpecReader.read(spec.name(), sources.bytes(), diagnostics).catalog();
        catalog.ifPresent(read -> LintRules.checkExamples(read, diagnostics));
        // What a spec accepts may stand in other files, which take time to read.
        List<Diagnostic> faults = diagnostics.hasErrors() ? errors(Check.of(sources, Optional.empty())) : List.of();
        Optional<ResolvedCatalog> resolved = catalog.map(ResolvedCatalog::of);
        if (!faults.isEmpty()) {
            return new Result(
                    resolved.map(all -> new Lookup(Entries.withoutSamples(all, GeneratedNames.NONE))), faults);
        }
        Diagnostics ofDocument = new Diagnostics();
        Optional<Lookup> lookup = resolved.map(all -> {
            Raisers raisers =
                    Raisers.of(document.flatMap(name -> PlannedTarget.document(name, sources, all, ofDocument)));
            return new Lookup(new Entries(all, GeneratedNames.NONE, raisers));
        });
        return ofDocument.hasErrors()
                ? new Result(Optional.empty(), errors(ofDocument.sorted()))
                : new Result(lookup, List.of());
    }

    private static List<Diagnostic> errors(Check check) {
        return errors(check.result().diagnostics());
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }
}
