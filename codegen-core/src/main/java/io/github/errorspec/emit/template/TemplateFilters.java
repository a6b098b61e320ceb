package io.github.errorspec.emit.template;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.Words;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters that templates have beside those of Pebble: words of identifiers, literals and comments of languages. */
final class TemplateFilters extends AbstractExtension {
    private static final int COMMENT_WIDTH = 120;

    @Override
    public Map<String, Filter> getFilters() {
        Map<String, Filter> filters = new HashMap<>();
        for (String form : List.of("pascal", "camel", "snake", "kebab", "constant")) {
            filters.put(form, of(List.of(), (text, arguments) -> Words.of(text).in(form)));
        }
        filters.put("quote", of(List.of("language"), TemplateFilters::quote));
        filters.put("comment", of(List.of("prefix"), TemplateFilters::comment));
        return filters;
    }

    /** {@code {{ error.name | quote('php') }}}: a literal with its quotes. */
    private static String quote(String text, Map<String, Object> arguments) {
        String language = String.valueOf(arguments.get("language"));
        return Quotes.of(language)
                .map(quotes -> quotes.literal(text))
                .orElseThrow(() -> new IllegalArgumentException("the filter `quote` knows no language `" + language
                        + "`; it knows: " + String.join(", ", Quotes.languages())));
    }

    /** {@code {{ error.description | comment(' * ') }}}: each line behind the prefix, and nothing that ends a comment. */
    private static String comment(String text, Map<String, Object> arguments) {
        Object given = arguments.get("prefix");
        String prefix = given == null ? "" : given.toString();
        List<String> lines = new ArrayList<>();
        for (String line : CommentLines.of(List.of(text), COMMENT_WIDTH)) {
            lines.add((prefix + harmless(line)).stripTrailing());
        }
        return String.join("\n", lines);
    }

    /** Without what ends a comment in some language, or closes the mode in which it stands. */
    private static String harmless(String line) {
        return line.replace("*/", "* /")
                .replace("/*", "/ *")
                .replace("?>", "? >")
                .replace("%>", "% >")
                .replace("-->", "-- >")
                .replace("\"\"\"", "\" \" \"")
                .replace("'''", "' ' '");
    }

    private interface TextFilter {
        String apply(String text, Map<String, Object> arguments);
    }

    private static Filter of(List<String> names, TextFilter filter) {
        return new Filter() {
            @Override
            public List<String> getArgumentNames() {
                return names;
            }

            @Override
            public @Nullable Object apply(
                    @Nullable Object input,
                    Map<String, Object> arguments,
                    PebbleTemplate self,
                    EvaluationContext context,
                    int line) {
                if (input == null) {
                    return null;
                }
                try {
                    return filter.apply(input.toString(), arguments);
                } catch (IllegalArgumentException e) {
                    throw new PebbleException(e, e.getMessage(), line, self.getName());
                }
            }
        };
    }
}
