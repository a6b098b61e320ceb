package io.github.errorspec.emit.go;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A documentation comment in the form that {@code gofmt} leaves alone, whatever stands in a text of a spec: nothing in it is a
 * heading, a link, a directive or a deprecation unless it is meant to be.
 */
final class GoComment {
    private static final int WIDTH = 110;

    /** Two would be made a quotation mark, and of more, it depends on where they stand. */
    private static final Pattern BACKQUOTES = Pattern.compile("`{2,}");

    private static final Pattern MARKER = Pattern.compile("[-*+\u2022]|[0-9]+[.)]");

    private final String indent;
    private final List<String> lines = new ArrayList<>();

    private GoComment(String indent) {
        this.indent = indent;
    }

    /**
     * The lines of a comment, without a line break behind the last one.
     *
     * @param first its first paragraph, which begins with the name of what it is about
     * @param blocks Markdown
     * @param deprecation a paragraph for readers and tools alike; nothing if the list is empty
     * @param indent what each line begins with
     */
    static String of(String first, List<String> blocks, List<String> deprecation, String indent) {
        GoComment comment = new GoComment(indent);
        List<DocBlock> all = new ArrayList<>();
        all.add(new DocBlock.Paragraph(List.of(first)));
        blocks.forEach(block -> all.addAll(harmless(DocParser.parse(block))));
        deprecation.forEach(text -> all.addAll(DocParser.parse("Deprecated: " + text)));
        for (int i = 0; i < all.size(); i++) {
            comment.separate(i > 0 ? all.get(i - 1) : all.get(i), all.get(i), i > 0);
            boolean last = i == all.size() - 1;
            boolean between = i > 0 && !last && all.get(i + 1) instanceof DocBlock.Paragraph;
            comment.add(all.get(i), between);
        }
        return String.join("\n", comment.lines);
    }

    /** A text of a spec deprecates nothing. */
    private static List<DocBlock> harmless(List<DocBlock> blocks) {
        return blocks.stream()
                .map(block -> block instanceof DocBlock.Paragraph paragraph
                                && paragraph.lines().get(0).startsWith("Deprecated:")
                        ? undeprecated(paragraph)
                        : block)
                .toList();
    }

    private static DocBlock undeprecated(DocBlock.Paragraph paragraph) {
        List<String> lines = new ArrayList<>(paragraph.lines());
        lines.set(0, "Deprecated :" + lines.get(0).substring("Deprecated:".length()));
        return new DocBlock.Paragraph(lines);
    }

    /** Blocks that are indented would be one, if nothing stood between them. */
    private void separate(DocBlock before, DocBlock block, boolean inside) {
        if (inside) {
            line("");
            if (!(before instanceof DocBlock.Paragraph) && !(block instanceof DocBlock.Paragraph)) {
                line("\u2026");
                line("");
            }
        }
    }

    private void add(DocBlock block, boolean betweenParagraphs) {
        if (block instanceof DocBlock.Code code) {
            code.lines().forEach(line -> line(line.isEmpty() ? "" : "\t" + line));
        } else if (block instanceof DocBlock.Items items) {
            for (int i = 0; i < items.items().size(); i++) {
                String marker = items.isNumbered() ? " " + items.numbers().get(i) + ". " : "  - ";
                for (String line : wrapped(items.items().get(i), WIDTH - 4)) {
                    line(marker + line);
                    marker = "    ";
                }
            }
        } else if (block instanceof DocBlock.Paragraph paragraph) {
            List<String> wrapped = paragraph.lines().stream()
                    .flatMap(line -> wrapped(line, WIDTH).stream())
                    .toList();
            if (wrapped.size() == 1) {
                line(alone(wrapped.get(0), betweenParagraphs));
            } else {
                wrapped.forEach(this::line);
            }
        }
    }

    /** A line that is a paragraph of its own. */
    private static String alone(String line, boolean betweenParagraphs) {
        if (line.startsWith("# ")) {
            return "# " + GoSpace.trim(line.substring(2));
        }
        return betweenParagraphs ? noHeading(line) : line;
    }

    /** What looks like a title would be made a heading; a full stop prevents that. */
    private static String noHeading(String line) {
        int first = line.codePointAt(0);
        int last = line.codePointBefore(line.length());
        boolean title = (first >= 'A' && first <= 'Z') || first >= 0x80;
        boolean open = last >= 0x80 || Character.toString(last).matches("[A-Za-z0-9]");
        return title && open ? line + "." : line;
    }

    /** No line begins with what would make it an item of a list. */
    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        StringTokenizer words = new StringTokenizer(quoted(text), " ");
        while (words.hasMoreTokens()) {
            String word = words.nextToken();
            String seen = GoSpace.trim(word);
            if (seen.isEmpty()) {
                continue;
            }
            boolean full = line.length() + 1 + word.length() > width;
            if (full && line.length() > 0 && !MARKER.matcher(seen).matches()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        return lines.stream()
                .map(GoSpace::trim)
                .filter(each -> !each.isEmpty())
                .map(GoComment::noDefinition)
                .toList();
    }

    /** The quotation marks that gofmt would put. */
    private static String quoted(String text) {
        // Most texts have none, and a regular expression takes long before a JIT knows it.
        if (!text.contains("``") && !text.contains("''")) {
            return text;
        }
        Matcher quotes = BACKQUOTES.matcher(text);
        return quotes.replaceAll(match -> match.group().length() == 2 ? "\u201C" : "`")
                .replace("''", "\u201D");
    }

    /** The address of a link would be moved to the end of the comment. */
    private static String noDefinition(String line) {
        return line.startsWith("[") ? line.replace("]:", "] :") : line;
    }

    private void line(String text) {
        // No build constraint, wherever it stands: the plus sign is a wide one. And nothing that looks like a
        // directive.
        boolean directive =
                text.length() > 3 && text.startsWith("go:") && text.charAt(3) >= 'a' && text.charAt(3) <= 'z';
        String harmless = (directive ? "go: " + text.substring(3) : text).replace("+build", "\uFF0Bbuild");
        String space = harmless.isEmpty() || harmless.startsWith("\t") ? "" : " ";
        lines.add(indent + "//" + space + harmless);
    }
}
