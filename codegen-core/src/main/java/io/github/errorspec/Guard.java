package io.github.errorspec;

import io.github.errorspec.compat.CompatRules;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.language.FrozenNames;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.past.LockDocument;
import io.github.errorspec.past.Past;
import io.github.errorspec.past.PastReader;
import io.github.errorspec.past.PastText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SpecFile;
import io.github.errorspec.write.LockFile;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The past of a table, which is read while the table itself is. */
final class Guard {
    private final SpecFile spec;
    private final CompletableFuture<Loaded> loaded;

    private Guard(SpecFile spec, CompletableFuture<Loaded> loaded) {
        this.spec = spec;
        this.loaded = loaded;
    }

    /** Begins to read. */
    static Guard of(SpecFile spec, Baseline baseline) {
        return new Guard(spec, CompletableFuture.supplyAsync(() -> load(spec, baseline)));
    }

    private static Loaded load(SpecFile spec, Baseline baseline) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<PastText> text = baseline.read(spec, diagnostics);
        Optional<PastText> lock = text.filter(PastReader::isLock);
        return new Loaded(
                text.isPresent(),
                // What is in a lock is mostly known once the table is read.
                lock.flatMap(past -> PastReader.openLock(past, diagnostics)),
                lock.isPresent() ? Optional.empty() : text.flatMap(past -> PastReader.readSpec(past, diagnostics)),
                diagnostics);
    }

    /**
     * What there is of the past before the table is read.
     *
     * @param exists whether there is one
     * @param lock the past, if it is a lock and whole
     * @param spec the past, if it is a spec and can be read
     * @param diagnostics why not
     */
    private record Loaded(
            boolean exists, Optional<PastReader.LockText> lock, Optional<Catalog> spec, Diagnostics diagnostics) {}

    /** What the table would be locked with. */
    static LockDocument lock(ResolvedCatalog catalog) {
        return LockDocument.of(catalog, new FrozenNames(Emitters.languages())::of);
    }

    /**
     * Compares a table with its past.
     *
     * @param found receives what changed
     * @param unreadable receives why the past cannot be had
     */
    CheckResult.Past compare(ResolvedCatalog now, Diagnostics found, Diagnostics unreadable) {
        Loaded loaded = this.loaded.join();
        unreadable.addAll(loaded.diagnostics());
        Optional<ResolvedCatalog> past = past(now, unreadable);
        past.ifPresent(released -> CompatRules.check(released, now, NamesOfLanguage.all(), spec.argument(), found));
        if (past.isPresent()) {
            return CheckResult.Past.COMPARED;
        }
        return loaded.exists() || unreadable.hasErrors() ? CheckResult.Past.UNREADABLE : CheckResult.Past.NONE;
    }

    /** Writes the lock of a table that passed the check. */
    LockResult lock(CheckResult check, ResolvedCatalog now) throws IOException {
        SpecFile file = Past.lockOf(check.sources().spec());
        LockDocument today = lock(now);
        Optional<LockDocument> before = past(now, new Diagnostics()).map(Guard::lock);
        LockFile.write(file.path(), today.text(), LockDocument.START);
        return new LockResult(check, Optional.of(file.name() + ": " + today.changesSince(before)));
    }

    /** What was released; nothing if that is not known. */
    private Optional<ResolvedCatalog> past(ResolvedCatalog now, Diagnostics diagnostics) {
        Loaded past = loaded.join();
        return past.lock()
                .flatMap(lock -> PastReader.readLock(lock, now, lock(now), diagnostics))
                .or(() -> past.spec().map(ResolvedCatalog::of));
    }
}
