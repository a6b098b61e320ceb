package io.github.errorspec.emit.template;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes lines of a template come out as people expect. Pebble drops the line break behind any tag, so that {@code {{ x }}} at the
 * end of a line joins it with the next, and keeps the blanks before a tag, so that nobody can indent one. Here a line with nothing
 * but tags that print nothing leaves nothing, and every other line stays a line. The number of lines is the same: errors name them.
 */
final class LineBreaks {
    /** Stands between a tag and a line break that is to stay; nobody writes this character, since it is none. */
    private static final String KEEP = "\uFFFF";

    private static final String EXECUTE = "\\{%[^%]*+(?:%(?!})[^%]*+)*+%}";
    private static final String COMMENT = "\\{#[^#]*+(?:#(?!})[^#]*+)*+#}";
    private static final String PRINT = "\\{\\{[^}]*+(?:}(?!})[^}]*+)*+}}";
    private static final String SILENT = "(?!\\{%-?\\s*verbatim)(?:" + EXECUTE + "|" + COMMENT + ")";

    private static final Pattern TAGS = Pattern.compile("(?m)"
            + "\\{%-?\\s*verbatim\\s*-?%}[\\s\\S]*?\\{%-?\\s*endverbatim\\s*-?%}"
            + "|^[ \t]*+(?<silent>" + SILENT + "(?:[ \t]*+" + SILENT + ")*+)[ \t]*+(?=\n|\\z)"
            + "|(?<loud>" + EXECUTE + "|" + COMMENT + "|" + PRINT + ")(?<end>\n?)");

    private LineBreaks() {}

    /** A template as Pebble is to read it. */
    static String protect(String template) {
        Matcher tag = TAGS.matcher(template);
        StringBuilder text = new StringBuilder();
        while (tag.find()) {
            String silent = tag.group("silent");
            String loud = tag.group("loud");
            String kept = silent != null ? silent : loud != null ? loud + keep(loud, tag.group("end")) : tag.group();
            tag.appendReplacement(text, Matcher.quoteReplacement(kept));
        }
        return tag.appendTail(text).toString();
    }

    /** A hyphen before the closing braces asks for blanks and line breaks behind it to go. */
    private static String keep(String tag, String end) {
        boolean trims = tag.charAt(tag.length() - 3) == '-';
        return end.isEmpty() || trims ? end : KEEP + end;
    }

    /** What Pebble made of it. */
    static String restore(String text) {
        return text.replace(KEEP, "");
    }
}
