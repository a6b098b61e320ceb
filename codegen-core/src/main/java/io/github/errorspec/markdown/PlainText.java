package io.github.errorspec.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads texts in which nothing but paragraphs and code spans can be, as most are, without any library. */
final class PlainText {
    /** What CommonMark would make something of, wherever it stands. */
    private static final String SPECIAL = "\\*[]<&~";

    private static final Inline.Break SOFT = new Inline.Break(false);

    private PlainText() {}

    /** The paragraphs of a text; nothing if it could say more. */
    static Optional<List<Block>> read(String text) {
        if (text.contains("://") || text.contains("mailto:")) {
            return Optional.empty();
        }
        List<Block> blocks = new ArrayList<>();
        List<Inline> paragraph = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int end = text.indexOf('\n', from);
            String line = text.substring(from, end < 0 ? text.length() : end);
            if (line.isEmpty()) {
                end(paragraph, blocks);
            } else if (!isPlain(line)) {
                return Optional.empty();
            } else {
                if (!paragraph.isEmpty()) {
                    paragraph.add(SOFT);
                }
                addLine(line, paragraph);
            }
            from = end < 0 ? text.length() + 1 : end + 1;
        }
        end(paragraph, blocks);
        return Optional.of(List.copyOf(blocks));
    }

    private static void end(List<Inline> paragraph, List<Block> blocks) {
        if (!paragraph.isEmpty()) {
            blocks.add(new Block.Paragraph(List.copyOf(paragraph)));
            paragraph.clear();
        }
    }

    /** Words and code take turns. */
    private static void addLine(String line, List<Inline> paragraph) {
        String[] parts = line.split("`", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                paragraph.add(new Inline.Code(parts[i]));
            } else if (!parts[i].isEmpty()) {
                paragraph.add(new Inline.Text(parts[i]));
            }
        }
    }

    private static boolean isPlain(String line) {
        if (!beginsNothing(line) || line.charAt(line.length() - 1) == ' ') {
            return false;
        }
        boolean code = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '`') {
                // A span of more than one, or with a space at its edge, has rules of its own.
                char next = i + 1 < line.length() ? line.charAt(i + 1) : '.';
                if (next == '`' || (code ? line.charAt(i - 1) : next) == ' ') {
                    return false;
                }
                code = !code;
            } else if (!isLetter(c) && (c < ' ' || c > '~' || (!code && !isHarmless(c, i, line)))) {
                return false;
            }
        }
        return !code;
    }

    /** Whether it begins with a word, and not with the mark of a list, heading or the like. */
    private static boolean beginsNothing(String line) {
        char c = line.charAt(0);
        if (c >= '0' && c <= '9') {
            int end = 0;
            while (end < line.length() && line.charAt(end) >= '0' && line.charAt(end) <= '9') {
                end++;
            }
            return end == line.length() || (line.charAt(end) != '.' && line.charAt(end) != ')');
        }
        return isLetter(c) || "\"'(`".indexOf(c) >= 0;
    }

    private static boolean isHarmless(char c, int at, String line) {
        return c == '_' ? isInsideWord(at, line) : SPECIAL.indexOf(c) < 0;
    }

    private static boolean isInsideWord(int at, String line) {
        return at > 0
                && at + 1 < line.length()
                && isAlphanumeric(line.charAt(at - 1))
                && isAlphanumeric(line.charAt(at + 1));
    }

    /** In ASCII. */
    static boolean isAlphanumeric(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Of ASCII, or of the scripts of Europe. */
    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '\u00c0' && c < '\u0530');
    }
}
