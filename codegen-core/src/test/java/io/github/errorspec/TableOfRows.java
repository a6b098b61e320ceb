package io.github.errorspec;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A table that tests change row by row.
 *
 * @param rows in any order; those of one category belong together
 */
record TableOfRows(List<Row> rows) {
    /** The category of the rows without one. */
    private static final String NONE = "";

    private static final List<Param> PARAMS = List.of(
            new Param("first", "string", false, false),
            new Param("second", "integer", false, false),
            new Param("third", "string", true, false));

    record Param(String name, String type, boolean optional, boolean sensitive) {
        private String yaml() {
            return name + ": {type: " + type + ", optional: " + optional + ", sensitive: " + sensitive + "}";
        }
    }

    record Row(
            int code,
            String category,
            String id,
            String name,
            int http,
            List<String> aliases,
            List<Param> params,
            String message,
            String more) {
        Row withCode(int other) {
            return new Row(other, category, id, name, http, aliases, params, message, more);
        }

        Row withCategory(String other) {
            return new Row(code, other, id, name, http, aliases, params, message, more);
        }

        Row withId(String other) {
            return new Row(code, category, other, name, http, aliases, params, message, more);
        }

        Row withName(String other) {
            return new Row(code, category, id, other, http, aliases, params, message, more);
        }

        Row withHttp(int other) {
            return new Row(code, category, id, name, other, aliases, params, message, more);
        }

        Row withAliases(List<String> others) {
            return new Row(code, category, id, name, http, others, params, message, more);
        }

        Row withParams(List<Param> others) {
            return new Row(code, category, id, name, http, aliases, others, message, more);
        }

        Row withMessage(String other) {
            return new Row(code, category, id, name, http, aliases, params, other, more);
        }

        Row with(String key) {
            return new Row(code, category, id, name, http, aliases, params, message, ", " + key);
        }

        private String yaml() {
            return code + ": {id: " + id + ", name: \"" + name + "\", http: " + http + ", aliases: " + aliases
                    + ", message: \"" + message + "\", params: {"
                    + params.stream().map(Param::yaml).collect(Collectors.joining(", ")) + "}" + more + "}\n";
        }
    }

    static TableOfRows of(List<Integer> codes, List<Integer> statuses, List<Boolean> categorized) {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int code = codes.get(i);
            rows.add(new Row(
                    code,
                    categorized.get(i) ? "things" : NONE,
                    "ROW_" + code,
                    "Row " + code,
                    statuses.get(i),
                    List.of("WAS_" + code),
                    PARAMS,
                    "The {first} of " + code,
                    ""));
        }
        return new TableOfRows(rows);
    }

    TableOfRows with(int at, UnaryOperator<Row> change) {
        List<Row> others = new ArrayList<>(rows);
        others.set(at, change.apply(rows.get(at)));
        return new TableOfRows(others);
    }

    TableOfRows without(int at) {
        List<Row> others = new ArrayList<>(rows);
        others.remove(at);
        return new TableOfRows(others);
    }

    /** With two rows of one category in each other's place; of three rows two are in one of the two that there are. */
    TableOfRows swapped() {
        List<Row> others = new ArrayList<>(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (int j = i + 1; j < rows.size(); j++) {
                if (rows.get(i).category().equals(rows.get(j).category())) {
                    Collections.swap(others, i, j);
                    return new TableOfRows(others);
                }
            }
        }
        throw new IllegalStateException("no two rows share a category");
    }

    String yaml() {
        return "errorSpec: 1\nid: acme.shop\ncategories:\n" + category("things") + category("elsewhere") + "errors:\n"
                + rows(NONE, "  ");
    }

    private String category(String id) {
        return "  " + id + ":\n    errors:\n" + rows(id, "      ");
    }

    /** At least one row, which no test changes, so that the categories and the list are always there. */
    private String rows(String category, String indent) {
        String own = indent + "9" + Math.abs(category.hashCode() % 900 + 100) + ": {name: Of "
                + (category.isEmpty() ? "none" : category) + ", http: 400}\n";
        return rows.stream()
                .filter(row -> row.category().equals(category))
                .map(row -> indent + row.yaml())
                .collect(Collectors.joining("", own, ""));
    }
}
