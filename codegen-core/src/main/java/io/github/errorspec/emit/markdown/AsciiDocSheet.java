package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.markdown.Block;
import java.util.List;

/** A page of AsciiDoc. */
final class AsciiDocSheet extends Sheet {
    private static final AsciiDocForm FORM = new AsciiDocForm(false);

    AsciiDocSheet(Places places, String page) {
        super(new PieceForm(FORM, places, page), new PieceForm(new AsciiDocForm(true), places, page), "*", "* ");
    }

    @Override
    void title(String words) {
        add(List.of("= " + spelled(words)));
    }

    @Override
    void heading(int level, String words, Place place) {
        if (level == 1) {
            title(words);
        } else {
            add(List.of("[#" + place.anchor().orElse("") + "]", "=".repeat(level) + " " + spelled(words)));
        }
    }

    @Override
    boolean computesAnchors() {
        return false;
    }

    private static String spelled(String words) {
        return FORM.text(OneLine.of(words), true);
    }

    @Override
    void strong(String words) {
        add(List.of(FORM.emphasis(true, spelled(words))));
    }

    @Override
    List<String> blocks(List<Block> blocks) {
        return AsciiDocBlocks.of(blocks);
    }

    @Override
    List<String> code(String language, List<String> content) {
        return AsciiDocBlocks.code(language, content);
    }

    @Override
    List<String> table(List<String> header, List<List<String>> rows) {
        return AsciiDocBlocks.table(header, rows);
    }

    /** Nobody wants to know. */
    @Override
    void tree(List<String> pages) {}
}
