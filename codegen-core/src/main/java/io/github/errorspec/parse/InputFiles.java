package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.yaml.FileKind;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Brings the files into memory that belong to a spec, without looking at them. */
public final class InputFiles {
    private InputFiles() {}

    /**
     * Finds and loads files.
     *
     * @param spec the spec that they belong to
     * @param patterns what they are called, as {@link SpecContent#inputs} gives it
     * @param diagnostics receives what cannot be read
     * @return one after the other in the patterns' order, those of one pattern sorted by name
     */
    public static List<InputFile> load(SpecFile spec, List<String> patterns, Diagnostics diagnostics) {
        List<InputFile> files = new ArrayList<>();
        for (String text : patterns) {
            FilePattern.of(text).ifPresent(pattern -> load(spec, pattern, files, diagnostics));
        }
        return List.copyOf(files);
    }

    private static void load(SpecFile spec, FilePattern pattern, List<InputFile> files, Diagnostics diagnostics) {
        try {
            for (FilePattern.Match match : pattern.matches(spec)) {
                Optional<byte[]> bytes = SpecLoader.load(match.file(), FileKind.TRANSLATION, diagnostics);
                files.add(new InputFile(match.file(), match.place(), bytes));
            }
        } catch (IOException e) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.UNREADABLE_FILE,
                            SourceText.of(spec.name(), "").whole(),
                            "the folder of `" + pattern.text() + "` cannot be listed (" + e + ")")
                    .withHelp("`locales.files` of the spec names it"));
        }
    }
}
