package io.github.errorspec.emit.markdown;

import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is told together: a category, or what is in none.
 *
 * @param id that of the category; empty for what is in none
 * @param description Markdown
 * @param retired the codes that nobody may use again
 */
record Section(
        String id, String title, Optional<String> description, List<ResolvedRow> rows, List<RetiredCode> retired) {
    /** Those of a catalog in which there is something. */
    static List<Section> of(ResolvedCatalog catalog) {
        List<Section> sections = new ArrayList<>();
        for (ResolvedCategory category : catalog.categories()) {
            sections.add(new Section(
                    category.id(),
                    category.definition().title(),
                    category.definition().description(),
                    category.rows(),
                    category.definition().retired()));
        }
        String title = sections.isEmpty() ? "Errors" : "Other errors";
        sections.add(new Section(
                "",
                title,
                Optional.empty(),
                catalog.uncategorized(),
                catalog.definition().retired()));
        sections.removeIf(section -> section.rows.isEmpty() && section.retired.isEmpty());
        return List.copyOf(sections);
    }

    /** What its page and its anchor are named after. */
    String key() {
        return id.isEmpty() ? "other-errors" : id;
    }

    /** The codes that have an entry, in their order. */
    List<String> codes() {
        List<String> codes = new ArrayList<>();
        rows.forEach(row -> codes.add(row.code()));
        retired.forEach(tombstone -> codes.add(tombstone.code().text()));
        return codes;
    }
}
