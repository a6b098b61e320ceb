package io.github.errorspec.diff;

import io.github.errorspec.diff.Diff.Field;
import io.github.errorspec.diff.Diff.Row;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A diff for people: as text, and as Markdown for a changelog. */
public final class DiffFormat {
    /** Words that mean nothing in Markdown, nor to those who make links of names and numbers; anything else is code. */
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ,'()-]*");

    private static final Pattern BACKTICKS = Pattern.compile("`+");

    private DiffFormat() {}

    /**
     * As text.
     *
     * <pre>
     * acme.shop 1.4.0 to acme.shop 2.0.0
     *   version: 1.4.0 -> 2.0.0
     * + 1003 ORDER_CLOSED
     * ~ 1001 ORDER_NOT_FOUND
     *   http: 404 -> 410
     * - 1002 ITEM_REQUIRED
     * </pre>
     */
    public static String text(Diff diff) {
        StringBuilder out = new StringBuilder(diff.from() + " to " + diff.to() + "\n");
        diff.catalog().forEach(field -> out.append(line(field)));
        add(out, "+", diff.added());
        add(out, "~", diff.changed());
        add(out, "!", diff.deprecated());
        add(out, "-", diff.removed());
        return out.toString();
    }

    private static void add(StringBuilder out, String mark, List<Row> rows) {
        for (Row row : rows) {
            out.append(mark + " " + row.code() + " " + row.id() + "\n");
            row.fields().forEach(field -> out.append(line(field)));
        }
    }

    private static String line(Field field) {
        return "  " + field.key() + ": " + shown(field.from()) + " -> " + shown(field.to()) + "\n";
    }

    private static String shown(String value) {
        return value.isEmpty() ? "none" : onOneLine(value);
    }

    /** What garbles a terminal or hides what a text says is a space or a question mark. */
    private static String onOneLine(String text) {
        return text.replaceAll("\\s+", " ")
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "\uFFFD")
                .strip();
    }

    /** As a section of a changelog, in the form of Keep a Changelog. */
    public static String markdown(Diff diff) {
        StringBuilder out = new StringBuilder("## " + code(diff.to()) + "\n");
        add(out, "Added", diff.added(), row -> "");
        String catalog = diff.catalog().stream()
                .map(field -> "- The catalog's " + change(field) + "\n")
                .collect(Collectors.joining());
        if (!catalog.isEmpty() || !diff.changed().isEmpty()) {
            out.append("\n### Changed\n\n" + catalog);
            diff.changed().forEach(row -> out.append(item(row, DiffFormat::changes)));
        }
        add(out, "Deprecated", diff.deprecated(), DiffFormat::changes);
        add(out, "Removed", diff.removed(), row -> "");
        return out.toString();
    }

    private static void add(StringBuilder out, String title, List<Row> rows, Function<Row, String> more) {
        if (!rows.isEmpty()) {
            out.append("\n### " + title + "\n\n");
            rows.forEach(row -> out.append(item(row, more)));
        }
    }

    private static String item(Row row, Function<Row, String> more) {
        return "- " + code(row.code()) + " " + name(row.name()) + more.apply(row) + "\n";
    }

    private static String changes(Row row) {
        return row.fields().stream().map(DiffFormat::change).collect(Collectors.joining("; ", ": ", ""));
    }

    private static String change(Field field) {
        return field.key() + " " + value(field.from()) + " → " + value(field.to());
    }

    private static String value(String text) {
        return text.isEmpty() ? "none" : code(text);
    }

    private static String name(String text) {
        return PLAIN.matcher(text).matches() ? text : code(text);
    }

    /** A code span of CommonMark, which begins and ends with more backticks than it has in a row. */
    private static String code(String text) {
        String line = onOneLine(text);
        int longest = BACKTICKS
                .matcher(line)
                .results()
                .map(MatchResult::group)
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String fence = "`".repeat(longest + 1);
        String space = line.startsWith("`") || line.endsWith("`") ? " " : "";
        return fence + space + line + space + fence;
    }
}
