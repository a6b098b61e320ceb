package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.Entry;
import io.github.errorspec.emit.reference.Piece;
import io.github.errorspec.emit.reference.Section;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes what a page is made of.
 *
 * @param sheet the page
 * @param others the first pages in other languages
 */
record Chapters(Sheet sheet, Entries entries, Places places, List<String> others) {
    /**
     * The page that leads to all others, or has everything.
     *
     * @param titled whether it has a heading of its own
     */
    void writeFirst(Layout layout, boolean titled) {
        List<Section> sections = entries.sections();
        if (titled) {
            sheet.title(entries.catalog().definition().title());
        }
        entries.introduction().forEach(sheet::part);
        if (layout == Layout.ONE && sections.size() > 1) {
            sheet.items(sections.stream().map(Chapters::link).toList());
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

    private static List<Piece> link(Section section) {
        return List.of(new Piece.ToSection(section.id(), section.title()));
    }

    /** Sphinx wants to know the pages that belong to one. */
    private void writeTree(List<Section> sections) {
        Stream<String> pages = sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of(places.of(section)), section.codes().stream().map(places::of)))
                .map(Place::page)
                .filter(page -> !page.equals(places.index()))
                .distinct();
        sheet.tree(Stream.concat(pages, others.stream()).toList());
    }

    /** What stands for a section on a page that leads to the pages about it. */
    private void writeSummary(Section section) {
        Place place = places.of(section);
        if (place.anchor().isPresent()) {
            sheet.heading(2, section.title(), place);
        } else {
            sheet.paragraph(link(section));
        }
        section.parts().forEach(sheet::part);
    }

    /** A section with its entries. */
    void write(Section section, int level) {
        sheet.heading(level, section.title(), places.of(section));
        section.parts().forEach(sheet::part);
        entries.of(section).forEach(entry -> write(entry, level + 1));
    }

    /** Where the anchor of a heading is made of its text, the code alone is the heading. */
    void write(Entry entry, int level) {
        Place place = places.of(entry.code());
        boolean codeOnly = sheet.computesAnchors() && place.anchor().isPresent();
        sheet.heading(level, codeOnly ? entry.code() : entry.title(), place);
        if (codeOnly && !entry.name().isEmpty()) {
            sheet.strong(entry.name());
        }
        entry.parts().forEach(sheet::part);
    }
}
