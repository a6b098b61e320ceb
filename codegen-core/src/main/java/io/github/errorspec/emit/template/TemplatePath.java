package io.github.errorspec.emit.template;

import io.github.errorspec.model.Words;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the name of a file in a folder of templates says about it.
 *
 * @param kind what becomes of it
 * @param pattern the path of what it gives
 */
record TemplatePath(Kind kind, String pattern) {
    /** What places there are. */
    static final String HELP =
            "it is `{error.FORM}` or `{category.FORM}`, where FORM is pascal, camel, snake, kebab or constant";

    private static final String ENDING = ".peb";

    /** Such as <code>{error.pascal}</code>; also a misspelt one, which would become a part of the file's name as it is. */
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)\\.(\\w+)}");

    private static final String ERROR = "error";
    private static final Set<String> ELEMENTS = Set.of(ERROR, "category");
    private static final Set<String> FORMS = Set.of("pascal", "camel", "snake", "kebab", "constant");

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
        return new TemplatePath(place.group(1).equals(ERROR) ? Kind.EACH_ERROR : Kind.EACH_CATEGORY, output);
    }

    /** Why the name is none that a template can have. */
    Optional<String> fault() {
        if (kind == Kind.PARTIAL || kind == Kind.COPY) {
            return Optional.empty();
        }
        Matcher place = PLACE.matcher(pattern);
        Set<String> elements = new HashSet<>();
        while (place.find()) {
            elements.add(place.group(1));
            if (!ELEMENTS.contains(place.group(1)) || !FORMS.contains(place.group(2))) {
                return Optional.of("there is no `" + place.group() + "` for the name of a file");
            }
        }
        return elements.size() > 1
                ? Optional.of("a file is for a row or for a category; its name cannot have both")
                : Optional.empty();
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
