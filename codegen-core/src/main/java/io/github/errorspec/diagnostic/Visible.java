package io.github.errorspec.diagnostic;

import io.github.errorspec.source.SourceSpan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user's own text, made fit for a terminal. */
public final class Visible {
    /** A quoted word; of more than 120 characters the first 60 and the last 30 tell enough, unless it is a command to paste. */
    private static final Pattern QUOTE =
            Pattern.compile("`(?!(?:errorspec|git) )([^`]{60})[^`]{31,}([^`]{30})`|`[^`]*`");

    /** East Asian wide characters and emoji, as Unicode's EastAsianWidth.txt has them and terminals show them. */
    private static final Pattern WIDE = Pattern.compile("["
            + "\\x{1100}-\\x{115F}\\x{231A}\\x{231B}\\x{2329}\\x{232A}\\x{23E9}-\\x{23EC}\\x{23F0}\\x{23F3}"
            + "\\x{25FD}\\x{25FE}\\x{2614}\\x{2615}\\x{2648}-\\x{2653}\\x{267F}\\x{2693}\\x{26A1}\\x{26AA}\\x{26AB}"
            + "\\x{26BD}\\x{26BE}\\x{26C4}\\x{26C5}\\x{26CE}\\x{26D4}\\x{26EA}\\x{26F2}\\x{26F3}\\x{26F5}\\x{26FA}\\x{26FD}"
            + "\\x{2705}\\x{270A}\\x{270B}\\x{2728}\\x{274C}\\x{274E}\\x{2753}-\\x{2755}\\x{2757}\\x{2795}-\\x{2797}"
            + "\\x{27B0}\\x{27BF}\\x{2B1B}\\x{2B1C}\\x{2B50}\\x{2B55}"
            + "\\x{2E80}-\\x{303E}\\x{3040}-\\x{A4CF}\\x{A960}-\\x{A97F}\\x{AC00}-\\x{D7A3}\\x{F900}-\\x{FAFF}"
            + "\\x{FE10}-\\x{FE19}\\x{FE30}-\\x{FE6F}\\x{FF01}-\\x{FF60}\\x{FFE0}-\\x{FFE6}\\x{16FE0}-\\x{18DFF}"
            + "\\x{1AFF0}-\\x{1B2FF}\\x{1F004}\\x{1F0CF}\\x{1F18E}\\x{1F191}-\\x{1F19A}\\x{1F200}-\\x{1F320}"
            + "\\x{1F32D}-\\x{1F335}\\x{1F337}-\\x{1F37C}\\x{1F37E}-\\x{1F393}\\x{1F3A0}-\\x{1F3CA}\\x{1F3CF}-\\x{1F3D3}"
            + "\\x{1F3E0}-\\x{1F3F0}\\x{1F3F4}\\x{1F3F8}-\\x{1F43E}\\x{1F440}\\x{1F442}-\\x{1F4FC}\\x{1F4FF}-\\x{1F53D}"
            + "\\x{1F54B}-\\x{1F54E}\\x{1F550}-\\x{1F567}\\x{1F57A}\\x{1F595}\\x{1F596}\\x{1F5A4}\\x{1F5FB}-\\x{1F64F}"
            + "\\x{1F680}-\\x{1F6C5}\\x{1F6CC}\\x{1F6D0}-\\x{1F6D2}\\x{1F6D5}-\\x{1F6D7}\\x{1F6DC}-\\x{1F6DF}\\x{1F6EB}\\x{1F6EC}"
            + "\\x{1F6F4}-\\x{1F6FC}\\x{1F7E0}-\\x{1F7EB}\\x{1F7F0}\\x{1F90C}-\\x{1F93A}\\x{1F93C}-\\x{1F945}"
            + "\\x{1F947}-\\x{1F9FF}\\x{1FA70}-\\x{1FAFF}\\x{20000}-\\x{3FFFD}]");

    private static final int TAB = 8;
    private static final int REPLACEMENT = '\uFFFD';

    private Visible() {}

    /** One line of bounded length, without anything that garbles a terminal or hides what the text says. */
    public static String sentence(String text) {
        int[] codePoints = text.codePoints()
                .map(c -> c == '\t' || Character.getType(c) == Character.LINE_SEPARATOR ? ' ' : codePoint(c))
                .toArray();
        return QUOTE.matcher(new String(codePoints, 0, codePoints.length))
                .replaceAll(quote -> quote.group(1) == null
                        ? Matcher.quoteReplacement(quote.group())
                        : Matcher.quoteReplacement("`" + quote.group(1) + "…" + quote.group(2) + "`"));
    }

    /** A line of a file as it is, but for what garbles a terminal. */
    public static String line(String text) {
        int[] codePoints = text.codePoints().map(Visible::codePoint).toArray();
        return new String(codePoints, 0, codePoints.length);
    }

    /** The place of a span: a name of a file may have anything in it but a slash. */
    public static String place(SourceSpan span) {
        return sentence(span.toString());
    }

    /** Tabs stay; other control characters, and those that change the direction of text, are replaced. */
    static int codePoint(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\t' ? c : REPLACEMENT;
            case Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> REPLACEMENT;
            default -> c;
        };
    }

    /** How many columns of a terminal a character takes: none for combining marks, two for wide ones, one for a tab. */
    public static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || (c >= 0x1160 && c <= 0x11FF)) {
            return 0;
        }
        // Most texts have none of these, and the look into their table takes longer than all else here.
        return c >= 0x1100 && WIDE.matcher(Character.toString(c)).matches() ? 2 : 1;
    }

    /** How many columns it takes at most, since nobody knows where a terminal's tabs end. */
    static int columns(int c) {
        return c == '\t' ? TAB : width(c);
    }
}
