package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.InlineForm;
import io.github.errorspec.markdown.Inline;
import java.util.List;

/** What stands inside a line of a page. */
interface LineForm extends InlineForm {
    /**
     * A link to what is told on one of the pages.
     *
     * @param label in this form already
     * @param here whether it is on the page that has the line
     */
    String toPlace(String label, Place place, boolean here);

    /** What stands in a cell of a table. */
    default String onOneLine(List<Inline> text) {
        return of(text).replace('\n', ' ').strip();
    }
}
