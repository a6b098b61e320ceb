package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.InputFile;
import io.github.errorspec.parse.InputFiles;
import io.github.errorspec.parse.SpecContent;
import io.github.errorspec.parse.SpecLoader;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.TextFolder;
import io.github.errorspec.parse.Translations;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.source.TextFile;
import io.github.errorspec.write.Fingerprint;
import io.github.errorspec.write.Manifest;
import io.github.errorspec.write.Origin;
import io.github.errorspec.write.OutputTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
        Diagnostics diagnostics = new Diagnostics();
        Optional<byte[]> bytes = SpecLoader.load(request.spec(), diagnostics);
        if (bytes.isEmpty()) {
            return CompileResult.failed(diagnostics, List.of(request.spec()));
        }
        Map<Target, List<TextFile>> templates = templates(request);
        Optional<CompileResult> upToDate = upToDate(request, templates, bytes.get());
        if (upToDate.isPresent()) {
            return upToDate.get();
        }
        WarmUp.start(request.targets());
        ReadSpec spec = read(request.spec(), bytes.get(), diagnostics);
        spec.catalog()
                .ifPresent(found -> templates.forEach(
                        (target, files) -> emitter(target, files).check(found, target.options(), diagnostics)));
        if (spec.catalog().isEmpty() || diagnostics.hasErrors()) {
            return CompileResult.failed(diagnostics, files(request.spec(), spec.inputs()));
        }
        Catalog catalog = spec.catalog().get();
        Origin origin = new Origin(
                subject(request),
                fingerprint(request, templates, bytes.get(), spec.inputs()),
                spec.patterns(),
                catalog.errors().size());
        OutputTree.Changes changes = new OutputTree(request.manifest()).write(emit(catalog, templates), origin);
        return CompileResult.written(diagnostics, files(request.spec(), spec.inputs()), catalog, changes);
    }

    /** The names of the targets that ErrorSpec brings. */
    public static List<String> targets() {
        return Emitters.ALL.stream().map(Emitter::name).toList();
    }

    /** Reads and checks only; what a target cannot express is not looked for. */
    public static CheckResult check(SpecFile spec) {
        Diagnostics diagnostics = new Diagnostics();
        List<InputFile> inputs = SpecLoader.load(spec, diagnostics)
                .map(bytes -> read(spec, bytes, diagnostics).inputs())
                .orElse(List.of());
        return new CheckResult(diagnostics.sorted(), files(spec, inputs));
    }

    /** The result if nothing changed; found out without a look into any file, since a build often has nothing to do. */
    private static Optional<CompileResult> upToDate(
            CompileRequest request, Map<Target, List<TextFile>> templates, byte[] spec) throws IOException {
        Manifest last = Manifest.read(request.manifest());
        Diagnostics faults = new Diagnostics();
        // The same spec names the same files, but these may be others today.
        List<InputFile> inputs = InputFiles.load(request.spec(), last.inputs(), faults);
        return last.isCurrent(fingerprint(request, templates, spec, inputs)) && !faults.hasErrors()
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

    /** The targets in their order, with the templates of those that have some. */
    private static Map<Target, List<TextFile>> templates(CompileRequest request) throws IOException {
        Map<Target, List<TextFile>> templates = new LinkedHashMap<>();
        for (Target target : request.targets()) {
            Optional<Path> folder = target.templates();
            templates.put(target, folder.isPresent() ? TextFolder.load(folder.get()) : List.of());
        }
        return templates;
    }

    private static Emitter emitter(Target target, List<TextFile> templates) {
        return Emitters.of(target.name(), target.templates(), templates);
    }

    /** Target beside target, since none needs another. */
    private static Map<Path, List<GeneratedFile>> emit(Catalog catalog, Map<Target, List<TextFile>> templates) {
        List<Map.Entry<Target, List<TextFile>>> targets = List.copyOf(templates.entrySet());
        List<List<GeneratedFile>> emitted = targets.parallelStream()
                .map(entry -> emitter(entry.getKey(), entry.getValue())
                        .emit(catalog, entry.getKey().options()))
                .toList();
        Map<Path, List<GeneratedFile>> files = new LinkedHashMap<>();
        FileClaims claims = new FileClaims();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.size() > 1) {
                claims.add(targets.get(i).getKey(), emitted.get(i));
            }
            files.merge(targets.get(i).getKey().outputDirectory(), emitted.get(i), Compiler::concat);
        }
        return files;
    }

    private static List<GeneratedFile> concat(List<GeneratedFile> some, List<GeneratedFile> others) {
        List<GeneratedFile> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    /** What the request asks for, whatever the spec says today. */
    private static String subject(CompileRequest request) {
        String place = request.spec().path().toAbsolutePath().normalize().toString();
        return add(request, new Fingerprint().add(place)).hex();
    }

    /** Everything that the output depends on; the spec may be in a folder now and in a jar of the same content later. */
    private static String fingerprint(
            CompileRequest request, Map<Target, List<TextFile>> templates, byte[] spec, List<InputFile> inputs) {
        Fingerprint fingerprint =
                add(request, new Fingerprint().addTool(Compiler.class).add(spec));
        for (InputFile input : inputs) {
            fingerprint.add(input.file().name()).add(input.bytes().orElse(new byte[0]));
        }
        for (List<TextFile> folder : templates.values()) {
            for (TextFile file : folder) {
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
