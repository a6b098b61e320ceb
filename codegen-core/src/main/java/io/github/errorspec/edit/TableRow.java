package io.github.errorspec.edit;

import io.github.errorspec.parse.yaml.Layout;
import io.github.errorspec.parse.yaml.Outline;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row as it is written, also where its code stands twice, so that no catalog has it.
 *
 * @param code its key
 * @param category the category it stands in, if any
 * @param place where its key stands
 */
public record TableRow(String code, Optional<String> category, SourceSpan place) {
    /** Those of a text, if it is YAML. */
    public static List<TableRow> of(SourceText source) {
        return Outline.of(source).map(root -> of(root, source)).orElse(List.of());
    }

    /** In the order of the text; those of a translation, too. */
    static List<TableRow> of(Layout root, SourceText source) {
        List<TableRow> rows = new ArrayList<>();
        for (Layout.Pair pair : pairs(root)) {
            if (pair.hasKey("errors")) {
                add(pair.value(), Optional.empty(), source, rows);
            } else if (pair.hasKey("categories")) {
                for (Layout.Pair category : pairs(pair.value())) {
                    if (category.key() instanceof Layout.Text id) {
                        pairs(category.value()).stream()
                                .filter(each -> each.hasKey("errors"))
                                .forEach(each -> add(each.value(), Optional.of(id.value()), source, rows));
                    }
                }
            }
        }
        return rows;
    }

    private static void add(Layout errors, Optional<String> category, SourceText source, List<TableRow> rows) {
        for (Layout.Pair pair : pairs(errors)) {
            if (pair.key() instanceof Layout.Text code && !pair.hasKey("<<")) {
                rows.add(new TableRow(code.value(), category, source.between(code.from(), code.to())));
            }
        }
    }

    private static List<Layout.Pair> pairs(Layout layout) {
        return layout instanceof Layout.Pairs mapping ? mapping.pairs() : List.of();
    }
}
