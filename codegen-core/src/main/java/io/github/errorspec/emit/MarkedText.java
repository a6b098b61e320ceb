package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A user's file with the two lines of a {@link Region}. */
public final class MarkedText {
    static final String BEGIN = "errorspec:begin";
    static final String END = "errorspec:end";

    private static final Pattern LINE_BREAK = Pattern.compile("\r\n|\r|\n");

    /** Each byte as a character, so that all of them stay as they are, whatever the encoding. */
    private final String text;

    private final List<Mark> begins = new ArrayList<>();
    private final List<Mark> ends = new ArrayList<>();

    /**
     * One of the two lines.
     *
     * @param opening what stands before its words
     * @param closing what stands behind them, without the end of the line
     * @param lineEnd how the line ends, but for the line feed
     * @param from where it begins
     * @param to where the next line begins
     */
    private record Mark(String opening, String words, String closing, String lineEnd, int from, int to) {}

    private MarkedText(String text, String id) {
        this.text = text;
        Matcher mark = Pattern.compile("(?md)^([^A-Za-z0-9\n]*)((errorspec:(?:begin|end))[ \t]+" + Pattern.quote(id)
                        + ")([^A-Za-z0-9\n]*?)(\r?)$")
                .matcher(text);
        while (mark.find()) {
            int to = Math.min(text.length(), mark.end() + 1);
            (mark.group(3).equals(BEGIN) ? begins : ends)
                    .add(new Mark(mark.group(1), mark.group(2), mark.group(4), mark.group(5), mark.start(), to));
        }
    }

    /**
     * Finds the two lines.
     *
     * @param id that of the region
     */
    public static MarkedText of(byte[] content, String id) {
        return new MarkedText(new String(content, StandardCharsets.ISO_8859_1), id);
    }

    /** Whether each of the two lines is there once, in their order. */
    public boolean hasRegion() {
        return begins.size() == 1
                && ends.size() == 1
                && begins.get(0).to() <= ends.get(0).from();
    }

    /** What stands between the two lines. */
    public byte[] region() {
        return bytes(text.substring(begins.get(0).to(), ends.get(0).from()));
    }

    /** What stands between the two lines once they enclose this text: with their line ends, and with a note in a comment like theirs. */
    public byte[] region(String content, String note) {
        Mark begin = begins.get(0);
        String comment = characters(begin.opening()) + note + characters(begin.closing());
        String lines = comment + "\n\n" + content + "\n";
        return lines.replace("\n", begin.lineEnd() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The whole file with something else between the two lines. */
    public byte[] with(byte[] region) {
        String between = new String(region, StandardCharsets.ISO_8859_1);
        return bytes(text.substring(0, begins.get(0).to())
                + between
                + text.substring(ends.get(0).from()));
    }

    private static byte[] bytes(String characters) {
        return characters.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String characters(String bytes) {
        return new String(bytes(bytes), StandardCharsets.UTF_8);
    }

    /**
     * Reports why there is no region.
     *
     * @param name how reports call the file
     */
    public void check(Region region, String name, Diagnostics diagnostics) {
        SourceText source = SourceText.of(name, characters(text));
        String id = region.id();
        if (begins.isEmpty() && ends.isEmpty()) {
            String message = "the page does not say where the errors of `" + id + "` go";
            diagnostics.add(fault(source.whole(), message)
                    .withHelp(
                            "put " + region.lines() + " there, each by itself; what stands between them is replaced"));
        } else if (begins.size() > 1 || ends.size() > 1) {
            checkOnce(begins, source, diagnostics);
            checkOnce(ends, source, diagnostics);
        } else if (begins.isEmpty()) {
            diagnostics.add(fault(span(ends.get(0), source), "`" + END + " " + id + "` ends what no line begins")
                    .withHelp("put the line `" + region.beginLine() + "` above it"));
        } else if (ends.isEmpty()) {
            diagnostics.add(fault(span(begins.get(0), source), "`" + BEGIN + " " + id + "` begins what no line ends")
                    .withHelp("put the line `" + region.endLine() + "` below it"));
        } else if (!hasRegion()) {
            String message = "`" + END + " " + id + "` stands above `" + BEGIN + " " + id + "`";
            diagnostics.add(fault(span(ends.get(0), source), message)
                    .withHelp("put it below; what stands between the two is replaced"));
        }
    }

    private void checkOnce(List<Mark> marks, SourceText source, Diagnostics diagnostics) {
        for (int i = 1; i < marks.size(); i++) {
            Mark again = marks.get(i);
            diagnostics.add(fault(span(again, source), "`" + again.words() + "` stands here again")
                    .withRelated(span(marks.get(0), source), "it stands here first")
                    .withHelp("keep one of them; a line that only shows it has other words, too"));
        }
    }

    private static Diagnostic fault(SourceSpan span, String message) {
        return Diagnostic.of(TargetRule.REGION_MARKERS, span, message);
    }

    private SourceSpan span(Mark mark, SourceText source) {
        int line = 1
                + (int) LINE_BREAK
                        .matcher(text.substring(0, mark.from()))
                        .results()
                        .count();
        String before = characters(mark.opening());
        return source.span(
                line,
                before.codePointCount(0, before.length()) + 1,
                mark.words().length());
    }
}
