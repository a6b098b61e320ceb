package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.reference.Part.Cell;
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
 * @param title on one line
 * @param description Markdown
 * @param retired the codes that nobody may use again
 */
public record Section(
        String id, String title, Optional<String> description, List<ResolvedRow> rows, List<RetiredCode> retired) {
    private static final List<String> HEADER = List.of("Code", "Name", "HTTP status");

    public Section {
        title = OneLine.of(title);
    }

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
    public String key() {
        return id.isEmpty() ? "other-errors" : id;
    }

    /** The codes that have an entry, in their order. */
    public List<String> codes() {
        List<String> codes = new ArrayList<>();
        rows.forEach(row -> codes.add(row.code()));
        retired.forEach(tombstone -> codes.add(tombstone.code().text()));
        return codes;
    }

    /** Its description, and its codes at a glance. */
    public List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        Entries.addText(Label.DESCRIPTION, description, parts);
        List<List<Cell>> cells = new ArrayList<>();
        for (ResolvedRow row : rows) {
            String state =
                    row.isDeprecated() ? " (deprecated)" : row.definition().isDraft() ? " (draft)" : "";
            String status = String.valueOf(row.definition().policy().httpStatus());
            cells.add(List.of(
                    Cell.of(new Piece.ToCode(row.code())),
                    Cell.of(new Piece.Words(row.definition().texts().name()), new Piece.Ours(state)),
                    Cell.of(new Piece.Ours(status))));
        }
        for (RetiredCode tombstone : retired) {
            cells.add(List.of(
                    Cell.of(new Piece.ToCode(tombstone.code().text())),
                    Cell.of(new Piece.Words(tombstone.name().orElse("")), new Piece.Ours(" (retired)")),
                    Cell.of()));
        }
        parts.add(new Part.Table(Label.CODES, HEADER, cells));
        return parts;
    }
}
