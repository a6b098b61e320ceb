package io.github.errorspec.past;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.input.FileLoader;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * The past that a user names as the baseline of a comparison: a file, which is a spec or a lock, or {@code git:REF[:PATH]}. One that
 * was named and cannot be had is an error, never a comparison that is left out.
 */
public final class Past {
    /** Begins what is asked of git; a file of such a name is written {@code ./git:...}. */
    private static final String GIT = "git:";

    private static final String LOCK = ".lock";

    private Past() {}

    /** The lock of a spec, whether there is one or not: {@code error-spec.lock} beside {@code error-spec.yaml}. */
    public static SpecFile lockOf(SpecFile spec) {
        return spec.beside(String.valueOf(spec.path().getFileName()).replaceFirst("\\.ya?ml$", "") + LOCK);
    }

    /** Whether a baseline is in the history of a repository, and no file. */
    public static boolean isHistory(String baseline) {
        return baseline.startsWith(GIT);
    }

    /** The lock of a spec, if it has one. */
    public static Optional<PastText> readLockOf(SpecFile spec, Diagnostics diagnostics) {
        SpecFile lock = lockOf(spec);
        return FileLoader.loadIfThere(spec.path(), lock, FileKind.LOCK, diagnostics)
                .map(bytes -> new PastText(lock.name(), bytes));
    }

    /**
     * Reads a past.
     *
     * @param baseline what the user wrote
     * @param kind what it is to the user
     * @param spec whose past it is
     * @param directory where the path of a file starts
     * @param diagnostics receives why there is none, and what git warns of
     */
    public static Optional<PastText> read(
            String baseline, FileKind kind, SpecFile spec, Path directory, Diagnostics diagnostics) {
        return read(baseline, kind, spec, directory, System.getenv(), diagnostics);
    }

    /** The same in an environment that tests make. */
    static Optional<PastText> read(
            String baseline,
            FileKind kind,
            SpecFile spec,
            Path directory,
            Map<String, String> environment,
            Diagnostics diagnostics) {
        if (!isHistory(baseline)) {
            SpecFile file = file(baseline, directory);
            return FileLoader.load(file, kind, diagnostics).map(bytes -> new PastText(file.name(), bytes));
        }
        SourceText place = SourceText.of(spec.name(), "");
        try {
            return Optional.of(GitPast.of(baseline.substring(GIT.length()))
                    .read(
                            spec,
                            environment,
                            warning -> diagnostics.add(Diagnostic.of(
                                    PastFault.GIT_WARNING,
                                    place.whole(),
                                    "git warns about the " + kind.word() + " `" + baseline + "`: " + warning))));
        } catch (UnavailablePastException e) {
            diagnostics.add(Diagnostic.of(
                            PastFault.UNREADABLE_BASELINE,
                            place.whole(),
                            "the " + kind.word() + " `" + baseline + "` cannot be read: " + e.getMessage())
                    .withHelp(e.help()));
            return Optional.empty();
        }
    }

    /** Called by its path from the directory; of an absolute path elsewhere only the end, or a report would tell of the machine. */
    private static SpecFile file(String baseline, Path directory) {
        Path start = directory.toAbsolutePath().normalize();
        Path path = start.resolve(baseline).normalize();
        boolean isNear = !Path.of(baseline).isAbsolute() || path.startsWith(start);
        Path name = isNear ? start.relativize(path) : path.getFileName();
        String shown = String.valueOf(name).replace(File.separatorChar, '/');
        return new SpecFile(shown.isEmpty() ? "." : shown, path);
    }
}
