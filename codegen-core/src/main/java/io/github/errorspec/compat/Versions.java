package io.github.errorspec.compat;

import io.github.errorspec.model.Catalog;
import java.util.Optional;

/**
 * The versions of two editions; only where both have one is anything said about them.
 *
 * @param past that of the past
 * @param now that of today
 */
record Versions(Optional<SemVer> past, Optional<SemVer> now) {
    static Versions of(Catalog past, Catalog now) {
        return new Versions(past.version().flatMap(SemVer::of), now.version().flatMap(SemVer::of));
    }

    boolean areKnown() {
        return past.isPresent() && now.isPresent();
    }

    /** What grew. */
    Bump bump() {
        return areKnown() ? past.get().to(now.get()) : Bump.NONE;
    }

    /** Whether the version grew enough for a change that needs such a bump. */
    boolean excuse(Bump needed) {
        return areKnown() && bump().compareTo(needed) >= 0;
    }

    /** The lowest version with such a bump. */
    Optional<SemVer> next(Bump needed) {
        return areKnown() && needed != Bump.PATCH ? past.map(version -> version.next(needed)) : Optional.empty();
    }

    boolean wentBack() {
        return areKnown() && now.get().compareTo(past.get()) < 0;
    }
}
