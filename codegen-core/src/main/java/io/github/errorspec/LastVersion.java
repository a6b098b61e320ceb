package io.github.errorspec;

import io.github.errorspec.source.SourceText;
import java.util.Optional;
import java.util.function.Function;

/**
 * Looks at versions of a spec, and remembers the last one: to check a large table takes seconds, and what was tried is mostly what stays,
 * and is asked for again.
 *
 * @param <T> what is seen in one
 */
final class LastVersion<T> implements Function<SourceText, T> {
    private final Function<SourceText, T> look;
    private Optional<Seen<T>> last = Optional.empty();

    LastVersion(Function<SourceText, T> look) {
        this.look = look;
    }

    private record Seen<T>(String version, T result) {}

    @Override
    public T apply(SourceText version) {
        Optional<Seen<T>> known = last.filter(seen -> seen.version().equals(version.content()));
        Seen<T> seen = known.orElseGet(() -> new Seen<>(version.content(), look.apply(version)));
        last = Optional.of(seen);
        return seen.result();
    }
}
