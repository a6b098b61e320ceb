package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what a page is made of.
 *
 * @param sheet the page
 */
record Chapters(Sheet sheet, ResolvedCatalog catalog, GeneratedNames names, Places places, Sample sample) {
    private static final List<String> HEADER = List.of("Code", "Name", "HTTP status");

    /** The page that leads to all others, or has everything. */
    void writeFirst(List<Section> sections, Layout layout) {
        Catalog definition = catalog.definition();
        sheet.title(sheet.words(definition.title()));
        sheet.text(definition.description());
        definition
                .version()
                .ifPresent(version -> sheet.labelled(
                        "Version", sheet.words(version) + " of the catalog " + sheet.codeSpan(definition.id()) + "."));
        if (!definition.links().isEmpty()) {
            sheet.labelled("See", sheet.links(definition.links()));
        }
        if (layout == Layout.ONE && sections.size() > 1) {
            sheet.items(sections.stream()
                    .map(section -> sheet.link(sheet.words(section.title()), places.of(section)))
                    .toList());
        }
        for (Section section : sections) {
            if (layout == Layout.ONE) {
                write(section, 2);
            } else {
                writeSummary(section);
            }
        }
        writeTree(sections);
    }

    /** Sphinx wants to know the pages that belong to one. */
    private void writeTree(List<Section> sections) {
        List<String> pages = sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(places.of(section)), section.codes().stream().map(places::of)))
                .map(Place::page)
                .filter(page -> !page.equals(places.index()))
                .distinct()
                .toList();
        sheet.tree(pages);
    }

    /** What stands for a section on a page that leads to the pages about it. */
    private void writeSummary(Section section) {
        Place place = places.of(section);
        if (place.anchor().isPresent()) {
            sheet.heading(2, sheet.words(section.title()), place);
        } else {
            sheet.paragraph(sheet.link(sheet.words(section.title()), place));
        }
        sheet.text(section.description());
        writeTable(section);
    }

    /** A section with its entries. */
    void write(Section section, int level) {
        if (level == 1) {
            sheet.title(sheet.words(section.title()));
        } else {
            sheet.heading(level, sheet.words(section.title()), places.of(section));
        }
        sheet.text(section.description());
        writeTable(section);
        section.rows().forEach(row -> write(row, level + 1));
        section.retired().forEach(retired -> write(retired, level + 1));
    }

    private void writeTable(Section section) {
        List<List<String>> cells = new ArrayList<>();
        for (ResolvedRow row : section.rows()) {
            String state =
                    row.isDeprecated() ? " (deprecated)" : row.definition().isDraft() ? " (draft)" : "";
            cells.add(List.of(
                    link(row.code()),
                    sheet.cellWords(row.definition().texts().name()) + state,
                    String.valueOf(row.definition().policy().httpStatus())));
        }
        for (RetiredCode retired : section.retired()) {
            String name = sheet.cellWords(retired.name().orElse(""));
            cells.add(List.of(link(retired.code().text()), (name + " (retired)").strip(), ""));
        }
        sheet.table(HEADER, cells);
    }

    private String link(String code) {
        return sheet.link(sheet.cellWords(code), places.of(code));
    }

    /** The entry of a row. */
    void write(ResolvedRow row, int level) {
        writeHeading(row.code(), row.definition().texts().name(), level);
        entry().write(row);
    }

    /** The entry of a code that nobody may use again. */
    void write(RetiredCode retired, int level) {
        writeHeading(retired.code().text(), retired.name().orElse(""), level);
        entry().write(retired);
    }

    private Entry entry() {
        return new Entry(sheet, places, sample, catalog, names);
    }

    /** Where the anchor of a heading is made of its text, the code alone is the heading. */
    private void writeHeading(String code, String name, int level) {
        Place place = places.of(code);
        boolean codeOnly = sheet.computesAnchors() && place.anchor().isPresent();
        String title = Sheet.plain(name);
        String heading = sheet.words(codeOnly || title.isEmpty() ? code : code + " " + title);
        if (level == 1) {
            sheet.title(heading);
        } else {
            sheet.heading(level, heading, place);
        }
        if (codeOnly && !title.isEmpty()) {
            sheet.paragraph(sheet.strong(title));
        }
    }
}
