package io.github.errorspec.emit.site;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What every page has around what it tells; templates ask for it by these names.
 *
 * @param tree the pages that it is one of
 * @param stem its name, without the ending
 * @param name what it is about; empty for the first page
 * @param summary the same for those who only see a link to it
 * @param markdown the name of the same page in Markdown, if there is one
 * @param edit where what it tells can be changed
 */
record Shell(
        Tree tree,
        String stem,
        String name,
        Optional<String> summary,
        Optional<String> markdown,
        Optional<String> edit) {
    /** A page in another language. */
    record InLanguage(String tag, String address, boolean current) {}

    /** A link. */
    record Link(String title, String address) {}

    private Catalog catalog() {
        return tree.catalog().definition();
    }

    String header() {
        return GeneratedFile.markupHeader(catalog());
    }

    String mark() {
        return tree.mark();
    }

    String lang() {
        return tree.language().orElse("en");
    }

    String siteTitle() {
        return tree.title();
    }

    String title() {
        return name.isEmpty() ? siteTitle() : name + " \u00b7 " + siteTitle();
    }

    /** The way to the files that all trees share; from a page that is shown at any address, only the whole one leads there. */
    String root() {
        return tree.options().baseUrl().filter(base -> isMissing()).orElseGet(tree::root);
    }

    private boolean isMissing() {
        return stem.equals(Tree.MISSING);
    }

    String home() {
        return (isMissing() ? root() : "") + Tree.FRONT + ".html";
    }

    String index() {
        return (isMissing() ? root() : "") + "search-index.js";
    }

    Optional<String> canonical() {
        return isMissing() ? Optional.empty() : tree.address(stem);
    }

    List<InLanguage> languages() {
        List<InLanguage> languages = new ArrayList<>();
        tree.folders().forEach((tag, folder) -> {
            String page = folder + (isMissing() ? Tree.FRONT : stem) + ".html";
            languages.add(new InLanguage(tag, root() + page, tag.equals(lang())));
        });
        return languages;
    }

    /** The same page in each language, for search engines: they want whole addresses. */
    List<Link> alternates() {
        List<Link> alternates = new ArrayList<>();
        if (!isMissing()) {
            tree.folders().forEach((tag, folder) -> tree.address(folder, stem)
                    .ifPresent(address -> alternates.add(new Link(tag, address))));
        }
        return alternates;
    }

    List<Link> neighbours() {
        List<Link> links = new ArrayList<>();
        tree.options()
                .catalogs()
                .forEach((title, address) ->
                        links.add(new Link(title, address.contains(":") ? address : root() + address)));
        return links;
    }

    Optional<String> styleSheet() {
        return tree.options().styleSheet().map(sheet -> root() + sheet);
    }

    /** What the pages are of. */
    String source() {
        String version = catalog().version().map(each -> " " + each).orElse("");
        return catalog().id() + version;
    }
}
