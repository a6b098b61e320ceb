package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.past.Past;
import io.github.errorspec.past.PastReader;
import io.github.errorspec.source.SpecFile;
import java.util.List;
import java.util.Optional;

/**
 * The lock beside a table, as far as edits ask for it.
 *
 * @param released what it says; nothing if there is none
 * @param faults why it cannot be read
 */
record Lock(Optional<Catalog> released, List<Diagnostic> faults) {
    static Lock beside(SpecFile spec) {
        Diagnostics faults = new Diagnostics();
        Optional<Catalog> released = Past.readLockOf(spec, faults).flatMap(lock -> PastReader.readLock(lock, faults));
        return new Lock(released, faults.sorted());
    }
}
