package io.github.errorspec.languages;

import java.util.List;

/**
 * An object of a schema, and texts in which one of its keys can be typed: where the section sign stands. Each text lacks some keys, and
 * is right once one of those has been added.
 *
 * @param kind which schema it is of
 * @param pointer where its keys are in the schema
 * @param texts those texts
 */
record YamlPlace(YamlText.Kind kind, String pointer, List<String> texts) {
    private static final String HEAD = "errorSpec: 1\nid: a.b\nhttp: 400\n";
    private static final String ROWS = "errors:\n  101001: {name: One, http: 400, params: [param]}\n";

    /** Where categories and rows have tags and fields, which stand on top first. */
    private static final String TABLE =
            HEAD + "tags: [retriable]\nfields: {sqlState: {type: string, optional: true}}\n";

    /** What a translation in one of these places is of. */
    static final String TRANSLATED =
            HEAD + "locales: {default: en, files: \"errors.{locale}.yaml\"}\n" + "categories: {c: {title: C}}\n" + ROWS;

    static List<YamlPlace> all() {
        return List.of(
                spec(
                        "/properties",
                        "id: a.b\n§\n" + ROWS,
                        "errorSpec: 1\n§\n" + ROWS,
                        "errorSpec: 1\nid: a.b\n§\n" + ROWS,
                        HEAD + "§"),
                spec("/properties/codes/properties", HEAD + "codes:\n  §\n" + ROWS),
                spec(
                        "/properties/problem/properties",
                        HEAD + "problem:\n  §\n" + ROWS,
                        HEAD + "problem:\n  type: https://a.example/{code}\n  §\n" + ROWS),
                spec("/properties/body/properties", HEAD + "body:\n  §\n" + ROWS),
                spec(
                        "/properties/locales/anyOf/0/properties",
                        HEAD + ROWS + "locales:\n  default: en\n  §",
                        HEAD + ROWS + "locales:\n  files: \"errors.{locale}.yaml\"\n  §"),
                spec(
                        "/$defs/category/properties",
                        TABLE + "categories:\n  c:\n    §\n    errors: {101001: {name: One}}",
                        TABLE + "categories:\n  c:\n    §\n    errors: {22A: {name: One}}",
                        TABLE + "categories:\n  c:\n    title: C\n    §\n" + ROWS),
                spec(
                        "/$defs/retired/properties",
                        HEAD + "categories:\n  c:\n    retired:\n      101099:\n        §\n" + ROWS),
                spec(
                        "/$defs/row/properties",
                        TABLE + "errors:\n  101001:\n    name: One\n    params: [param]\n    §",
                        TABLE + "errors:\n  101001:\n    name: One\n    §",
                        TABLE + "errors:\n  101001:\n    id: ONE\n    §"),
                // In a row of one line, the server offers keys once a letter is typed.
                spec(
                        "/$defs/row/properties",
                        TABLE + "errors:\n  101001: {name: One, params: [param], z§}",
                        TABLE + "errors:\n  101001: {name: One, z§}",
                        TABLE + "errors:\n  101001: {id: ONE, z§}"),
                spec(
                        "/$defs/param/anyOf/1/properties",
                        HEAD + "errors:\n  101001:\n    name: One\n    params:\n      param:\n        §",
                        HEAD
                                + "errors:\n  101001:\n    name: One\n    params:\n      param:\n        type: object\n        §"),
                spec(
                        "/$defs/retry/anyOf/1/properties",
                        HEAD + ROWS + "retry:\n  when: later\n  §",
                        HEAD + ROWS + "retry:\n  after: PT5S\n  §"),
                spec(
                        "/$defs/deprecation/properties",
                        HEAD + "errors:\n  101001:\n    name: One\n    deprecated:\n      §"),
                translation("/properties", "locale: de\n§", "errorSpec: 1\n§"),
                translation("/$defs/category/properties", "errorSpec: 1\ncategories:\n  c:\n    §"),
                translation("/$defs/row/properties", "errorSpec: 1\nerrors:\n  101001:\n    §"));
    }

    private static YamlPlace spec(String pointer, String... texts) {
        return new YamlPlace(YamlText.Kind.SPEC, pointer, List.of(texts));
    }

    private static YamlPlace translation(String pointer, String... texts) {
        return new YamlPlace(YamlText.Kind.TRANSLATION, pointer, List.of(texts));
    }

    @Override
    public String toString() {
        return kind + " " + pointer + (texts.get(0).contains("{name: One, params: [param], z") ? " in one line" : "");
    }
}
