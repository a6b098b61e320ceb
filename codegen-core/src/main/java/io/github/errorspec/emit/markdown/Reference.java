package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Region;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.Entry;
import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.emit.reference.Section;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * All pages about a catalog.
 *
 * @param entries what is told
 * @param places where
 * @param into the user's file into which they go, if they are no pages of their own
 * @param tree the language of the pages
 */
record Reference(
        Entries entries,
        Flavor flavor,
        Layout layout,
        FrontMatter frontMatter,
        Places places,
        Optional<String> into,
        Tree tree) {
    /**
     * Decides where everything is told.
     *
     * @param first the name of the first page
     */
    static Reference of(
            Entries entries,
            Flavor flavor,
            Layout layout,
            FrontMatter frontMatter,
            String first,
            Optional<String> into,
            Tree tree) {
        Optional<String> title = into.isPresent()
                ? Optional.empty()
                : Optional.of(entries.catalog().definition().title());
        Places places = Places.of(entries.sections(), flavor, layout, title, tree.folder(), first);
        return new Reference(entries, flavor, layout, frontMatter, places, into, tree);
    }

    Catalog definition() {
        return entries.catalog().definition();
    }

    /** The part of a user's file that is written. */
    Optional<Region> region() {
        String spec = CommentLines.single(definition().from())
                .replaceAll("-(?=-)", "- ")
                .replace("*/", "* /");
        return into.map(path -> new Region(
                tree.folder() + path,
                definition().id(),
                "From " + spec + ". Do not edit these lines: changes will be lost.",
                flavor.commentOpening(),
                flavor.commentClosing()));
    }

    /** The file of a page, from the folder of its language. */
    String file(String page) {
        return into.orElse(page + flavor.ending());
    }

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(first());
        for (Section section : entries.sections()) {
            if (layout == Layout.PER_CATEGORY) {
                String page = places.of(section).page();
                files.add(page(page, section.title(), files.size(), chapters -> chapters.write(section, 1)));
            } else if (layout == Layout.PER_CODE) {
                entries.of(section).forEach(entry -> files.add(page(entry, files.size())));
            }
        }
        return files;
    }

    /** The page that leads to all others, or has everything. */
    GeneratedFile first() {
        return page(places.index(), definition().title(), 0, chapters -> chapters.writeFirst(layout, into.isEmpty()));
    }

    /**
     * The page of a code.
     *
     * @param position its place among all pages
     */
    GeneratedFile page(Entry entry, int position) {
        String page = places.of(entry.code()).page();
        return page(page, entry.title(), position, chapters -> chapters.write(entry, 1));
    }

    /** The first pages in other languages; a user's page is put into a tree by its user. */
    private List<String> others() {
        return into.isPresent()
                ? List.of()
                : tree.others().stream().map(folder -> folder + places.index()).toList();
    }

    /** A page, whose first lines say that it is generated. */
    private GeneratedFile page(String name, String title, int position, Consumer<Chapters> content) {
        Sheet sheet = Sheet.of(flavor, places, name);
        content.accept(new Chapters(sheet, entries, places, others()));
        if (into.isPresent()) {
            return new GeneratedFile(tree.folder() + file(name), sheet.text());
        }
        List<String> fields = frontMatter.lines(Map.of(
                "title", flavor.titled(OneLine.of(title)),
                "id", definition().id(),
                "version", definition().version().orElse(""),
                "locale", tree.locale(),
                "position", String.valueOf(position)));
        return new GeneratedFile(
                tree.folder() + file(name), head(fields) + flavor.languageLine(tree.locale()) + "\n" + sheet.text());
    }

    private String head(List<String> fields) {
        if (fields.isEmpty()) {
            return comment(GeneratedFile.markupHeader(definition())) + comment(mark());
        }
        return "---\n# " + GeneratedFile.header(definition()) + "\n# " + mark() + "\n" + String.join("\n", fields)
                + "\n---\n";
    }

    private String comment(String text) {
        return (flavor.commentOpening() + " " + text + " " + flavor.commentClosing()).strip() + "\n";
    }

    /** What tells its pages from those of another catalog. */
    String mark() {
        return "Of the catalog `" + definition().id() + "`.";
    }
}
