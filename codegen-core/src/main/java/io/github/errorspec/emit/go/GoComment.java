package io.github.errorspec.emit.go;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.InlineForm;
import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.markdown.Texts;
import java.util.ArrayList;
import java.util.List;
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

    private static final InlineForm FORM = MarkdownForm.PLAIN;

    private final String indent;
    private final List<String> lines = new ArrayList<>();

    private GoComment(String indent) {
        this.indent = indent;
    }

    /**
     * The lines of a comment, without a line break behind the last one.
     *
     * @param first its first paragraph, which begins with the name of what it is about
     * @param blocks what else it says
     * @param deprecation a paragraph for readers and tools alike; nothing if the list is empty
     * @param indent what each line begins with
     */
    static String of(String first, List<Block> blocks, List<String> deprecation, String indent) {
        List<Block> all = new ArrayList<>();
        all.add(Markdown.words(first));
        all.addAll(blocks);
        return of(all, deprecation, indent);
    }

    static String of(List<Block> blocks, List<String> deprecation, String indent) {
        List<Block> all = new ArrayList<>();
        GoBlocks.flat(blocks).forEach(block -> all.add(harmless(block)));
        deprecation.forEach(text -> all.addAll(GoBlocks.flat(Texts.prefixed("Deprecated: ", Markdown.read(text)))));
        GoComment comment = new GoComment(indent);
        for (int i = 0; i < all.size(); i++) {
            comment.separate(i > 0 ? all.get(i - 1) : all.get(i), all.get(i), i > 0);
            boolean last = i == all.size() - 1;
            comment.add(all.get(i), i > 0 && !last && !isIndented(all.get(i + 1)));
        }
        return String.join("\n", comment.lines);
    }

    /** With a second word behind the name of what a comment is about, however long that is: tools look for both on one line. */
    private static List<String> withVerb(List<String> wrapped) {
        if (wrapped.size() == 1 || wrapped.get(0).indexOf(' ') >= 0) {
            return wrapped;
        }
        List<String> joined = new ArrayList<>(wrapped);
        joined.set(1, joined.get(0) + " " + joined.get(1));
        joined.remove(0);
        return joined;
    }

    /** A text of a spec deprecates nothing. */
    private static Block harmless(Block block) {
        return block instanceof Block.Paragraph paragraph
                        && paragraph.text().get(0) instanceof Inline.Text text
                        && text.text().startsWith("Deprecated:")
                ? new Block.Paragraph(
                        replaced(paragraph.text(), "Deprecated :" + text.text().substring(11)))
                : block;
    }

    private static List<Inline> replaced(List<Inline> text, String first) {
        List<Inline> changed = new ArrayList<>(text);
        changed.set(0, new Inline.Text(first));
        return changed;
    }

    private static boolean isIndented(Block block) {
        return block instanceof Block.Items || block instanceof Block.Code;
    }

    /** Blocks that are indented would be one, if nothing stood between them. */
    private void separate(Block before, Block block, boolean inside) {
        if (inside) {
            line("");
            if (isIndented(before) && isIndented(block)) {
                line("\u2026");
                line("");
            }
        }
    }

    private void add(Block block, boolean betweenParagraphs) {
        if (block instanceof Block.Code code) {
            code.lines().forEach(line -> line(line.isEmpty() ? "" : "\t" + line));
        } else if (block instanceof Block.Items list) {
            for (int i = 0; i < list.items().size(); i++) {
                String marker = list.isNumbered() ? " " + list.number(i) + ". " : "  - ";
                Block.Paragraph item = (Block.Paragraph) list.items().get(i).get(0);
                for (String line : wrapped(FORM.of(item.text()).replace('\n', ' '), WIDTH - 4)) {
                    line(marker + line);
                    marker = "    ";
                }
            }
        } else if (block instanceof Block.Heading heading) {
            line("# " + String.join(" ", wrapped(FORM.of(heading.text()), Integer.MAX_VALUE)));
        } else if (block instanceof Block.Paragraph paragraph) {
            List<String> wrapped = wrapped(FORM.of(paragraph.text()), WIDTH);
            if (lines.isEmpty()) {
                wrapped = withVerb(wrapped);
            }
            if (wrapped.size() == 1) {
                line(betweenParagraphs ? noHeading(wrapped.get(0)) : wrapped.get(0));
            } else {
                wrapped.forEach(this::line);
            }
        }
    }

    /** What looks like a title would be made a heading; a full stop prevents that. */
    private static String noHeading(String line) {
        int first = line.codePointAt(0);
        int last = line.codePointBefore(line.length());
        boolean title = (first >= 'A' && first <= 'Z') || first >= 0x80;
        boolean open = last >= 0x80 || Character.isLetterOrDigit(last);
        return title && open ? line + "." : line;
    }

    private static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>(CommentLines.wrap(quoted(text), width));
        lines.replaceAll(GoComment::noDefinition);
        return lines;
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
