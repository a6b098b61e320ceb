package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.lint.LintRules;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.InputFile;
import io.github.errorspec.parse.InputFiles;
import io.github.errorspec.parse.SpecContent;
import io.github.errorspec.parse.SpecLoader;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.Translations;
import io.github.errorspec.source.SpecFile;
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
     * @throws io.github.errorspec.emit.InvalidOptionException if a target or an option of it is not known
     */
    public static CompileResult run(CompileRequest request) throws IOException {
        Diagnostics diagnostics = new Diagnostics();
        Optional<byte[]> spec = SpecLoader.load(request.spec(), diagnostics);
        if (spec.isEmpty()) {
            return CompileResult.failed(diagnostics);
        }
        String subject = subject(request);
        String fingerprint = fingerprint(request, spec.get());
        Optional<Manifest> last = Manifest.readIfCurrent(request.manifest(), fingerprint);
        if (last.isPresent()) {
            return CompileResult.upToDate(last.get());
        }
        Optional<Catalog> catalog = read(request.spec(), spec.get(), diagnostics);
        catalog.ifPresent(found -> request.targets()
                .forEach(target -> Emitters.named(target.name()).check(found, target.options(), diagnostics)));
        if (catalog.isEmpty() || diagnostics.hasErrors()) {
            return CompileResult.failed(diagnostics);
        }
        OutputTree.Changes changes = new OutputTree(request.manifest())
                .write(
                        emit(catalog.get(), request.targets()),
                        new Origin(subject, fingerprint, catalog.get().errors().size()));
        return CompileResult.written(diagnostics, catalog.get(), changes);
    }

    /** Reads and checks only; what a target cannot express is not looked for. */
    public static List<Diagnostic> check(SpecFile spec) {
        Diagnostics diagnostics = new Diagnostics();
        SpecLoader.load(spec, diagnostics).ifPresent(bytes -> read(spec, bytes, diagnostics));
        return diagnostics.sorted();
    }

    private static Optional<Catalog> read(SpecFile spec, byte[] bytes, Diagnostics diagnostics) {
        SpecContent content = SpecReader.read(spec.name(), bytes, diagnostics);
        List<InputFile> inputs = InputFiles.load(spec, content.inputs(), diagnostics);
        Optional<Catalog> catalog = Translations.addTo(content, inputs, diagnostics);
        catalog.ifPresent(found -> LintRules.check(found, diagnostics));
        return catalog;
    }

    private static Map<Path, List<GeneratedFile>> emit(Catalog catalog, List<Target> targets) {
        Map<Path, List<GeneratedFile>> files = new LinkedHashMap<>();
        for (Target target : targets) {
            files.merge(
                    target.outputDirectory(),
                    Emitters.named(target.name()).emit(catalog, target.options()),
                    Compiler::concat);
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
    private static String fingerprint(CompileRequest request, byte[] spec) {
        return add(request, new Fingerprint().addTool(Compiler.class).add(spec)).hex();
    }

    private static Fingerprint add(CompileRequest request, Fingerprint fingerprint) {
        fingerprint.add(request.spec().name());
        for (Target target : request.targets()) {
            fingerprint.add(target.name()).add(target.outputDirectory().toString());
            target.options().forEach((name, value) -> fingerprint.add(name).add(value));
        }
        return fingerprint;
    }
}
