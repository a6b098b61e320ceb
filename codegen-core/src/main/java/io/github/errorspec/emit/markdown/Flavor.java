package io.github.errorspec.emit.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What builds pages of Markdown, as far as that decides how they are written. */
enum Flavor {
    GFM("README", Anchor.OF_TEXT),
    DOCUSAURUS("index", Anchor.IN_BRACES),
    MKDOCS("index", Anchor.IN_BRACES),
    VITEPRESS("index", Anchor.IN_BRACES),
    SPHINX("index", Anchor.ABOVE),
    HUGO("_index", Anchor.IN_BRACES),
    MDBOOK("README", Anchor.IN_BRACES),
    JEKYLL("index", Anchor.BELOW),
    /** No Markdown, which {@link AsciiDocSheet} therefore writes. */
    ASCIIDOC("index", Anchor.ABOVE);

    /** How a heading gets an anchor that can be linked to. */
    enum Anchor {
        /** It has that of its text, whatever is written. */
        OF_TEXT,
        IN_BRACES,
        ABOVE,
        BELOW
    }

    private static final Pattern ODD = Pattern.compile("[^A-Za-z0-9_-]");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

    private final String index;
    private final Anchor anchor;

    Flavor(String index, Anchor anchor) {
        this.index = index;
        this.anchor = anchor;
    }

    /** What the page is called that a folder shows first, without its ending. */
    String index() {
        return index;
    }

    /** What file names of pages end in. */
    String ending() {
        return this == ASCIIDOC ? ".adoc" : ".md";
    }

    /** What begins a comment on a line of its own. */
    String commentOpening() {
        return switch (this) {
            case DOCUSAURUS -> "{/*";
            case ASCIIDOC -> "//";
            default -> "<!--";
        };
    }

    String commentClosing() {
        return switch (this) {
            case DOCUSAURUS -> "*/}";
            case ASCIIDOC -> "";
            default -> "-->";
        };
    }

    /** A line above the title that tells the language of a page, if there is one. */
    String languageLine(String locale) {
        return this == ASCIIDOC && !locale.isEmpty() ? ":lang: " + locale + "\n" : "";
    }

    Anchor anchor() {
        return anchor;
    }

    /** Whether the anchor of a heading is made of its text, and cannot be chosen. */
    boolean computesAnchors() {
        return anchor == Anchor.OF_TEXT;
    }

    /** Whether HTML in a page is left out, with what it says. */
    boolean refusesHtml() {
        return this == HUGO;
    }

    /** Whether the title of a page stands in its front matter and not on it. */
    boolean hasTitleAbove() {
        return this == HUGO || this == DOCUSAURUS;
    }

    /**
     * What has to stand in the front matter of each page; Jekyll takes a page without any for a file to copy, and its themes say its
     * language.
     *
     * @param localized whether there are pages in several languages
     */
    List<String> neededFields(boolean localized) {
        boolean jekyll = this == JEKYLL;
        if (!jekyll && !hasTitleAbove()) {
            return List.of();
        }
        return jekyll && localized ? List.of("title={title}", "lang={locale}") : List.of("title={title}");
    }

    /**
     * A value for front matter. Docusaurus 3.10 makes JavaScript of it without a thought of backslashes, so that one would end its
     * text; a mark that looks alike takes its place.
     */
    String titled(String value) {
        return this == DOCUSAURUS ? value.replace('\\', '\u29f5') : value;
    }

    /** By how many columns an item's blocks are indented at least. */
    int indent() {
        return this == MKDOCS ? 4 : 2;
    }

    /**
     * The anchor of what has this key. Sphinx makes others all the same what it would call them itself, and knows one of a name in
     * all languages.
     *
     * @param folder that of the pages in a language
     */
    String anchorOf(String folder, String key) {
        if (this != SPHINX) {
            return ODD.matcher(key).replaceAll("-");
        }
        String words = NO_WORD.matcher((folder + key).toLowerCase(Locale.ROOT)).replaceAll("-");
        return "e-" + words.replaceAll("^-|-$", "");
    }
}
