package io.github.errorspec.resolve;

import io.github.errorspec.model.Category;
import io.github.errorspec.model.TranslatedCategory;
import java.util.List;
import java.util.Map;

/**
 * A category.
 *
 * @param definition what the spec says about it
 * @param rows its rows, in the spec's order; none if all are left out
 * @param translations its texts by the BCP 47 tag of their language; only those that say something
 */
public record ResolvedCategory(
        Category definition, List<ResolvedRow> rows, Map<String, TranslatedCategory> translations) {
    public String id() {
        return definition.id();
    }
}
