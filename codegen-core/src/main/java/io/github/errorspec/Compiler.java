package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.Option;
import io.github.errorspec.input.FileLoader;
import io.github.errorspec.input.InputFiles;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecContent;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.Translations;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.source.TextFile;
import io.github.errorspec.write.Fingerprint;
import io.github.errorspec.write.Manifest;
import io.github.errorspec.write.Origin;
import io.github.errorspec.write.Output;
import io.github.errorspec.write.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        SpecFile spec = requests.get(0).spec();
        Diagnostics diagnostics = new Diagnostics();
        Optional<byte[]> bytes = FileLoader.load(spec, FileKind.SPEC, diagnostics);
        if (bytes.isEmpty()) {
            return CompileResult.failed(diagnostics, List.of(spec));
        }
        List<CompileResult> results = new ArrayList<>();
        List<Work> work = new ArrayList<>();
        for (CompileRequest request : requests) {
            Work each = Work.of(request);
            Optional<CompileResult> upToDate = upToDate(each, bytes.get());
            if (upToDate.isPresent()) {
                results.add(upToDate.get());
            } else {
                work.add(each);
            }
        }
        return work.isEmpty() ? CompileResult.sum(results) : run(spec, bytes.get(), work, results, diagnostics);
    }

    /**
     * A request that has something to do.
     *
     * @param request what is asked for
     * @param targets its targets in their order
     */
    private record Work(CompileRequest request, List<LoadedTarget> targets) {
        static Work of(CompileRequest request) throws IOException {
            List<LoadedTarget> targets = new ArrayList<>();
            for (Target target : request.targets()) {
                targets.add(LoadedTarget.of(target));
            }
            return new Work(request, List.copyOf(targets));
        }
    }

    private static CompileResult run(
            SpecFile file, byte[] bytes, List<Work> work, List<CompileResult> results, Diagnostics diagnostics)
            throws IOException {
        for (Work each : work) {
            WarmUp.start(each.request().targets());
        }
        ReadSpec spec = read(file, bytes, diagnostics);
        List<SpecFile> inputs = files(file, spec.inputs());
        if (spec.catalog().isEmpty()) {
            return CompileResult.failed(diagnostics, inputs);
        }
        Catalog catalog = spec.catalog().get();
        ResolvedCatalog resolved = ResolvedCatalog.of(catalog);
        List<List<PlannedTarget>> planned = work.stream()
                .map(each -> each.targets().stream()
                        .map(loaded -> PlannedTarget.of(loaded, resolved))
                        .toList())
                .toList();
        PlannedTarget.check(planned.stream().flatMap(List::stream).toList(), diagnostics);
        if (diagnostics.hasErrors()) {
            return CompileResult.failed(diagnostics, inputs);
        }
        List<Map<Path, Output>> outputs = PlannedTarget.emit(planned);
        for (int i = 0; i < work.size(); i++) {
            CompileRequest request = work.get(i).request();
            Origin origin = new Origin(
                    subject(request),
                    fingerprint(work.get(i), bytes, spec.inputs()),
                    spec.patterns(),
                    catalog.errors().size());
            OutputTree.Changes changes = new OutputTree(request.manifest()).write(outputs.get(i), origin);
            results.add(CompileResult.written(diagnostics, inputs, catalog, changes));
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
        Diagnostics diagnostics = new Diagnostics();
        List<InputFile> inputs = FileLoader.load(spec, FileKind.SPEC, diagnostics)
                .map(bytes -> read(spec, bytes, diagnostics).inputs())
                .orElse(List.of());
        return new CheckResult(diagnostics.sorted(), files(spec, inputs));
    }

    /** The result if nothing changed; found out without a look into any file, since a build often has nothing to do. */
    private static Optional<CompileResult> upToDate(Work work, byte[] spec) throws IOException {
        CompileRequest request = work.request();
        Manifest last = Manifest.read(request.manifest());
        Diagnostics faults = new Diagnostics();
        // The same spec names the same files, but these may be others today.
        List<InputFile> inputs = InputFiles.load(request.spec(), last.inputs(), faults);
        return last.isCurrent(fingerprint(work, spec, inputs)) && !faults.hasErrors()
                ? Optional.of(CompileResult.upToDate(files(request.spec(), inputs), last))
                : Optional.empty();
    }

    /**
     * A spec with all that belongs to it.
     *
     * @param catalog the catalog; nothing if the spec itself has an error
     * @param patterns what its other files are called
     * @param inputs these files
     */
    private record ReadSpec(Optional<Catalog> catalog, List<String> patterns, List<InputFile> inputs) {}

    private static ReadSpec read(SpecFile spec, byte[] bytes, Diagnostics diagnostics) {
        SpecContent content = SpecReader.read(spec.name(), bytes, diagnostics);
        List<InputFile> inputs = InputFiles.load(spec, content.inputs(), diagnostics);
        Optional<Catalog> catalog = Translations.addTo(content, inputs, diagnostics);
        catalog.ifPresent(found -> LintRules.check(found, diagnostics));
        return new ReadSpec(catalog, content.inputs(), inputs);
    }

    private static List<SpecFile> files(SpecFile spec, List<InputFile> inputs) {
        List<SpecFile> files = new ArrayList<>(List.of(spec));
        inputs.forEach(input -> files.add(input.file()));
        return files;
    }

    /** What the request asks for, whatever the spec says today. */
    private static String subject(CompileRequest request) {
        String place = request.spec().path().toAbsolutePath().normalize().toString();
        return add(request, new Fingerprint().add(place)).hex();
    }

    /** Everything that the output depends on; the spec may be in a folder now and in a jar of the same content later. */
    private static String fingerprint(Work work, byte[] spec, List<InputFile> inputs) {
        Fingerprint fingerprint =
                add(work.request(), new Fingerprint().addTool(Compiler.class).add(spec));
        for (InputFile input : inputs) {
            fingerprint.add(input.file().name()).add(input.bytes().orElse(new byte[0]));
        }
        for (LoadedTarget loaded : work.targets()) {
            for (TextFile file : loaded.templates()) {
                fingerprint.add(file.name()).add(file.text());
            }
        }
        return fingerprint.hex();
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
