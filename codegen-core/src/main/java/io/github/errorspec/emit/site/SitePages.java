package io.github.errorspec.emit.site;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.reference.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes the pages of a tree.
 *
 * @param tree which one
 */
record SitePages(Tree tree) {
    private static final Templates TEMPLATES = new Templates(SitePages.class, ".html", Html::escape);

    /** A list of codes as a page of its own. */
    record ListPage(Listing listing, String heading, String facts) {
        Optional<String> description() {
            return listing.description();
        }

        String title() {
            return listing.title();
        }

        List<Listing.Line> items() {
            return listing.items();
        }
    }

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        files.add(page(
                Tree.FRONT, "", introduction(), Optional.of(Tree.FRONT), Optional.empty(), "front", new Front(tree)));
        tree.contents().inOrder().forEach(group -> files.add(list(group, group.title())));
        tree.contents().statuses().values().forEach(group -> files.add(list(group, "HTTP " + group.title())));
        tree.beside().lists().forEach(file -> files.add(inFolder(file)));
        files.addAll(entries());
        return files;
    }

    /** What servers show where there is no page. */
    GeneratedFile missing() {
        return page(Tree.MISSING, "Not found", Optional.empty(), Optional.empty(), Optional.empty(), "missing", this);
    }

    private Optional<String> introduction() {
        String text = HtmlText.plain(tree.catalog().definition().description());
        return Optional.of(Item.shortened(text)).filter(each -> !each.isEmpty());
    }

    private GeneratedFile list(Group group, String heading) {
        String facts = group.category()
                .map(category -> group.space().isEmpty() ? "" : " \u00b7 " + group.space())
                .orElse("");
        ListPage view =
                new ListPage(new Listing(group, tree.contents().items(), false, true), heading, group.count() + facts);
        String said = HtmlText.plain(group.description());
        Optional<String> summary = Optional.of(Item.shortened(said.isEmpty() ? heading + ": " + view.facts() : said));
        return page(group.stem(), heading, summary, Optional.empty(), Optional.empty(), "group", view);
    }

    private GeneratedFile inFolder(GeneratedFile file) {
        return new GeneratedFile(tree.folder() + file.path(), file.content());
    }

    /** Entry beside entry, since none needs another; each as a page and in Markdown. */
    private List<GeneratedFile> entries() {
        List<Item> items = List.copyOf(tree.contents().items().values());
        return IntStream.range(0, items.size())
                .parallel()
                .mapToObj(at -> {
                    Entry entry = entry(items.get(at));
                    return Stream.of(
                            page(items, at, entry), inFolder(tree.beside().of(entry)));
                })
                .flatMap(Function.identity())
                .toList();
    }

    private Entry entry(Item item) {
        return item.row().map(tree.entries()::of).orElseGet(() -> tree.entries()
                .of(item.retired().orElseThrow()));
    }

    private GeneratedFile page(List<Item> items, int at, Entry entry) {
        Item item = items.get(at);
        EntryPage view = new EntryPage(
                tree,
                item,
                entry,
                tree.contents().groupOf(item),
                at == 0 ? Optional.empty() : Optional.of(items.get(at - 1)),
                at + 1 == items.size() ? Optional.empty() : Optional.of(items.get(at + 1)));
        Optional<String> summary = Optional.of(view.summary());
        Optional<String> edit = tree.options().edit(item);
        return page(item.stem(), item.title(), summary, Optional.of(item.markdown()), edit, "entry", view);
    }

    private GeneratedFile page(
            String stem,
            String title,
            Optional<String> summary,
            Optional<String> markdown,
            Optional<String> edit,
            String template,
            Object view) {
        Shell shell = new Shell(tree, stem, title, summary, markdown, edit);
        return new GeneratedFile(tree.file(stem), TEMPLATES.text(template, view, shell));
    }
}
