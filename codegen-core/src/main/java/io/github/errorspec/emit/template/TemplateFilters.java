package io.github.errorspec.emit.template;

import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.model.Words;
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
        Object given = arguments.get("language");
        if (given == null) {
            throw new IllegalArgumentException("the filter `quote` needs a language, such as `quote(\"php\")`");
        }
        String language = given.toString();
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
        for (String line : TextLines.of(text, COMMENT_WIDTH)) {
            lines.add((prefix + harmless(line, prefix)).stripTrailing());
        }
        return String.join("\n", lines);
    }

    /**
     * Without what ends a comment in some language, closes the mode in which it stands, or goes on with the next line; and
     * without escapes of Java, which mean the same in a comment as outside.
     */
    private static String harmless(String line, String prefix) {
        String text = line.replace("*/", "* /")
                .replace("/*", "/ *")
                .replace("?>", "? >")
                .replace("%>", "% >")
                .replace("-->", "-- >")
                .replace("--!>", "--! >")
                .replace("\"\"\"", "\" \" \"")
                .replace("'''", "' ' '")
                .replace("\\u", "\\ u")
                .replace("??/", "?? /");
        boolean closes = prefix.endsWith("*") && text.startsWith("/");
        return (closes ? " " : "") + text + (text.endsWith("\\") ? " ." : "");
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
                    return filter.apply(LineBreaks.restore(input.toString()), arguments);
                } catch (IllegalArgumentException e) {
                    throw new PebbleException(e, e.getMessage(), line, self.getName());
                }
            }
        };
    }
}
