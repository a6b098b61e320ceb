package io.github.errorspec.emit.java.text;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;

/** What a catalog says about itself in Javadoc. */
public final class CatalogJavadoc {
    private CatalogJavadoc() {}

    public static String of(Catalog catalog) {
        List<String> blocks = new ArrayList<>();
        blocks.add(JavadocText.sentence(catalog.title()));
        String description = JavadocText.blocks(Prose.description(catalog.description()));
        if (!description.isEmpty()) {
            blocks.add(description);
        }
        catalog.version()
                .map(version -> JavadocText.blocks("Version " + version + " of the catalog `" + catalog.id() + "`."))
                .ifPresent(blocks::add);
        List<String> links = catalog.links().entrySet().stream()
                .map(link -> JavadocText.see(link.getKey(), link.getValue()))
                .toList();
        return String.join("\n\n", blocks) + (links.isEmpty() ? "" : "\n\n" + String.join("\n", links));
    }
}
