package io.github.errorspec.languages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * A page of a site as a reader sees it.
 *
 * @param file where it is
 * @param main what is told on it, without what the site puts around
 */
record SitePage(Path file, Element main) {
    private static final String HEADING = "h1, h2, h3";

    /** A page, of which the selector finds what is told on it. */
    static SitePage read(Path file, String selector) {
        try {
            Document document = Jsoup.parse(Files.readString(file));
            Element main = document.selectFirst(selector);
            if (main == null) {
                throw new AssertionError("nothing is told in " + file);
            }
            return new SitePage(file, main);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Links inside the site, from tables: those that lead to entries.
     *
     * @param site the folder that addresses begin at which begin with a slash
     */
    List<SiteLink> links(Path site) {
        return main.select("td:first-child a[href]").stream()
                .map(link -> SiteLink.of(link.text(), link.attr("href"), file, site))
                .toList();
    }

    /** What is read from an anchor to the next one that a link leads to; all of it without one. */
    String text(String anchor) {
        if (anchor.isEmpty()) {
            return normal(read(main).toString());
        }
        Element entry = main.getElementById(anchor);
        if (entry == null) {
            throw new AssertionError("no " + anchor + " in " + file);
        }
        Element heading = entry.is(HEADING) ? entry : entry.selectFirst(HEADING);
        if (heading == null) {
            throw new AssertionError("no heading at " + anchor + " in " + file);
        }
        StringBuilder text = read(heading);
        for (Element part : heading.nextElementSiblings()) {
            if (part.selectFirst(HEADING) != null) {
                break;
            }
            text.append('\n').append(read(part));
        }
        return normal(text.toString());
    }

    /** With one space where there are some. */
    static String normal(String text) {
        return text.replace("\u200b", "").replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static StringBuilder read(Element element) {
        StringBuilder text = new StringBuilder();
        NodeTraversor.traverse(new Reader(text), element);
        return text;
    }

    /** Blocks are apart, and what is inside a line is not. */
    private record Reader(StringBuilder text) implements NodeVisitor {
        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                text.append(words.getWholeText());
            } else {
                separate(node);
            }
        }

        @Override
        public void tail(Node node, int depth) {
            separate(node);
        }

        private void separate(Node node) {
            if (node instanceof Element element
                    && (element.isBlock() || element.tagName().equals("br"))) {
                text.append('\n');
            }
        }
    }
}
