package io.github.errorspec.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;

/** Reads texts with a library, which is loaded for those only that need it. */
final class CommonMark {
    /** How many lists and quotations can be inside another, which keeps the way into the tree short. */
    private static final int DEEPEST = 30;

    /** All but HTML, which is text; in the order in which the library has to try them. */
    private static final Set<Class<? extends org.commonmark.node.Block>> BLOCKS = new LinkedHashSet<>(List.of(
            BlockQuote.class,
            Heading.class,
            FencedCodeBlock.class,
            ThematicBreak.class,
            ListBlock.class,
            IndentedCodeBlock.class));

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .customInlineContentParserFactory(new BareAddress())
            .build();

    private static final Pattern LANGUAGE = Pattern.compile("\\s*([A-Za-z0-9+#._-]{1,30}).*", Pattern.DOTALL);

    /** Where the links of the text lead. */
    private final Set<String> addresses = new HashSet<>();

    private CommonMark() {}

    static List<Block> read(String markdown) {
        CommonMark reader = new CommonMark();
        Node document = PARSER.parse(markdown);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                reader.addresses.add(link.getDestination());
            }
        });
        return reader.blocks(document);
    }

    private List<Block> blocks(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Paragraph || node instanceof Heading) {
                addText(node, blocks);
            } else if (node instanceof FencedCodeBlock code) {
                addCode(code.getInfo(), code.getLiteral(), blocks);
            } else if (node instanceof IndentedCodeBlock code) {
                addCode("", code.getLiteral(), blocks);
            } else if (node instanceof ListBlock list) {
                addItems(list, blocks);
            } else if (node instanceof BlockQuote) {
                List<Block> quoted = blocks(node);
                if (!quoted.isEmpty()) {
                    blocks.add(new Block.Quote(quoted));
                }
            } else if (node instanceof ThematicBreak rule) {
                blocks.add(Markdown.words(rule.getLiteral()));
            } else if (node instanceof LinkReferenceDefinition definition && !isUsed(definition)) {
                blocks.add(Markdown.words("[" + definition.getLabel() + "]: " + definition.getDestination()));
            }
        }
        return List.copyOf(blocks);
    }

    /** What looks like the address of a link, but belongs to none, was meant to be read. */
    private boolean isUsed(LinkReferenceDefinition definition) {
        return addresses.contains(definition.getDestination()) && BareAddress.isAllowed(definition.getDestination());
    }

    private static void addText(Node node, List<Block> blocks) {
        List<Inline> text = InlineTexts.of(node);
        if (!Inline.plain(text).isBlank()) {
            blocks.add(
                    node instanceof Heading heading
                            ? new Block.Heading(heading.getLevel(), onOneLine(text))
                            : new Block.Paragraph(text));
        }
    }

    private static List<Inline> onOneLine(List<Inline> text) {
        return text.stream()
                .map(inline -> inline instanceof Inline.Break ? new Inline.Text(" ") : inline)
                .toList();
    }

    private static void addCode(String info, String literal, List<Block> blocks) {
        if (!literal.isBlank()) {
            Matcher language = LANGUAGE.matcher(info);
            List<String> lines = Arrays.stream(literal.stripTrailing().split("\n", -1))
                    .map(line -> Markdown.singleLine(line).stripTrailing())
                    .toList();
            blocks.add(new Block.Code(language.matches() ? language.group(1) : "", lines));
        }
    }

    /** No form of comment tells a list from one of the same kind that follows it, whatever their marks are. */
    private void addItems(ListBlock list, List<Block> blocks) {
        List<List<Block>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> inside = blocks(item);
            if (!inside.isEmpty()) {
                items.add(inside);
            }
        }
        int first = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : -1;
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last instanceof Block.Items before && before.isNumbered() == first >= 0) {
            // Grows, as long as nobody else has it: a copy for each of many lists would take forever.
            before.items().addAll(items);
        } else if (!items.isEmpty()) {
            blocks.add(new Block.Items(first, items));
        }
    }
}
