package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.InlineForm;

/** What stands inside a line of a page. */
interface LineForm extends InlineForm {
    /**
     * A link to what is told on one of the pages.
     *
     * @param label in this form already
     * @param here whether it is on the page that has the line
     */
    String toPlace(String label, Place place, boolean here);
}
