package io.github.errorspec.emit.site;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.ErrorTexts;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
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
        int number = 0;
        for (Group group : tree.contents().inOrder()) {
            for (Item item : group.items()) {
                out.append(JsonText.compact(line(item, number))).append(",\n");
            }
            number++;
        }
        return new GeneratedFile(
                tree.folder() + "search-index.js", out.append("]);\n").toString());
    }

    private static Map<String, @Nullable Object> head(Tree tree) {
        ResolvedCatalog catalog = tree.catalog();
        Map<String, @Nullable Object> head = new LinkedHashMap<>();
        head.put("whole", tree.isWhole());
        if (catalog.hasIntegerCodes()) {
            head.put("integers", true);
        }
        head.put(
                "wildcard",
                catalog.definition().codes().wildcard().map(String::valueOf).orElse(""));
        head.put("paths", new LinkedHashMap<>(catalog.wire().paths()));
        if (catalog.wire().isFlat()) {
            head.put("beside", catalog.wire().besideParams());
        }
        catalog.wire().code().after().ifPresent(after -> head.put("after", after));
        head.put("type", type(catalog));
        head.put("groups", tree.contents().inOrder().stream().map(Group::stem).toList());
        return head;
    }

    /** How an error is found by its type, in the order in which the program takes it apart. */
    private static List<Object> type(ResolvedCatalog catalog) {
        return catalog.wire()
                .typePattern()
                .map(type -> List.<Object>of(
                        type.byId(),
                        type.prefix(),
                        type.before().orElse(""),
                        type.suffix(),
                        type.origin().orElse("")))
                .orElse(List.of());
    }

    /** In the order in which the program of the search takes them apart; what it can tell of the others is left out. */
    private static List<@Nullable Object> line(Item item, int group) {
        List<@Nullable Object> line = new ArrayList<>();
        line.add(item.code());
        line.add(item.name());
        line.add(item.status().map(HttpStatus::number).orElse(0));
        line.add(group);
        line.add(item.row()
                .map(row -> row.definition().policy().retry().when().word())
                .orElse(""));
        line.add(item.state());
        line.add(item.stem().equals(item.code()) ? "" : item.stem());
        line.add(item.row().map(SearchIndex::ids).orElse(""));
        line.add(words(item));
        if (!item.tags().isEmpty()) {
            line.add(item.tags());
        }
        return line;
    }

    /** Those of today and of earlier; none if it is what the name gives. */
    private static String ids(ResolvedRow row) {
        String plain = row.definition().texts().name().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_");
        return row.aliases().isEmpty() && plain.equals(row.id())
                ? ""
                : Stream.concat(Stream.of(row.id()), row.aliases().stream().map(Located::value))
                        .collect(Collectors.joining(" "));
    }

    /** What else it can be found by, each word once, since the search looks for words alone. */
    private static String words(Item item) {
        StringBuilder words = new StringBuilder(item.words());
        item.row().map(ResolvedRow::definition).ifPresent(row -> addWords(row, words));
        Set<String> each = new LinkedHashSet<>();
        StringTokenizer tokens = new StringTokenizer(words.toString().toLowerCase(Locale.ROOT));
        while (tokens.hasMoreTokens()) {
            each.add(tokens.nextToken());
        }
        return String.join(" ", each);
    }

    private static void addWords(ErrorDefinition row, StringBuilder words) {
        ErrorTexts texts = row.texts();
        texts.message().ifPresent(message -> addWords(message, words));
        texts.causes().forEach(cause -> add(Optional.of(cause), words));
        add(texts.remedy(), words);
        add(row.life().deprecation().flatMap(Deprecation::reason), words);
        add(texts.support().description(), words);
        add(texts.support().remedy(), words);
        row.params().forEach(param -> {
            words.append(' ').append(param.name());
            add(param.description(), words);
            param.type().members().forEach(member -> {
                words.append(' ').append(member.name());
                add(member.description(), words);
            });
        });
    }

    /** What it says of whatever params. */
    private static void addWords(MessageTemplate message, StringBuilder words) {
        for (MessageTemplate.Part part : message.parts()) {
            if (part instanceof MessageTemplate.Literal literal
                    && !literal.text().isBlank()) {
                words.append(' ').append(literal.text().strip());
            }
        }
    }

    private static void add(Optional<String> text, StringBuilder words) {
        text.ifPresent(some -> words.append(' ').append(HtmlText.plain(Optional.of(some))));
    }
}
