package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.emit.reference.Section;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All pages about a catalog.
 *
 * @param entries what is told
 * @param places where
 */
record Reference(Entries entries, Flavor flavor, Layout layout, FrontMatter frontMatter, Places places) {
    /**
     * Decides where everything is told.
     *
     * @param first the name of the first page
     */
    static Reference of(Entries entries, Flavor flavor, Layout layout, FrontMatter frontMatter, String first) {
        String title = entries.catalog().definition().title();
        Places places = Places.of(entries.sections(), flavor, layout, title, first);
        return new Reference(entries, flavor, layout, frontMatter, places);
    }

    Catalog definition() {
        return entries.catalog().definition();
    }

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(page(places.index(), definition().title(), 0, chapters -> chapters.writeFirst(layout)));
        for (Section section : entries.sections()) {
            if (layout == Layout.PER_CATEGORY) {
                String page = places.of(section).page();
                files.add(page(page, section.title(), files.size(), chapters -> chapters.write(section, 1)));
            } else if (layout == Layout.PER_CODE) {
                entries.of(section)
                        .forEach(entry -> files.add(page(
                                places.of(entry.code()).page(),
                                entry.title(),
                                files.size(),
                                chapters -> chapters.write(entry, 1))));
            }
        }
        return files;
    }

    /** A page, whose first lines say that it is generated. */
    private GeneratedFile page(String name, String title, int position, Consumer<Chapters> content) {
        Sheet sheet = new Sheet(flavor, places, name);
        content.accept(new Chapters(sheet, entries, places));
        List<String> fields = frontMatter.lines(Map.of(
                "title", flavor.titled(OneLine.of(title)),
                "id", definition().id(),
                "version", definition().version().orElse(""),
                "position", String.valueOf(position)));
        return new GeneratedFile(name + ".md", head(fields) + "\n" + sheet.text());
    }

    private String head(List<String> fields) {
        if (fields.isEmpty()) {
            return comment(GeneratedFile.markupHeader(definition())) + comment(mark());
        }
        return "---\n# " + GeneratedFile.header(definition()) + "\n# " + mark() + "\n" + String.join("\n", fields)
                + "\n---\n";
    }

    private static String comment(String text) {
        return "<!-- " + text + " -->\n";
    }

    /** What tells its pages from those of another catalog. */
    String mark() {
        return "Of the catalog `" + definition().id() + "`.";
    }
}
