package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * All pages about a catalog.
 *
 * @param catalog with the rows that readers may know
 * @param names what rows are called in generated code, if that is told
 * @param sections what is in it
 * @param places where each of them is told
 */
record Reference(
        ResolvedCatalog catalog,
        GeneratedNames names,
        Flavor flavor,
        Layout layout,
        FrontMatter frontMatter,
        List<Section> sections,
        Places places) {
    /**
     * Decides where everything is told.
     *
     * @param first the name of the first page
     */
    static Reference of(
            ResolvedCatalog catalog,
            GeneratedNames names,
            Flavor flavor,
            Layout layout,
            FrontMatter frontMatter,
            String first) {
        List<Section> sections = Section.of(catalog);
        String title = catalog.definition().title();
        Places places = Places.of(sections, flavor, layout, title, first);
        return new Reference(catalog, names, flavor, layout, frontMatter, sections, places);
    }

    List<GeneratedFile> files() {
        Sample sample = new Sample(catalog);
        List<GeneratedFile> files = new ArrayList<>();
        files.add(page(places.index(), catalog.definition().title(), 0, sheet -> chapters(sheet, sample)
                .writeFirst(sections, layout)));
        for (Section section : sections) {
            if (layout == Layout.PER_CATEGORY) {
                files.add(
                        page(places.of(section).page(), section.title(), files.size(), sheet -> chapters(sheet, sample)
                                .write(section, 1)));
            } else if (layout == Layout.PER_CODE) {
                addEntries(section, sample, files);
            }
        }
        return files;
    }

    private void addEntries(Section section, Sample sample, List<GeneratedFile> files) {
        for (ResolvedRow row : section.rows()) {
            String title = row.code() + " " + row.definition().texts().name();
            files.add(page(places.of(row.code()).page(), title, files.size(), sheet -> chapters(sheet, sample)
                    .write(row, 1)));
        }
        for (RetiredCode retired : section.retired()) {
            String code = retired.code().text();
            files.add(page(places.of(code).page(), code, files.size(), sheet -> chapters(sheet, sample)
                    .write(retired, 1)));
        }
    }

    private Chapters chapters(Sheet sheet, Sample sample) {
        return new Chapters(sheet, catalog, names, places, sample);
    }

    /** A page, whose first lines say that it is generated. */
    private GeneratedFile page(String name, String title, int position, Consumer<Sheet> content) {
        Sheet sheet = new Sheet(flavor, name);
        content.accept(sheet);
        List<String> fields = frontMatter.lines(Map.of(
                "title", flavor.titled(Sheet.plain(title)),
                "id", catalog.definition().id(),
                "version", catalog.definition().version().orElse(""),
                "position", String.valueOf(position)));
        return new GeneratedFile(name + ".md", head(fields) + "\n" + sheet.text());
    }

    private String head(List<String> fields) {
        Catalog definition = catalog.definition();
        if (fields.isEmpty()) {
            return comment(GeneratedFile.markupHeader(definition)) + comment(mark());
        }
        return "---\n# " + GeneratedFile.header(definition) + "\n# " + mark() + "\n" + String.join("\n", fields)
                + "\n---\n";
    }

    private static String comment(String text) {
        return "<!-- " + text + " -->\n";
    }

    /** What tells its pages from those of another catalog. */
    String mark() {
        return "Of the catalog `" + catalog.definition().id() + "`.";
    }
}
