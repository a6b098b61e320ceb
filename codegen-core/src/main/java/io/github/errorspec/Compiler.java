package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.Option;
import io.github.errorspec.input.Sources;
import io.github.errorspec.input.ToolVersion;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecContent;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.Translations;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.Fingerprint;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.write.Manifest;
import io.github.errorspec.write.Origin;
import io.github.errorspec.write.Output;
import io.github.errorspec.write.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From a spec to files; the one class that knows the order of the steps. */
public final class Compiler {
    private Compiler() {}

    /**
     * Reads, checks, emits and writes; does nothing when nothing changed since the last run. Nothing is written if the spec has
     * an error.
     *
     * @throws IOException if the output or the manifest cannot be read or written, or a file that ErrorSpec did not generate is
     *     in the way; an unreadable spec is a diagnostic instead
     * @throws io.github.errorspec.emit.InvalidOptionException if a target or an option of it is not known, or two targets write the same file
     */
    public static CompileResult run(CompileRequest request) throws IOException {
        return run(List.of(request));
    }

    /**
     * The same for several requests of one spec, which is read once. Each keeps its own manifest; nothing of any is written if the
     * spec has an error for one of them.
     *
     * @param requests at least one
     * @return what was found and done for all of them together
     * @throws IOException as {@link #run(CompileRequest)} does
     */
    public static CompileResult run(List<CompileRequest> requests) throws IOException {
        Sources sources = Sources.read(requests.get(0).spec(), templates(requests));
        Diagnostics diagnostics = new Diagnostics();
        if (!sources.areComplete()) {
            sources.report(diagnostics);
            return CompileResult.failed(diagnostics, sources);
        }
        List<CompileResult> results = new ArrayList<>();
        List<CompileRequest> stale = new ArrayList<>();
        for (CompileRequest request : requests) {
            Manifest last = Manifest.read(request.manifest());
            // The same spec names the same files, but these may be others today.
            sources = sources.with(last.inputs());
            if (sources.areComplete() && last.isCurrent(fingerprint(request, sources))) {
                results.add(CompileResult.upToDate(sources, last));
            } else {
                stale.add(request);
            }
        }
        return stale.isEmpty() ? CompileResult.sum(results) : run(sources, stale, results, diagnostics);
    }

    private static CompileResult run(
            Sources files, List<CompileRequest> stale, List<CompileResult> results, Diagnostics diagnostics)
            throws IOException {
        for (CompileRequest request : stale) {
            WarmUp.start(request.targets());
        }
        ReadSpec spec = read(files, diagnostics);
        Sources sources = spec.sources();
        if (spec.catalog().isEmpty()) {
            return CompileResult.failed(diagnostics, sources);
        }
        Catalog catalog = spec.catalog().get();
        ResolvedCatalog resolved = ResolvedCatalog.of(catalog);
        List<List<PlannedTarget>> planned = stale.stream()
                .map(request -> request.targets().stream()
                        .map(target -> PlannedTarget.of(LoadedTarget.of(target, sources), resolved))
                        .toList())
                .toList();
        PlannedTarget.check(planned.stream().flatMap(List::stream).toList(), diagnostics);
        if (diagnostics.hasErrors()) {
            return CompileResult.failed(diagnostics, sources);
        }
        List<Map<Path, Output>> outputs = PlannedTarget.emit(planned);
        for (int i = 0; i < stale.size(); i++) {
            CompileRequest request = stale.get(i);
            Origin origin = new Origin(
                    subject(request),
                    fingerprint(request, sources),
                    sources.patterns(),
                    catalog.errors().size());
            OutputTree.Changes changes = new OutputTree(request.manifest()).write(outputs.get(i), origin);
            results.add(CompileResult.written(diagnostics, sources, catalog, changes));
        }
        return CompileResult.sum(results);
    }

    /** The names of the targets that ErrorSpec brings. */
    public static List<String> targets() {
        return Emitters.ALL.stream().map(Emitter::name).toList();
    }

    /**
     * What users can choose about a target.
     *
     * @throws io.github.errorspec.emit.InvalidOptionException if there is no such target
     */
    public static List<Option> options(String target) {
        return Emitters.named(target).options();
    }

    /** Reads and checks only; what a target cannot express is not looked for. */
    public static CheckResult check(SpecFile spec) {
        Sources sources = Sources.read(spec, Set.of());
        Diagnostics diagnostics = new Diagnostics();
        if (sources.areComplete()) {
            sources = read(sources, diagnostics).sources();
        } else {
            sources.report(diagnostics);
        }
        return new CheckResult(diagnostics.sorted(), sources);
    }

    /**
     * A spec with all that belongs to it.
     *
     * @param catalog the catalog; nothing if the spec itself has an error
     * @param sources with the files that it names
     */
    private record ReadSpec(Optional<Catalog> catalog, Sources sources) {}

    private static ReadSpec read(Sources files, Diagnostics diagnostics) {
        SpecContent content = SpecReader.read(files.spec().name(), files.bytes(), diagnostics);
        Sources sources = files.with(content.inputs());
        sources.report(diagnostics);
        Optional<Catalog> catalog = Translations.addTo(content, sources.others(), diagnostics);
        catalog.ifPresent(found -> LintRules.check(found, diagnostics));
        return new ReadSpec(catalog, sources);
    }

    private static Set<Path> templates(List<CompileRequest> requests) {
        Set<Path> folders = new LinkedHashSet<>();
        for (CompileRequest request : requests) {
            folders.addAll(templates(request));
        }
        return folders;
    }

    private static List<Path> templates(CompileRequest request) {
        List<Path> folders = new ArrayList<>();
        for (Target target : request.targets()) {
            if (target.templates().isPresent()) {
                folders.add(target.templates().get());
            }
        }
        return folders;
    }

    /** What the request asks for, whatever the spec says today. */
    private static String subject(CompileRequest request) {
        String place = request.spec().path().toAbsolutePath().normalize().toString();
        return add(request, new Fingerprint().add(place)).hex();
    }

    /** Everything that the output depends on. */
    private static String fingerprint(CompileRequest request, Sources sources) {
        return add(request, sources.fingerprint(templates(request)).add(ToolVersion.of(Compiler.class)))
                .hex();
    }

    private static Fingerprint add(CompileRequest request, Fingerprint fingerprint) {
        fingerprint.add(request.spec().name());
        for (Target target : request.targets()) {
            fingerprint.add(target.name()).add(target.outputDirectory().toString());
            if (target.templates().isPresent()) {
                fingerprint.add(target.templates().get().toString());
            }
            target.options().forEach((name, value) -> fingerprint.add(name).add(value));
        }
        return fingerprint;
    }
}
