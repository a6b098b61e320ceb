package io.github.errorspec.emit.site;

import io.github.errorspec.emit.GeneratedFile;
import java.util.List;
import java.util.stream.Stream;

/** The list of all pages for programs that look for them. */
final class Sitemap {
    private Sitemap() {}

    static GeneratedFile of(List<Tree> trees) {
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- ")
                .append(GeneratedFile.markupHeader(trees.get(0).catalog().definition()))
                .append(" -->\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Tree tree : trees) {
            stems(tree).flatMap(stem -> tree.address(stem).stream()).forEach(address -> out.append("<url><loc>")
                    .append(Html.escape(address))
                    .append("</loc></url>\n"));
        }
        return new GeneratedFile("sitemap.xml", out.append("</urlset>\n").toString());
    }

    private static Stream<String> stems(Tree tree) {
        Contents contents = tree.contents();
        return Stream.of(
                        Stream.of(Tree.FRONT),
                        contents.inOrder().stream().map(Group::stem),
                        contents.statuses().values().stream().map(Group::stem),
                        contents.items().values().stream().map(Item::stem))
                .flatMap(stems -> stems);
    }
}
