package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Suggestions;
import io.pebbletemplates.pebble.error.AttributeNotFoundException;
import io.pebbletemplates.pebble.error.ClassAccessException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.error.RootAttributeNotFoundException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why a template cannot be filled.
 *
 * @param message the fact
 * @param help what would be accepted
 * @param word the word of the template that is wrong
 */
record Reason(String message, Optional<String> help, Optional<String> word) {
    static final Reason ENDLESS =
            new Reason("this template includes or calls itself without an end", Optional.empty(), Optional.empty());

    /** What Pebble reads at the end of a line or of a template, when it looks for more of a tag. */
    private static final Pattern UNCLOSED =
            Pattern.compile("Unexpected character .?[\\x00\\uFFFF]|^Unexpected token .* type EOF");

    static Reason of(PebbleException e, TemplateModel model) {
        if (e.getCause() instanceof PebbleException inner) {
            return of(inner, model);
        }
        if (e instanceof RootAttributeNotFoundException missing) {
            String name = missing.getAttributeName();
            if (model.root().get(name) != null) {
                return hidden(name);
            }
            return model.root().containsKey(name)
                            || String.valueOf(e.getPebbleMessage()).startsWith("Attempt")
                    ? absent(name)
                    : unknown(name, model);
        }
        if (e instanceof AttributeNotFoundException missing) {
            return unknown(missing.getAttributeName(), model);
        }
        if (e instanceof ClassAccessException) {
            return new Reason(
                    "a template reads values, and calls no method that changes them or says something else on each machine",
                    Optional.of(
                            "use the members of the catalog, filters, or methods such as `size()` and `startsWith(...)`"),
                    Optional.empty());
        }
        if (e instanceof FolderLoader.Missing missing) {
            return new Reason(String.valueOf(e.getPebbleMessage()), Optional.empty(), Optional.of(missing.words()));
        }
        String message = e.getPebbleMessage() == null ? String.valueOf(e.getMessage()) : e.getPebbleMessage();
        if (UNCLOSED.matcher(message).find()) {
            return new Reason(
                    "a tag that begins before this has no end",
                    Optional.of("`{%` ends with `%}`, and `{{` with `}}`"),
                    Optional.empty());
        }
        // Pebble keeps these macros for the next time, and refuses them then.
        Optional<String> help = message.startsWith("More than one macro")
                ? Optional.of("`{% from %}` works once only: use `{% import %}` in what is filled more often")
                : Optional.empty();
        return new Reason(sentence(message), help, Optional.empty());
    }

    /** A variable of the template, asked for where only others are seen. */
    private static Reason hidden(String name) {
        return new Reason(
                "a macro does not see `" + name + "`",
                Optional.of("hand it over: `{% macro m(" + name + ") %}` and `{{ m(" + name + ") }}`"),
                Optional.of(name));
    }

    static Reason of(RuntimeException e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return new Reason("this template cannot be filled: " + message, Optional.empty(), Optional.empty());
    }

    private static Reason unknown(String name, TemplateModel model) {
        Optional<String> help = Suggestions.nearest(name, model.names()).map(near -> "did you mean `" + near + "`?");
        return new Reason("there is no `" + name + "` here", help, Optional.of(name));
    }

    /** Something that is null, or the member of it that was asked for. */
    private static Reason absent(String name) {
        return new Reason(
                "`" + name + "` is asked of a value that this catalog, category or row does not have",
                Optional.of("ask for the value first, as in `{% if error.deprecated is not null %}`"),
                Optional.of(name));
    }

    /** Pebble puts words in brackets, begins with a capital and ends with a full stop. */
    private static String sentence(String message) {
        String text = message.replace("\"[\"", "`[`")
                .replaceAll("\\[([^\\[\\]]+)]", "`$1`")
                .strip();
        String start = text.isEmpty() ? "" : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
        return start.endsWith(".") ? start.substring(0, start.length() - 1) : start;
    }
}
