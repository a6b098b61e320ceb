package io.github.errorspec.input;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.ClassPath;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.FilePattern;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Brings the files into memory that belong to a spec, without looking at them. */
final class InputFiles {
    private InputFiles() {}

    /**
     * Finds and loads files.
     *
     * @param spec the spec that they belong to
     * @param patterns what they are called, as the spec says it: patterns of translations, paths of settings
     * @param diagnostics receives what cannot be read
     * @return one after the other in the patterns' order, those of one pattern sorted by name
     */
    static List<InputFile> load(SpecFile spec, List<String> patterns, Diagnostics diagnostics) {
        List<InputFile> files = new ArrayList<>();
        for (String text : patterns) {
            Optional<FilePattern> pattern = FilePattern.of(text);
            files.addAll(
                    pattern.isPresent()
                            ? load(spec, pattern.get(), diagnostics)
                            : List.of(settings(spec, text, diagnostics)));
        }
        return List.copyOf(files);
    }

    /** A document that users name. */
    static InputFile document(SpecFile spec, String path, Diagnostics diagnostics) {
        try {
            SpecFile file = spec.leadingTo(absolute(spec).resolveSibling(path));
            return new InputFile(
                    file,
                    FileKind.DOCUMENT,
                    path,
                    FileLoader.loadWithin(spec.path(), file, FileKind.DOCUMENT, diagnostics));
        } catch (IllegalArgumentException e) {
            // No path at all, or one that begins on another drive.
            diagnostics.add(FileLoader.unreadable(
                    spec, FileKind.DOCUMENT, " cannot be read: no path leads from the spec to `" + path + "`"));
            return new InputFile(spec, FileKind.DOCUMENT, path, Optional.empty());
        }
    }

    private static InputFile settings(SpecFile spec, String path, Diagnostics diagnostics) {
        if (path.startsWith(ClassPath.PREFIX)) {
            return onClassPath(spec, path, diagnostics);
        }
        SpecFile file = spec.beside(path);
        return new InputFile(
                file,
                FileKind.SETTINGS,
                path,
                FileLoader.loadWithin(spec.path(), file, FileKind.SETTINGS, diagnostics));
    }

    /** A spec that has no class path asks for one in vain, which its reader tells, where it asks. */
    private static InputFile onClassPath(SpecFile spec, String name, Diagnostics diagnostics) {
        SpecFile missing = new SpecFile(name, spec.path(), spec.classPath());
        if (spec.classPath().isPresent()) {
            try {
                Path path = spec.classPath().get().find(name.substring(ClassPath.PREFIX.length()));
                return loaded(new SpecFile(name, path, spec.classPath()), name, diagnostics);
            } catch (IOException e) {
                diagnostics.add(FileLoader.unreadable(missing, FileKind.SETTINGS, " cannot be had from the class path")
                        .withHelp(String.valueOf(e.getMessage())));
            }
        }
        return new InputFile(missing, FileKind.SETTINGS, name, Optional.empty());
    }

    private static InputFile loaded(SpecFile file, String place, Diagnostics diagnostics) {
        return new InputFile(file, FileKind.SETTINGS, place, FileLoader.load(file, FileKind.SETTINGS, diagnostics));
    }

    private static List<InputFile> load(SpecFile spec, FilePattern pattern, Diagnostics diagnostics) {
        List<InputFile> files = new ArrayList<>();
        try {
            for (String name : namesIn(absolute(spec).resolveSibling(pattern.folder()))) {
                Optional<String> place = pattern.placeIn(name);
                if (place.isPresent()) {
                    SpecFile file = spec.beside(pattern.path(name));
                    // One that is there and cannot be looked at is not passed over.
                    if (!Absence.isSure(file.path()) && !absolute(file).equals(absolute(spec))) {
                        Optional<byte[]> bytes =
                                FileLoader.loadWithin(spec.path(), file, FileKind.TRANSLATION, diagnostics);
                        files.add(new InputFile(file, FileKind.TRANSLATION, place.get(), bytes));
                    }
                }
            }
        } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
            diagnostics.add(Diagnostic.of(
                            InputFault.UNREADABLE_FILE,
                            SourceText.of(spec.name(), "").whole(),
                            "the folder of `" + pattern.text() + "` cannot be listed (" + Refusal.why(e) + ")")
                    .withHelp("`locales.files` of the spec names it"));
        }
        files.sort(Comparator.comparing(file -> file.file().name()));
        return files;
    }

    static List<String> namesIn(Path folder) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
            // Folders in archives may end in a slash.
            entries.forEach(
                    entry -> names.add(String.valueOf(entry.getFileName()).replace("/", "")));
        } catch (NotDirectoryException e) {
            return List.of();
        } catch (IOException e) {
            if (!Absence.isSure(folder)) {
                throw e;
            }
        }
        return names;
    }

    private static Path absolute(SpecFile file) {
        return file.path().toAbsolutePath().normalize();
    }
}
