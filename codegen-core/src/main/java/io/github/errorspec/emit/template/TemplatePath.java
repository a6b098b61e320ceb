package io.github.errorspec.emit.template;

import io.github.errorspec.emit.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file in a folder of templates says about it.
 *
 * @param kind what becomes of it
 * @param pattern the path of what it gives
 */
record TemplatePath(Kind kind, String pattern) {
    private static final String ENDING = ".peb";

    /** Such as <code>{error.pascal}</code>. */
    private static final Pattern PLACE = Pattern.compile("\\{(error|category)\\.(pascal|camel|snake|kebab|constant)}");

    enum Kind {
        /** It, or a folder that it is in, begins with an underscore: other templates include or import it. */
        PARTIAL,
        /** Does not end in {@code .peb}: goes to the output as it is. */
        COPY,
        /** Filled once, with the whole catalog. */
        ONCE,
        /** Filled for each row, which gives the file its name. */
        EACH_ERROR,
        /** Filled for each category, which gives the file its name. */
        EACH_CATEGORY
    }

    static TemplatePath of(String file) {
        if (("/" + file).contains("/_")) {
            return new TemplatePath(Kind.PARTIAL, file);
        }
        if (!file.endsWith(ENDING)) {
            return new TemplatePath(Kind.COPY, file);
        }
        String output = file.substring(0, file.length() - ENDING.length());
        Matcher place = PLACE.matcher(output);
        if (!place.find()) {
            return new TemplatePath(Kind.ONCE, output);
        }
        return new TemplatePath(place.group(1).equals("error") ? Kind.EACH_ERROR : Kind.EACH_CATEGORY, output);
    }

    /** The path of the file for the row or category of an id. */
    String output(String id) {
        Matcher place = PLACE.matcher(pattern);
        StringBuilder path = new StringBuilder();
        while (place.find()) {
            place.appendReplacement(path, Matcher.quoteReplacement(Words.of(id).in(place.group(2))));
        }
        return place.appendTail(path).toString();
    }
}
