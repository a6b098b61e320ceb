package io.github.errorspec.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One line of Markdown, in which only code spans and links mean something afterwards. */
public final class MarkdownEscape {
    private static final String ADDRESS = "(?:https?://|mailto:)[A-Za-z0-9._~:/?#@!$&'*+,=%-]*[A-Za-z0-9/_~=#%]";

    /** A code span, a link, or an address on its own. */
    private static final Pattern KEPT = Pattern.compile("`([^`\n]*[^`\\s][^`\n]*)`"
            + "|\\[([^\\[\\]\n]*[^\\[\\]\\s][^\\[\\]\n]*)]\\((" + ADDRESS + ")\\)"
            + "|<(" + ADDRESS + ")>"
            + "|(?<![A-Za-z0-9])(" + ADDRESS + ")");

    /** What would begin something at the beginning of a line, where any word can come to stand. */
    private static final Pattern BLOCK_START = Pattern.compile("(?:[-+=]+|[0-9]{1,9}[.)]|>.*|#.*)", Pattern.DOTALL);

    private static final Pattern ENTITY = Pattern.compile("&(?=[A-Za-z0-9#]+;)");
    private static final Pattern TAG = Pattern.compile("<(?=[A-Za-z/!?])");
    private static final Pattern EMPHASIS = Pattern.compile("(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");
    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]|~]");

    private MarkdownEscape() {}

    public static String of(String text) {
        // Most texts have none of what begins something that is kept.
        if (text.chars().noneMatch(c -> c == '`' || c == '[' || c == '<' || c == ':')) {
            return words(text);
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        Matcher kept = KEPT.matcher(text);
        int from = 0;
        while (kept.find()) {
            String code = kept.group(1);
            String label = kept.group(2);
            if (code != null && !isWhole(code)) {
                continue;
            }
            out.append(words(text.substring(from, kept.start())));
            if (code != null) {
                out.append('`').append(code).append('`');
            } else if (label != null) {
                // Behind this mark it would be an image.
                if (out.length() > 0 && out.charAt(out.length() - 1) == '!') {
                    out.insert(out.length() - 1, '\\');
                }
                out.append('[')
                        .append(words(label))
                        .append("](<")
                        .append(kept.group(3))
                        .append(">)");
            } else {
                String address = kept.group(4) == null ? kept.group(5) : kept.group(4);
                out.append('<').append(address).append('>');
            }
            from = kept.end();
        }
        return out.append(words(text.substring(from))).toString();
    }

    /** Whether none of its words begins something, if it comes to stand at the beginning of a line. */
    private static boolean isWhole(String code) {
        for (String word : code.split("[ \t]+", -1)) {
            if (!word.isEmpty() && "-+*=>#|~<0123456789".indexOf(word.charAt(0)) >= 0 && code.indexOf(' ') >= 0) {
                return false;
            }
        }
        return true;
    }

    private static String words(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == ' ' || text.charAt(i) == '\t') {
                String word = text.substring(from, i);
                // A number begins a list only before a space, or alone.
                boolean last = from > 0 && i == text.length();
                out.append(last && isNumber(word) ? word : word(word));
                out.append(text, i, Math.min(i + 1, text.length()));
                from = i + 1;
            }
        }
        return out.toString();
    }

    /** Whether a word that begins something is the number of an item in a list. */
    private static boolean isNumber(String word) {
        return !word.isEmpty()
                && word.charAt(0) >= '0'
                && word.charAt(0) <= '9'
                && BLOCK_START.matcher(word).matches();
    }

    private static String word(String word) {
        if (isPlain(word)) {
            return word;
        }
        String escaped = SPECIAL.matcher(word).replaceAll("\\\\$0");
        escaped = ENTITY.matcher(escaped).replaceAll("\\\\&");
        escaped = TAG.matcher(escaped).replaceAll("\\\\<");
        escaped = EMPHASIS.matcher(escaped).replaceAll("\\\\_");
        if (!BLOCK_START.matcher(word).matches()) {
            return escaped;
        }
        return isNumber(word)
                ? word.substring(0, word.length() - 1) + "\\" + word.charAt(word.length() - 1)
                : "\\" + escaped;
    }

    /** Most words are: no pattern has to look at them. */
    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return c == '.' && i > 0 && i == word.length() - 1;
            }
        }
        return true;
    }
}
