package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.Part;
import io.github.errorspec.emit.reference.Piece;
import java.util.List;

/** A page while it is written, from top to bottom. */
interface Sheet {
    /**
     * An empty page.
     *
     * @param page its name
     */
    static Sheet of(Flavor flavor, Places places, String page) {
        return flavor == Flavor.ASCIIDOC ? new AsciiDocSheet(places, page) : new MarkdownSheet(flavor, places, page);
    }

    /** The heading of the whole page. */
    void title(String words);

    /**
     * A heading; that of level 1 is the title.
     *
     * @param place what is told below it
     */
    void heading(int level, String words, Place place);

    /** Whether the anchor of a heading is made of its text. */
    boolean computesAnchors();

    void strong(String words);

    void paragraph(List<Piece> line);

    /** A list with bullets. */
    void items(List<List<Piece>> items);

    void part(Part part);

    /** The other pages, for what has to be told. */
    void tree(List<String> pages);

    /** All of it. */
    String text();
}
