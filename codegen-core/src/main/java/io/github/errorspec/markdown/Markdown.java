package io.github.errorspec.markdown;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads the Markdown of a spec: CommonMark, but that HTML, images and addresses other than those of the web and of mail are the
 * words that they are written with, and that an address needs no brackets to be a link.
 */
public final class Markdown {
    /** Whatever some tool takes for the end of a line. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");

    /** Spaces beyond ASCII, of which CommonMark knows nothing and formatters complain. */
    private static final String ODD_SPACE = "[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]";

    private static final String ANY_SPACE = "[ \t" + ODD_SPACE + "]";

    private static final Pattern AROUND = Pattern.compile(
            "^" + ODD_SPACE + ANY_SPACE + "*+|(?<!" + ANY_SPACE + ")" + ANY_SPACE + "++(?<=" + ODD_SPACE + ")$",
            Pattern.MULTILINE);

    private static final Pattern SPACE = Pattern.compile(LINE_END.pattern() + "|[\n\t]|" + ODD_SPACE);

    private Markdown() {}

    /** The blocks of a text. */
    public static List<Block> read(String text) {
        Optional<List<Block>> plain = PlainText.read(text);
        if (plain.isPresent()) {
            return plain.get();
        }
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return CommonMark.read(AROUND.matcher(lines).replaceAll(""));
    }

    /** A paragraph of words that are no Markdown, whatever is in them. */
    public static Block.Paragraph words(String text) {
        return new Block.Paragraph(List.of(new Inline.Text(singleLine(text).strip())));
    }

    /** A text without the end of a line, in which all spaces are those of ASCII. */
    static String singleLine(String text) {
        return isSingleLine(text) ? text : SPACE.matcher(text).replaceAll(" ");
    }

    /** Most texts are, and a regular expression takes long to say so. */
    private static boolean isSingleLine(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || (c > '~' && (c == '\u0085' || Character.isSpaceChar(c)))) {
                return false;
            }
        }
        return true;
    }
}
