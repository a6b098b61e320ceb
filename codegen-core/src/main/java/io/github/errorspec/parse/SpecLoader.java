package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.yaml.FileKind;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Brings a file's bytes into memory, without looking at them. */
public final class SpecLoader {
    /** The largest file, in bytes. */
    private static final long LIMIT = 64L << 20;

    private SpecLoader() {}

    /** The bytes, or a diagnostic that says why there are none. */
    public static Optional<byte[]> load(SpecFile spec, Diagnostics diagnostics) {
        return load(spec, FileKind.SPEC, diagnostics);
    }

    static Optional<byte[]> load(SpecFile spec, FileKind kind, Diagnostics diagnostics) {
        String subject = "the " + kind.word();
        Path path = spec.path();
        try {
            if (!Files.exists(path)) {
                unreadable(
                        spec,
                        kind,
                        subject + " does not exist: " + path.toAbsolutePath().normalize(),
                        diagnostics);
            } else if (Files.isDirectory(path)) {
                unreadable(
                        spec,
                        kind,
                        subject + " is a directory: " + path.toAbsolutePath().normalize(),
                        diagnostics);
            } else if (Files.size(path) > LIMIT) {
                diagnostics.add(Diagnostic.of(
                                SyntaxFault.FILE_TOO_LARGE,
                                SourceText.of(spec.name(), "").whole(),
                                subject + " has " + Files.size(path) + " bytes")
                        .withHelp("at most " + LIMIT + " bytes are read; split the catalog"));
            } else {
                return Optional.of(Files.readAllBytes(path));
            }
        } catch (IOException e) {
            unreadable(
                    spec,
                    kind,
                    subject + " cannot be read: " + path.toAbsolutePath().normalize() + " (" + e + ")",
                    diagnostics);
        }
        return Optional.empty();
    }

    private static void unreadable(SpecFile spec, FileKind kind, String message, Diagnostics diagnostics) {
        diagnostics.add(Diagnostic.of(
                        SyntaxFault.UNREADABLE_FILE,
                        SourceText.of(spec.name(), "").whole(),
                        message)
                .withHelp(
                        kind == FileKind.SPEC
                                ? "a spec is a YAML file, by convention named error-spec.yaml and kept beside the build file"
                                : "`locales.files` of the spec finds it; a translation is a YAML file"));
    }
}
