package io.github.errorspec.emit.site;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.resolve.WireLayout;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All codes for the search. A script and no JSON, since a page from a disk may load the one and not the other; it is loaded once
 * somebody searches.
 */
final class SearchIndex {
    private SearchIndex() {}

    static GeneratedFile of(Tree tree) {
        ResolvedCatalog catalog = tree.catalog();
        StringBuilder out = new StringBuilder();
        out.append("/* ").append(GeneratedFile.header(catalog.definition())).append(" */\n");
        out.append("/* ").append(tree.mark()).append(" */\n");
        out.append("errorIndex(").append(JsonText.compact(head(tree))).append(", [\n");
        for (Group group : tree.contents().inOrder()) {
            for (Item item : group.items()) {
                out.append(JsonText.compact(line(item, group))).append(",\n");
            }
        }
        return new GeneratedFile(
                tree.folder() + "search-index.js", out.append("]);\n").toString());
    }

    private static Map<String, @Nullable Object> head(Tree tree) {
        ResolvedCatalog catalog = tree.catalog();
        WireLayout wire = catalog.wire();
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("whole", tree.isWhole());
        head.put(
                "wildcard",
                catalog.definition().codes().wildcard().map(String::valueOf).orElse(""));
        Map<String, Object> paths = new LinkedHashMap<>(wire.paths());
        head.put("paths", paths);
        Map<String, Object> titles = new LinkedHashMap<>();
        tree.contents().inOrder().forEach(group -> titles.put(group.stem(), group.title()));
        head.put("groups", titles);
        return head;
    }

    /** In the order in which the program of the search takes them apart. */
    private static List<@Nullable Object> line(Item item, Group group) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add(item.code());
        line.add(item.stem());
        line.add(item.name());
        line.add(item.status().map(HttpStatus::number).orElse(0));
        line.add(group.stem());
        line.add(item.row()
                .map(row -> row.definition().policy().retry().when().word())
                .orElse(""));
        line.add(item.state());
        line.add(item.row().map(ResolvedRow::isFamily).orElse(false));
        line.add(item.row().map(SearchIndex::ids).orElse(""));
        line.add(item.row().flatMap(ResolvedRow::type).orElse(""));
        line.add(words(item));
        return line;
    }

    /** Those of today and of earlier. */
    private static String ids(ResolvedRow row) {
        return Stream.concat(Stream.of(row.id()), row.aliases().stream().map(Located::value))
                .reduce((all, id) -> all + " " + id)
                .orElseThrow();
    }

    /** What else it can be found by. */
    private static String words(Item item) {
        StringBuilder words = new StringBuilder();
        item.row().map(ResolvedRow::definition).ifPresent(row -> addWords(row, words));
        item.retired().ifPresent(retired -> words.append(HtmlText.plain(retired.reason())));
        return words.toString().strip();
    }

    private static void addWords(ErrorDefinition row, StringBuilder words) {
        words.append(HtmlText.plain(row.texts().description()));
        row.texts().causes().forEach(cause -> words.append(' ').append(HtmlText.plain(Optional.of(cause))));
        words.append(' ').append(HtmlText.plain(row.texts().remedy()));
        row.params().forEach(param -> words.append(' ').append(param.name()));
    }
}
