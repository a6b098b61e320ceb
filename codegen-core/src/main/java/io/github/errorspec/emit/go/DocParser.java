package io.github.errorspec.emit.go;

import io.github.errorspec.emit.CommentLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds paragraphs, lists and fenced code in Markdown. */
final class DocParser {
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final Pattern ITEM = Pattern.compile("(?:[-*+\u2022]|([0-9]{1,9})[.)]) +(.+)");

    private final List<DocBlock> blocks = new ArrayList<>();
    private final List<String> paragraph = new ArrayList<>();
    private final List<String> numbers = new ArrayList<>();
    private final List<String> items = new ArrayList<>();

    /** Whether the next line can belong to the item before. */
    private boolean inItem;

    private DocParser() {}

    static List<DocBlock> parse(String markdown) {
        DocParser parser = new DocParser();
        // Wide enough never to break a line, which is done when all blocks are known.
        parser.read(CommentLines.of(List.of(markdown), Integer.MAX_VALUE));
        return parser.blocks;
    }

    private void read(List<String> lines) {
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            Matcher fence = FENCE.matcher(line);
            if (fence.matches()) {
                int end = at + 1;
                while (end < lines.size() && !lines.get(end).strip().startsWith(fence.group(1))) {
                    end++;
                }
                endParagraph();
                endItems();
                addCode(line, lines.subList(at + 1, end));
                at = end;
            } else {
                readProse(line);
            }
            at++;
        }
        endParagraph();
        endItems();
    }

    private void readProse(String line) {
        String text = GoSpace.trim(line);
        Matcher item = ITEM.matcher(text);
        boolean numbered = item.matches() && item.group(1) != null;
        boolean starts = item.matches() && (paragraph.isEmpty() || !numbered);
        if (starts && !isOfOpenList(numbered) && !line.startsWith(" ")) {
            endItems();
        }
        if (text.isEmpty()) {
            endParagraph();
            inItem = false;
        } else if (starts && isOfOpenList(numbered)) {
            endParagraph();
            items.add(GoSpace.trim(item.group(2)));
            if (numbered) {
                numbers.add(item.group(1));
            }
            inItem = true;
        } else if (inItem || (!items.isEmpty() && line.startsWith("  "))) {
            items.set(items.size() - 1, items.get(items.size() - 1) + " " + text);
        } else {
            endItems();
            paragraph.add(text);
        }
    }

    /** A list inside a list is no list to Go; its items continue that of the outer one. */
    private boolean isOfOpenList(boolean numbered) {
        return items.isEmpty() || numbered == !numbers.isEmpty();
    }

    private void addCode(String fence, List<String> lines) {
        List<String> code = new ArrayList<>(lines.stream().map(GoSpace::trimEnd).toList());
        while (!code.isEmpty() && code.get(0).isEmpty()) {
            code.remove(0);
        }
        while (!code.isEmpty() && code.get(code.size() - 1).isEmpty()) {
            code.remove(code.size() - 1);
        }
        if (code.isEmpty()) {
            return;
        }
        // What begins like an item would make a list of all.
        if (ITEM.matcher(GoSpace.trim(code.get(0))).matches()) {
            code.add(0, GoSpace.trim(fence));
        }
        int common = code.stream()
                .filter(line -> !line.isEmpty())
                .mapToInt(DocParser::indentation)
                .min()
                .orElse(0);
        blocks.add(new DocBlock.Code(code.stream()
                .map(line -> line.isEmpty() ? line : line.substring(common))
                .toList()));
    }

    private static int indentation(String line) {
        int spaces = 0;
        while (spaces < line.length() && line.charAt(spaces) == ' ') {
            spaces++;
        }
        return spaces;
    }

    private void endParagraph() {
        if (!paragraph.isEmpty()) {
            blocks.add(new DocBlock.Paragraph(List.copyOf(paragraph)));
            paragraph.clear();
        }
    }

    private void endItems() {
        if (!items.isEmpty()) {
            blocks.add(new DocBlock.Items(List.copyOf(numbers), List.copyOf(items)));
            items.clear();
            numbers.clear();
            inItem = false;
        }
    }
}
