package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.source.SourceText;
import java.util.Optional;
import java.util.stream.IntStream;

/** What Git leaves in a file that two branches changed in the same place. */
public final class ConflictMarkers {
    private ConflictMarkers() {}

    /** The first of them, as a fault. */
    public static Optional<Diagnostic> first(SourceText text) {
        if (!text.content().contains("<<<<<<<") || !text.content().contains(">>>>>>>")) {
            return Optional.empty();
        }
        return IntStream.rangeClosed(1, text.lineCount())
                .filter(line -> text.line(line).matches("<{7}(\\s.*)?"))
                .mapToObj(line -> Diagnostic.of(
                                SyntaxFault.CONFLICT_MARKER,
                                text.span(line, 1, 7),
                                "a conflict that Git could not resolve begins here")
                        .withHelp("keep the rows of both sides and remove the lines with `<<<<<<<`, `=======` and"
                                + " `>>>>>>>`; codes that are there twice then are what `errorspec renumber` is for"))
                .findFirst();
    }
}
