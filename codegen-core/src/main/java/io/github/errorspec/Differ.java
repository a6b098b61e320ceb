package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diff.Diff;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.past.Past;
import io.github.errorspec.past.PastReader;
import io.github.errorspec.past.PastText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SpecFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What changed between any two editions of a table. */
public final class Differ {
    private Differ() {}

    /**
     * What came of it.
     *
     * @param diff what changed; nothing if an edition has an error
     * @param diagnostics what is wrong with the editions
     * @param found whether both could be had
     */
    public record Result(Optional<Diff> diff, List<Diagnostic> diagnostics, boolean found) {
        public Result {
            diagnostics = List.copyOf(diagnostics);
        }
    }

    /**
     * Compares two editions, each of which is a spec, a lock, or one of these in git.
     *
     * @param old what to start from, as {@link Past} takes it
     * @param now what to end at, likewise
     * @param spec the table that is meant where git is asked for no other one
     * @param directory where the path of a file starts
     */
    public static Result compare(String old, String now, SpecFile spec, Path directory) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<PastText> from = Past.read(old, FileKind.OLD_EDITION, spec, directory, diagnostics);
        Optional<PastText> to = Past.read(now, FileKind.NEW_EDITION, spec, directory, diagnostics);
        if (from.isEmpty() || to.isEmpty()) {
            return new Result(Optional.empty(), diagnostics.sorted(), false);
        }
        Optional<ResolvedCatalog> past = read(from.get(), diagnostics);
        Optional<ResolvedCatalog> today = read(to.get(), diagnostics);
        Optional<Diff> diff = past.flatMap(before -> today.map(after -> Diff.of(before, after, NamesOfLanguage.all())));
        return new Result(
                diff,
                diagnostics.hasErrors() ? diagnostics.sorted() : List.of(),
                !CheckResult.couldNotRead(diagnostics.sorted()));
    }

    /** With faults of its own, so that those of one edition do not keep the other from being read. */
    private static Optional<ResolvedCatalog> read(PastText text, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<ResolvedCatalog> catalog = (PastReader.isLock(text)
                        ? PastReader.readLock(text, own)
                        : SpecReader.readReleased(text.name(), text.bytes(), own)
                                .catalog())
                .map(ResolvedCatalog::of);
        diagnostics.addAll(own);
        // What could not be read would seem to be gone.
        return own.hasErrors() ? Optional.empty() : catalog;
    }
}
