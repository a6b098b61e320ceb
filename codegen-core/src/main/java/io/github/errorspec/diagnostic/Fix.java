package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceRange;
import io.github.errorspec.source.SourceSpan;
import java.util.List;

/**
 * Edits that mend a fault and change nothing else; only where there is nothing to decide.
 *
 * @param title what it does, such as "quote the key"
 * @param edits at least one; no two overlap
 */
public record Fix(String title, List<Edit> edits) {
    public Fix {
        title = Visible.sentence(title);
        edits = List.copyOf(edits);
    }

    /**
     * A text in place of another.
     *
     * @param range what goes
     * @param text what comes
     */
    public record Edit(SourceRange range, String text) {}

    /** A fix with one edit, on one line. */
    public static Fix replace(String title, SourceSpan place, String text) {
        return new Fix(title, List.of(new Edit(place.range(), text)));
    }
}
