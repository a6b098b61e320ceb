package io.github.errorspec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Specs by chance, valid all of them: every key, odd texts, codes of all kinds. */
public final class SpecMaker {
    private static final List<String> PIECES = List.of(
            "a",
            "order",
            " ",
            "  ",
            ": ",
            " #",
            "#",
            ", ",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "'",
            "\\",
            "\\n",
            "\n",
            "\t",
            "\r",
            "\u0000",
            "\u0007",
            "\u007F",
            "\u0085",
            "\u00A0",
            "\u00AD",
            "\u200B",
            "\u202E",
            "\u2028",
            "\u2029",
            "\uFEFF",
            "\uFFFD",
            "é",
            "日本",
            "💥",
            "👩‍🚀",
            "- ",
            "? ",
            "| ",
            "> ",
            "& ",
            "*a",
            "!!str",
            "%",
            "@",
            "`",
            "~",
            "null",
            "true",
            "1e5",
            "0x1F",
            "<<",
            "---",
            "...",
            "word ".repeat(60));

    /** The code of a row that all have. */
    private static final String LAST = "123456";

    private final Random random;

    private SpecMaker(long seed) {
        this.random = new Random(seed);
    }

    /** The text of a spec; the same for the same seed. */
    public static String text(long seed) {
        return json(new SpecMaker(seed).catalog());
    }

    private Map<String, Object> catalog() {
        boolean strings = random.nextBoolean();
        Map<String, Object> catalog = new LinkedHashMap<>();
        catalog.put("errorSpec", 1);
        catalog.put("id", pick("acme.shop", "posix", "a"));
        catalog.put("http", 400 + random.nextInt(200));
        maybe(catalog, "title", text());
        maybe(catalog, "description", text());
        maybe(catalog, "version", pick("1.0.0", "0.1.0-rc.1+b.7", "10.2.3"));
        maybe(catalog, "retry", retry());
        catalog.put("tags", Map.of("retriable", text(), "no", "", "A-1", text(), "null", " "));
        catalog.put("fields", Map.of("a", declared(), "on", declared()));
        Map<String, Object> codes = new LinkedHashMap<>();
        codes.put("type", strings ? "string" : "integer");
        maybe(codes, "pattern", "[ -~]+|\\\"#: ");
        if (!strings) {
            maybe(codes, "wildcard", pick("X", "n", "e"));
        }
        catalog.put("codes", codes);
        maybe(catalog, "problem", Map.of("type", "/a%7B/{code}?#:" + pick("", "{id}"), "base", "https://example.com"));
        maybe(catalog, "body", Map.of("code", "/error/" + pick("code", "c: #"), "message", "/m\u2028\"\\"));
        maybe(
                catalog,
                "links",
                Map.of("label " + text(), "https://example.com/#a?b={c}".replace("{c}", pick("1", ","))));
        maybe(catalog, "x-" + pick("a", "b c: #"), carried(3));
        Ids ids = new Ids();
        Map<String, Object> categories = new LinkedHashMap<>();
        for (String id : List.of("orders", "posix", "rate-limit", "true").subList(0, random.nextInt(5))) {
            categories.put(id, category(strings, ids));
        }
        catalog.put("categories", categories);
        Map<String, Object> rows = rows(strings, ids, random.nextInt(3));
        rows.put(LAST, row(ids));
        catalog.put("errors", rows);
        return catalog;
    }

    private Map<String, Object> category(boolean strings, Ids ids) {
        Map<String, Object> category = new LinkedHashMap<>();
        maybe(category, "title", text());
        maybe(category, "description", text());
        maybe(category, "log", pick("off", "debug", "info", "warn", "error"));
        maybe(category, "x-owner", carried(2));
        maybe(category, "reserved", List.of(code(strings, ids), strings ? "y" : "-900007--900005"));
        Map<String, Object> retired = new LinkedHashMap<>();
        Map<String, Object> tombstone = new LinkedHashMap<>();
        maybe(tombstone, "name", text());
        maybe(tombstone, "since", "1.2.3");
        maybe(tombstone, "replacedBy", LAST);
        maybe(tombstone, "reason", text());
        maybe(tombstone, "x-t", carried(1));
        retired.put(code(strings, ids), tombstone);
        maybe(category, "retired", retired);
        if (random.nextInt(4) > 0) {
            category.put("errors", rows(strings, ids, random.nextInt(4)));
        }
        return category;
    }

    private Map<String, Object> rows(boolean strings, Ids ids, int count) {
        Map<String, Object> rows = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            rows.put(code(strings, ids), row(ids));
        }
        return rows;
    }

    private Map<String, Object> row(Ids ids) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", "N" + text());
        row.put(
                "id",
                pick("ERROR", "P2P", "POSIX", "HTTP_2FA_S", "LOOKUP_ERROR_EXCEPTION", "A__B_", "OAUTH_ID") + "_"
                        + ids.next() + pick("", "_ERROR", "_EXCEPTION", "_ERROR_ERROR"));
        maybe(row, "aliases", List.of("OLD_" + ids.next()));
        maybe(
                row,
                "names",
                Map.of(pick("java", "go", "swift"), pick("itemMissing", "Item_Missing", "ITEM") + ids.next()));
        maybe(row, "message", text().replace("{", "{{").replace("}", "}}") + "{p}");
        Map<String, Object> param = new LinkedHashMap<>();
        param.put("type", pick("string", "integer", "list<uuid>"));
        maybe(param, "optional", true);
        maybe(param, "sensitive", true);
        maybe(param, "description", text());
        maybe(param, "x-p", carried(1));
        row.put("params", Map.of("p", param));
        maybe(row, "http", 400 + random.nextInt(200));
        maybe(row, "noBody", random.nextBoolean());
        maybe(row, "headers", Map.of(pick("Allow", "x-a", "0", "'#"), pick("", "null", "a: #\"'b", "{{}}")));
        maybe(row, "grpc", pick("NOT_FOUND", "UNKNOWN"));
        maybe(row, "retry", retry());
        maybe(row, "log", pick("off", "warn"));
        maybe(row, "tags", List.of(pick("retriable", "no", "A-1"), "null"));
        maybe(row, "fields", Map.of(pick("a", "on"), pick("1e5", "a: #\"'b", "~")));
        maybe(row, "visibility", pick("internal", "public"));
        maybe(row, "since", "1.0.0-1e5");
        maybe(row, "deprecated", random.nextBoolean() ? "true" : Map.of("reason", text(), "replacedBy", LAST));
        maybe(row, "description", text());
        maybe(row, "causes", List.of(text(), text()));
        maybe(row, "remedy", text());
        maybe(row, "links", Map.of(text(), "mailto:a@b"));
        maybe(row, "x-r", carried(3));
        return row;
    }

    private Map<String, Object> declared() {
        Map<String, Object> field = new LinkedHashMap<>(Map.of("type", "string", "optional", "true"));
        maybe(field, "description", text());
        maybe(field, "x-f", carried(1));
        return field;
    }

    private Object retry() {
        return random.nextBoolean()
                ? pick("never", "now", "later", "afterChange")
                : Map.of(
                        "when",
                        "later",
                        "after",
                        pick("PT0S", "P1D", "PT36H0.5S", "P999999999DT999999999H999999999M999999999.123456789S"));
    }

    private String code(boolean strings, Ids ids) {
        int next = ids.next();
        return strings
                ? pick("NO", "0", "1e", "~", "null#", "{", "a:b", "\"", "\\", "card_declined") + next
                : pick("", "-", "9007199254740") + next + pick("", "000");
    }

    private Object carried(int depth) {
        return switch (random.nextInt(depth > 0 ? 5 : 2)) {
            case 0 -> text();
            case 1 -> new Plain(pick("null", "~", "1", "1.0", "1e5", "-.5", "true", "0x1F", "9007199254740993", "a b"));
            case 2 -> List.of(carried(depth - 1), carried(depth - 1));
            case 3 -> List.of();
            default -> Map.of(text(), carried(depth - 1));
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private void maybe(Map<String, Object> mapping, String key, Object value) {
        if (random.nextInt(3) == 0) {
            mapping.put(key, value);
        }
    }

    private String pick(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** Numbers, each once. */
    private static final class Ids {
        private int last;

        int next() {
            return ++last;
        }
    }

    /** A scalar without quotes. */
    private record Plain(String text) {}

    /** YAML has all of JSON. */
    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, each) -> entries.add(json(key) + ": " + json(each)));
            return "{" + String.join(", ", entries) + "}";
        }
        if (value instanceof List<?> list) {
            return "[" + String.join(", ", list.stream().map(SpecMaker::json).toList()) + "]";
        }
        if (value instanceof Plain plain) {
            return plain.text;
        }
        StringBuilder text = new StringBuilder("\"");
        String.valueOf(value)
                .chars()
                .forEach(c -> text.append(
                        c >= ' ' && c < 0x7F && c != '"' && c != '\\'
                                ? String.valueOf((char) c)
                                : String.format("\\u%04x", c)));
        return text.append('"').toString();
    }
}
