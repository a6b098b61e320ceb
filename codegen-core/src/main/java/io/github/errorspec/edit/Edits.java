package io.github.errorspec.edit;

import io.github.errorspec.diagnostic.Fix;
import io.github.errorspec.source.SourceRange;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Edits made in a text. */
public final class Edits {
    private Edits() {}

    /** The text with all of them; nothing if two overlap. Texts that come in one place come in the order that they are given in. */
    public static Optional<String> apply(SourceText source, List<Fix.Edit> edits) {
        List<Fix.Edit> inOrder = new ArrayList<>(edits);
        inOrder.sort(Comparator.comparingInt((Fix.Edit edit) -> from(edit.range()))
                .thenComparingInt(edit -> to(edit.range())));
        StringBuilder edited = new StringBuilder();
        int done = 0;
        for (Fix.Edit edit : inOrder) {
            if (from(edit.range()) < done) {
                return Optional.empty();
            }
            edited.append(source.text(done, from(edit.range()))).append(edit.text());
            done = to(edit.range());
        }
        return Optional.of(edited.append(source.text(done, source.length())).toString());
    }

    private static int from(SourceRange range) {
        return range.source().position(range.line(), range.column());
    }

    private static int to(SourceRange range) {
        return range.source().position(range.endLine(), range.endColumn());
    }
}
