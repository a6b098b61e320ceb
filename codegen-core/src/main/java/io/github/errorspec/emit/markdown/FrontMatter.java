package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.emit.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands above a page for the program that builds it.
 *
 * @param entries templates of values, by key
 */
record FrontMatter(Map<String, String> entries) {
    static final Option OPTION = Option.text(
            "frontMatter",
            FrontMatter::isAllowed,
            "keys with values are needed, with `;` between two, such as `title={title}; sidebar_position={position}`; a value can"
                    + " have `{title}`, `{id}`, `{version}`, `{locale}` and `{position}`",
            "What stands above each page between two lines of hyphens, as keys with values, such as `title={title};"
                    + " sidebar_position={position}`; `{id}` and `{version}` are the catalog's, and `{locale}` is the language where there are pages in each.");

    private static final String BETWEEN = ";";
    private static final Pattern ENTRY = Pattern.compile("\\s*([A-Za-z_][A-Za-z0-9_.-]*)\\s*=([^\\r\\n]*)");
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]*)\\}");
    private static final List<String> PLACES = List.of("title", "id", "version", "locale", "position");

    /** What YAML reads as it is; anything else is a text. */
    private static final Pattern LITERAL = Pattern.compile("-?(0|[1-9][0-9]{0,14})|true|false");

    /**
     * What a user wants there.
     *
     * @param needed what has to be there, unless the user gives it another value
     */
    static FrontMatter of(String text, List<String> needed) {
        Map<String, String> entries = new LinkedHashMap<>();
        for (String part : needed) {
            add(part, entries);
        }
        for (String part : text.split(BETWEEN, -1)) {
            add(part, entries);
        }
        return new FrontMatter(entries);
    }

    private static void add(String part, Map<String, String> entries) {
        Matcher entry = ENTRY.matcher(part);
        if (entry.matches()) {
            entries.put(entry.group(1), entry.group(2).strip());
        }
    }

    private static boolean isAllowed(String text) {
        for (String part : text.split(BETWEEN, -1)) {
            Matcher entry = ENTRY.matcher(part);
            boolean known = entry.matches()
                    && PLACE.matcher(entry.group(2)).results().allMatch(place -> PLACES.contains(place.group(1)));
            if (!known && !part.isBlank()) {
                return false;
            }
        }
        return true;
    }

    /**
     * The lines between the two of hyphens.
     *
     * @param values of the places that templates have
     */
    List<String> lines(Map<String, String> values) {
        List<String> lines = new ArrayList<>();
        entries.forEach((key, template) -> {
            String value = PLACE.matcher(template)
                    .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
            lines.add(key + ": " + (LITERAL.matcher(value).matches() ? value : JsonText.compact(value)));
        });
        return lines;
    }
}
