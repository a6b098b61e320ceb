package io.github.errorspec.emit.java.text;

import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;

/** What a catalog says about itself in Javadoc. */
public final class CatalogJavadoc {
    private CatalogJavadoc() {}

    public static String of(Catalog catalog) {
        List<String> blocks = new ArrayList<>();
        blocks.add(JavadocText.sentence(catalog.title()));
        catalog.description().map(JavadocText::blocks).ifPresent(blocks::add);
        catalog.version()
                .map(version -> JavadocText.paragraph(
                        "Version " + version + " of the catalog <code>" + catalog.id() + "</code>."))
                .ifPresent(blocks::add);
        List<String> links = catalog.links().entrySet().stream()
                .map(link -> "@see <a href=\"" + JavadocText.inline(link.getValue()) + "\">"
                        + JavadocText.inline(link.getKey()) + "</a>")
                .toList();
        return String.join("\n\n", blocks) + (links.isEmpty() ? "" : "\n\n" + String.join("\n", links));
    }
}
