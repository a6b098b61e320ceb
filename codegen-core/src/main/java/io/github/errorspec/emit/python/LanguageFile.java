package io.github.errorspec.emit.python;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.resolve.Message;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;

/**
 * The texts in another language.
 *
 * @param tag of the language, in a comment
 * @param texts of the rows that have any
 */
record LanguageFile(String tag, List<Text> texts) {
    /** Of a row, as literals. */
    record Text(String id, String title, String message) {}

    static LanguageFile of(ResolvedCatalog catalog, String locale) {
        List<Text> texts = new ArrayList<>();
        for (ResolvedRow row : catalog.rows()) {
            row.text(locale)
                    .filter(text ->
                            text.ownTitle().isPresent() || text.ownMessage().isPresent())
                    .map(text -> new Text(
                            PythonLiteral.of(row.id()),
                            PythonLiteral.of(text.ownTitle()),
                            PythonLiteral.of(text.ownMessage().map(Message::pattern))))
                    .ifPresent(texts::add);
        }
        return new LanguageFile(CommentLines.single(locale), texts);
    }
}
