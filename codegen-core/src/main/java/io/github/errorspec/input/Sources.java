package io.github.errorspec.input;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.Fingerprint;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.source.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that users wrote for a run: a spec, the files that it names, and templates. Each file is read once. */
public final class Sources {
    private final SpecFile spec;
    private final byte[] bytes;
    private final Map<Path, List<TextFile>> templates;
    private final List<String> patterns;
    private final List<InputFile> others;
    private final List<InputFile> documents;
    private final Diagnostics faults;

    private Sources(
            SpecFile spec,
            byte[] bytes,
            Map<Path, List<TextFile>> templates,
            List<InputFile> documents,
            List<String> patterns,
            List<InputFile> others,
            Diagnostics faults) {
        this.spec = spec;
        this.bytes = bytes;
        this.templates = Collections.unmodifiableMap(templates);
        this.documents = List.copyOf(documents);
        this.patterns = List.copyOf(patterns);
        this.others = List.copyOf(others);
        this.faults = faults;
    }

    /** A spec without documents. */
    public static Sources read(SpecFile spec, Set<Path> templates) {
        return read(spec, templates, Set.of());
    }

    /**
     * Reads what can be known without a look into the spec.
     *
     * @param templates folders of them, each once
     * @param documents what users call the documents that targets work on, by their paths from the folder of the spec
     */
    public static Sources read(SpecFile spec, Set<Path> templates, Set<String> documents) {
        Diagnostics faults = new Diagnostics();
        byte[] bytes = FileLoader.load(spec, FileKind.SPEC, faults).orElse(new byte[0]);
        Map<Path, List<TextFile>> folders = new LinkedHashMap<>();
        for (Path folder : templates) {
            folders.put(folder, TextFolder.load(folder, faults));
        }
        List<InputFile> others = new ArrayList<>();
        for (String document : documents) {
            others.add(InputFiles.document(spec, document, faults));
        }
        return new Sources(spec, bytes, folders, others, List.of(), List.of(), faults);
    }

    /**
     * The same with the other files of the spec, and with no faults but theirs.
     *
     * @param named what they are called, as the spec says it
     */
    public Sources with(List<String> named) {
        if (named.equals(patterns)) {
            return this;
        }
        Diagnostics faultsOfOthers = new Diagnostics();
        List<InputFile> found = InputFiles.load(spec, named, faultsOfOthers);
        return new Sources(spec, bytes, templates, documents, named, found, faultsOfOthers);
    }

    /** The same as if the spec's file held something else. */
    public Sources withSpec(byte[] other) {
        return new Sources(spec, other, templates, documents, patterns, others, faults);
    }

    /** Whether all could be read. */
    public boolean areComplete() {
        return !faults.hasErrors();
    }

    /** Tells what could not be read. */
    public void report(Diagnostics diagnostics) {
        diagnostics.addAll(faults);
    }

    /** The spec's file. */
    public SpecFile spec() {
        return spec;
    }

    /** What the spec's file holds; nothing if it could not be read. */
    public byte[] bytes() {
        return bytes;
    }

    /** What the files are called that the spec names. */
    public List<String> patterns() {
        return patterns;
    }

    /** The files that the spec names. */
    public List<InputFile> others() {
        return others;
    }

    /** The spec, then the files that it names, then documents. */
    public List<SpecFile> files() {
        List<SpecFile> files = new ArrayList<>(List.of(spec));
        for (InputFile other : others) {
            files.add(other.file());
        }
        for (InputFile document : documents) {
            files.add(document.file());
        }
        return List.copyOf(files);
    }

    /** The documents that targets work on; the place of each is what users call it. */
    public List<InputFile> documents() {
        return documents;
    }

    /** Folders of templates with what is in them. */
    public Map<Path, List<TextFile>> templates() {
        return templates;
    }

    /**
     * A digest of all these texts, to which can be added what else an output depends on. The spec may be in a folder now and in a
     * jar of the same content later.
     *
     * @param folders those of the templates that the output is made with
     * @param names what users call the documents that it is made with
     */
    public Fingerprint fingerprint(Collection<Path> folders, Collection<String> names) {
        Fingerprint fingerprint = new Fingerprint().add(spec.name()).add(bytes);
        for (InputFile other : others) {
            fingerprint.add(other.file().name()).add(other.bytes().orElse(new byte[0]));
        }
        for (InputFile document : documents) {
            if (names.contains(document.place())) {
                fingerprint.add(document.file().name()).add(document.bytes().orElse(new byte[0]));
            }
        }
        for (Path folder : folders) {
            fingerprint.add(folder.toString());
            for (TextFile file : templates.getOrDefault(folder, List.of())) {
                fingerprint.add(file.name()).add(file.text());
            }
        }
        return fingerprint;
    }

    /**
     * The folders in which something can happen that makes another output, as far as they exist.
     *
     * @throws IOException if one cannot be listed
     */
    public Set<Path> watched() throws IOException {
        List<String> named = new ArrayList<>(patterns);
        for (InputFile document : documents) {
            named.add(document.place());
        }
        return WatchedFolders.of(spec, named, templates.keySet());
    }
}
