package io.github.errorspec.emit.site;

import io.github.errorspec.emit.language.Usages;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.EntryPages;
import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.Map;
import java.util.Optional;

/**
 * The pages of a catalog in one language.
 *
 * @param entries what is told, in this language
 * @param beside the same in Markdown
 * @param contents what is told on which page
 * @param usages how errors are raised and recognised
 * @param language its tag, if the catalog says which language it is in
 * @param folder where its pages lie, with a slash at the end; empty for the first language
 * @param folders those of all languages, by tag; none if there is only one
 */
record Tree(
        Entries entries,
        EntryPages beside,
        Contents contents,
        Usages usages,
        SiteOptions options,
        Optional<String> language,
        String folder,
        Map<String, String> folders) {
    /** The name of the first page. */
    static final String FRONT = "index";

    /** The name of the page that servers show where there is none. */
    static final String MISSING = "404";

    /** The most codes that the first page lists; with more, it would take long to load, and leads to their categories. */
    private static final int WHOLE = 500;

    ResolvedCatalog catalog() {
        return entries.catalog();
    }

    String title() {
        return OneLine.of(catalog().definition().title());
    }

    /** The way to the files that all trees share. */
    String root() {
        return folder.isEmpty() ? "" : "../";
    }

    /** The file of a page, from the folder of all trees. */
    String file(String stem) {
        return folder + stem + ".html";
    }

    /** The address of a page, if it is known where the site will be. */
    Optional<String> address(String stem) {
        return address(folder, stem);
    }

    /** The address of a page in a folder of a language. */
    Optional<String> address(String folder, String stem) {
        return options.baseUrl().map(base -> base + folder + (stem.equals(FRONT) ? "" : stem + ".html"));
    }

    /** Whether the first page lists all codes. */
    boolean isWhole() {
        return contents.items().size() <= WHOLE;
    }

    /** What tells its pages from those of another catalog. */
    String mark() {
        return "Of the catalog `" + catalog().definition().id() + "`.";
    }
}
