package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.markdown.Block;
import java.util.List;
import java.util.stream.Stream;

/** A page of Markdown. */
final class MarkdownSheet extends Sheet {
    private final PageForm form;
    private final BlockLines blocks;

    /**
     * An empty page.
     *
     * @param page its name
     */
    MarkdownSheet(Flavor flavor, Places places, String page) {
        this(new PageForm(flavor, false), new BlockLines(flavor), places, page);
    }

    private MarkdownSheet(PageForm form, BlockLines blocks, Places places, String page) {
        super(
                new PieceForm(form, places, page),
                new PieceForm(new PageForm(form.flavor(), true), places, page),
                "**",
                blocks.mark("- "));
        this.form = form;
        this.blocks = blocks;
    }

    @Override
    void title(String words) {
        if (!form.flavor().hasTitleAbove()) {
            add(List.of("# " + spelled(words)));
        }
    }

    @Override
    void heading(int level, String words, Place place) {
        if (level == 1) {
            title(words);
            return;
        }
        String heading = "#".repeat(level) + " " + spelled(words);
        String anchor = place.anchor().orElse("");
        add(
                switch (form.flavor().anchor()) {
                    case OF_TEXT -> List.of(heading);
                    case IN_BRACES -> List.of(heading + " {#" + anchor + "}");
                    case ABOVE -> List.of("(" + anchor + ")=", heading);
                    case BELOW -> List.of(heading, "{: id=\"" + anchor + "\"}");
                });
    }

    @Override
    boolean computesAnchors() {
        return form.flavor().computesAnchors();
    }

    private String spelled(String words) {
        return form.text(OneLine.of(words), true);
    }

    @Override
    void strong(String words) {
        add(List.of(form.emphasis(true, spelled(words))));
    }

    @Override
    List<String> blocks(List<Block> text) {
        return blocks.of(text);
    }

    @Override
    List<String> code(String language, List<String> content) {
        return blocks.code(language, content, false);
    }

    @Override
    List<String> table(List<String> header, List<List<String>> rows) {
        return BlockLines.table(header, rows);
    }

    @Override
    void tree(List<String> pages) {
        if (form.flavor() == Flavor.SPHINX && !pages.isEmpty()) {
            add(Stream.of(List.of("```{toctree}", ":hidden:", ""), pages, List.of("```"))
                    .flatMap(List::stream)
                    .toList());
        }
    }
}
