package io.github.errorspec.emit.markdown;

/** What builds pages of Markdown, as far as that decides how they are written. */
enum Flavor {
    GFM("README");

    private final String index;

    Flavor(String index) {
        this.index = index;
    }

    /** What the page is called that a folder shows first, without its ending. */
    String index() {
        return index;
    }

    /** Whether the anchor of a heading is made of its text, and cannot be chosen. */
    boolean computesAnchors() {
        return this == GFM;
    }
}
