package io.github.errorspec.past;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeFormat;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.parse.yaml.YamlText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedCategory;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A catalog as a lock: a spec of format 1 in canonical form, with every default written out, a row a line, in the order of the table. The
 * same catalog gives the same text everywhere. Three things are left out: draft rows, which are no promise yet; translations, since a lock
 * is one file and nothing that the past is asked for depends on them; and what a table says about its own check, such as {@code allow}.
 */
public final class LockDocument {
    /** How a lock begins, and no other file. */
    public static final String START = "# The released state of ";

    private static final String HEAD = START + """
            %s, with which `errorspec check` compares the table.
            # `errorspec lock` writes this file when a version is released, and nothing else does. Do not edit it.
            """;

    private final List<String> lines;
    private final Map<String, List<Row>> rows;

    /**
     * A row.
     *
     * @param line what is written of it
     */
    record Row(String line, ErrorDefinition definition) {}

    private LockDocument(List<String> lines, Map<String, List<Row>> rows) {
        this.lines = lines;
        this.rows = rows;
    }

    /**
     * Writes a lock.
     *
     * @param names what a row is called, by language, as {@code names} of a row says it
     */
    public static LockDocument of(ResolvedCatalog catalog, Function<ResolvedRow, Map<String, String>> names) {
        Writer writer = new Writer(names);
        writer.write(catalog);
        return new LockDocument(writer.out, writer.rows);
    }

    public String text() {
        String before = String.join("\n", lines) + "\n";
        return before + LockEnd.of(before);
    }

    /**
     * Whether a lock says the same as this one, which need not be put together for that: it is large.
     *
     * @param other its text, of which nothing is missing
     */
    boolean isText(String other) {
        int at = 0;
        for (String line : lines) {
            int end = at + line.length();
            if (!other.startsWith(line, at) || !other.startsWith("\n", end)) {
                return false;
            }
            at = end + 1;
        }
        // What is left is its last line, which says only that it is whole.
        return other.indexOf('\n', at) == other.length() - 1;
    }

    /** The line that says what its codes are. */
    String codes() {
        return lines.stream()
                .filter(line -> line.startsWith("codes: "))
                .findFirst()
                .orElseThrow();
    }

    /** The rows of a category; those without one for the empty text. */
    List<Row> rows(String category) {
        return rows.getOrDefault(category, List.of());
    }

    /**
     * What is different, in a few words.
     *
     * @param before the lock until now, if there was one
     */
    public String changesSince(Optional<LockDocument> before) {
        Map<String, String> now = byCode();
        String size = now.size() + (now.size() == 1 ? " row" : " rows");
        if (before.isEmpty()) {
            return size + ", locked for the first time";
        }
        if (before.get().lines.equals(lines)) {
            return size + ", nothing changed";
        }
        Map<String, String> old = before.get().byCode();
        long added =
                now.keySet().stream().filter(code -> !old.containsKey(code)).count();
        long removed =
                old.keySet().stream().filter(code -> !now.containsKey(code)).count();
        long changed = now.entrySet().stream()
                .filter(row -> old.containsKey(row.getKey()))
                .filter(row -> !row.getValue().equals(old.get(row.getKey())))
                .count();
        return size + ": " + added + " added, " + changed + " changed, " + removed + " removed";
    }

    private Map<String, String> byCode() {
        Map<String, String> byCode = new LinkedHashMap<>();
        rows.forEach((category, rows) ->
                rows.forEach(row -> byCode.put(row.definition().code().text(), category + '\n' + row.line())));
        return byCode;
    }

    /** Writes the lines. */
    private static final class Writer {
        private final List<String> out = new ArrayList<>();
        private final Map<String, List<Row>> rows = new LinkedHashMap<>();
        private final Function<ResolvedRow, Map<String, String>> names;

        Writer(Function<ResolvedRow, Map<String, String>> names) {
            this.names = names;
        }

        void write(ResolvedCatalog resolved) {
            head(resolved.definition());
            if (resolved.hasCategories()) {
                out.add("categories:");
                resolved.categories().forEach(this::category);
            }
            rows("", "", resolved.uncategorized());
            if (rows.isEmpty() && !resolved.hasCategories()) {
                out.add("errors: {}");
            }
        }

        private void head(Catalog catalog) {
            HEAD.formatted(catalog.id()).lines().forEach(out::add);
            line("", "errorSpec", "1");
            line("", "id", catalog.id());
            line("", "title", YamlText.quoted(catalog.title()));
            text("", "description", catalog.description());
            catalog.version().ifPresent(version -> line("", "version", YamlText.of(version)));
            mapping("codes", codes(catalog.codes()));
            mapping(
                    "problem",
                    new FlowMapping()
                            .text("type", catalog.problem().type().map(MessageTemplate::toString))
                            .text("base", catalog.problem().base()));
            mapping("body", LockedBody.of(catalog.problem()));
            mapping("tags", LockedTraits.tags(catalog.traits()));
            mapping("fields", LockedTraits.fields(catalog.traits()));
            mapping("links", FlowMapping.ofTexts(catalog.links()));
            extensions("", catalog.extensions());
            taken("", catalog.reserved(), catalog.retired());
        }

        private static FlowMapping codes(CodeFormat codes) {
            return new FlowMapping()
                    .word("type", LockRow.word(codes.type()))
                    .text("pattern", codes.pattern().map(pattern -> pattern.value()
                            .pattern()))
                    .word("wildcard", codes.wildcard().map(String::valueOf));
        }

        private void category(ResolvedCategory category) {
            Category definition = category.definition();
            out.add("  " + YamlText.of(category.id()) + ":");
            String indent = "    ";
            line(indent, "title", YamlText.quoted(definition.title()));
            text(indent, "description", definition.description());
            List<Located<CodeSet>> space = definition.space();
            if (!space.isEmpty()) {
                line(indent, space.get(0).value() instanceof CodeSet.Range ? "range" : "prefix", sets(space));
            }
            extensions(indent, definition.extensions());
            taken(indent, definition.reserved(), definition.retired());
            rows(indent, category.id(), category.rows());
        }

        /** Codes that no row may have. */
        private void taken(String indent, List<Located<CodeSet>> reserved, List<RetiredCode> retired) {
            if (!reserved.isEmpty()) {
                line(indent, "reserved", sets(reserved));
            }
            if (!retired.isEmpty()) {
                out.add(indent + "retired:");
                retired.forEach(code -> out.add(LockRow.of(indent + "  ", code)));
            }
        }

        private void rows(String indent, String category, List<ResolvedRow> all) {
            List<ResolvedRow> released =
                    all.stream().filter(row -> !row.definition().isDraft()).toList();
            if (released.isEmpty()) {
                return;
            }
            // Side by side: they are nearly all of a lock, and none depends on another.
            List<Row> written = released.parallelStream()
                    .map(row ->
                            new Row(LockRow.of(indent + "  ", row.definition(), names.apply(row)), row.definition()))
                    .toList();
            out.add(indent + "errors:");
            written.forEach(row -> out.add(row.line()));
            rows.put(category, written);
        }

        private void line(String indent, String key, String yaml) {
            out.add(indent + key + ": " + yaml);
        }

        private void text(String indent, String key, Optional<String> text) {
            text.ifPresent(there -> line(indent, key, YamlText.quoted(there)));
        }

        private void mapping(String key, FlowMapping mapping) {
            if (!mapping.isEmpty()) {
                line("", key, mapping.yaml());
            }
        }

        private void extensions(String indent, Map<String, RawValue> extensions) {
            extensions.forEach((key, value) -> out.add(indent + YamlText.key(key) + FlowMapping.yaml(value)));
        }

        private static String sets(List<Located<CodeSet>> sets) {
            return FlowMapping.list(sets, set -> YamlText.of(set.value().toString()));
        }
    }
}
