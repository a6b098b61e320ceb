package io.github.errorspec.emit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown, which a program shows or people read as it is. */
public enum MarkdownForm implements InlineForm {
    /** Any program takes it for what the tree says; no address is a link without brackets. */
    STRICT,
    /** The same for programs that know addresses, and for which an {@code @} may begin a tag. */
    BARE,
    /** Nothing is escaped, since people read it. */
    PLAIN;

    /** What begins something at the beginning of a line. */
    private static final Pattern BLOCK_START = Pattern.compile("[-+=]+(?= |$)|[0-9]{1,9}[.)](?= |$)|[>#]");

    private static final Pattern ENTITY = Pattern.compile("&(?=#?[A-Za-z0-9]+;)");
    private static final Pattern PLAIN_ADDRESS =
            Pattern.compile("(?:[^\\s()<>\\\\`&]|&(?!#?[A-Za-z0-9]+;)|\\([^\\s()<>\\\\`&]*\\))+");

    /** Code that must stay on one line, since a word of it could begin something there. */
    private static final Pattern WHOLE = Pattern.compile(".* [^A-Za-z\"'({\\[].*|``.*");

    @Override
    public String text(String words, boolean startsLine) {
        if (this == PLAIN) {
            return words;
        }
        StringBuilder out = new StringBuilder(words.length() + 8);
        int from = startsLine ? start(words, out) : 0;
        Matcher entity = ENTITY.matcher(words);
        for (int i = from; i < words.length(); i++) {
            char c = words.charAt(i);
            char before = i == from ? '.' : words.charAt(i - 1);
            boolean tag = c == '@' && this == BARE && (i == from || before == ' ');
            char after = i + 1 == words.length() ? '.' : words.charAt(i + 1);
            if (tag
                    || isSpecial(c, before, after)
                    || (c == '&' && entity.region(i, words.length()).lookingAt())) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Writes what begins the line, and says where the rest does. */
    private static int start(String words, StringBuilder out) {
        String rest = words.stripLeading();
        int skipped = words.length() - rest.length();
        Matcher start = BLOCK_START.matcher(rest);
        if (!start.lookingAt()) {
            return skipped;
        }
        // A backslash means something before a mark only.
        boolean number = Character.isDigit(rest.charAt(0));
        String mark = start.group();
        out.append(number ? mark.substring(0, mark.length() - 1) : "").append('\\');
        out.append(number ? mark.substring(mark.length() - 1) : mark);
        return skipped + mark.length();
    }

    private static boolean isSpecial(char c, char before, char after) {
        boolean alone = before == ' ' && after == ' ';
        return switch (c) {
            case '`', '[', ']', '~' -> true;
            case '*' -> !alone;
            case '_' -> !alone && !(isAlphanumeric(before) && isAlphanumeric(after));
            // At the end of a line, too, where any space may come to stand.
            case '\\' -> !isAlphanumeric(after);
            case '<' -> isAlphanumeric(after) || after == '/' || after == '!' || after == '?';
            default -> false;
        };
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    @Override
    public String code(String code) {
        String fence = "`".repeat(fence(code, 1));
        boolean edge = code.startsWith("`") || code.endsWith("`") || (code.startsWith(" ") && code.endsWith(" "));
        String span = fence + (edge && !code.isBlank() ? " " + code + " " : code) + fence;
        return WHOLE.matcher(span).matches() ? CommentLines.unbroken(span) : span;
    }

    /** How many backquotes enclose a text that has some itself. */
    public static int fence(String text, int least) {
        int longest = least;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run + 1);
        }
        return longest;
    }

    @Override
    public String link(String label, String address) {
        boolean plain =
                this == PLAIN || (this == BARE && PLAIN_ADDRESS.matcher(address).matches());
        return "[" + label + "](" + (plain ? address : "<" + encoded(address) + ">") + ")";
    }

    @Override
    public String address(String address) {
        return this == STRICT ? "<" + encoded(address) + ">" : address;
    }

    private static String encoded(String address) {
        return ENTITY.matcher(address)
                .replaceAll("&amp;")
                .replace("<", "%3C")
                .replace(">", "%3E")
                .replace("\\", "%5C")
                .replace("`", "%60");
    }

    @Override
    public String beforeLink(String words) {
        // With this mark before it, it would be an image.
        return this != PLAIN && words.endsWith("!") ? words.substring(0, words.length() - 1) + "\\!" : words;
    }

    @Override
    public String emphasis(boolean strong, String words) {
        String mark = strong ? "**" : "*";
        return mark + words + mark;
    }

    @Override
    public String hardBreak() {
        return this == PLAIN ? "" : "\\";
    }
}
