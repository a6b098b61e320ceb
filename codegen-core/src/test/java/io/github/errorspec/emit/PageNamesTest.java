package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever links to the page of a code finds it there, wherever rows are added to the table. */
class PageNamesTest {
    private static final String HYPHEN = "  a-b: {name: Hyphen}\n";
    private static final String SLASH = "  a/b: {name: Slash}\n";
    private static final String COLON = "  'a:b': {name: Colon}\n";

    @ParameterizedTest
    @ValueSource(strings = {"site", "markdown"})
    void aPageStaysWhereItIsWhenARowIsAddedAbove(String target) {
        Map<String, String> pages = pages(target, HYPHEN + SLASH);

        assertThat(pages.get("Hyphen")).startsWith("a-b.");
        assertThat(pages.get("Slash")).startsWith("a-b-f86d3c07.");
        assertThat(pages(target, SLASH + HYPHEN)).isEqualTo(pages);
        assertThat(pages(target, COLON + SLASH + HYPHEN)).containsAllEntriesOf(pages);
    }

    /** The files that pages of codes are, by the names of their rows. */
    private static Map<String, String> pages(String target, String rows) {
        String spec = "errorSpec: 1\nid: acme.shop\ntitle: Shop\ncodes: {type: string}\nhttp: 400\nerrors:\n" + rows;
        Map<String, String> options = target.equals("markdown") ? Map.of("layout", "perCode") : Map.of();
        Map<String, String> pages = new TreeMap<>();
        for (GeneratedFile file : Targets.files(target, Specs.read(spec), options)) {
            for (String name : List.of("Hyphen", "Slash", "Colon")) {
                if (file.content().contains(" " + name + " &middot; Shop</title>")
                        || (target.equals("markdown") && file.content().contains(" " + name + "\n\n**"))) {
                    pages.put(name, file.path());
                }
            }
        }
        assertThat(pages).hasSize((int) rows.lines().count());
        return pages;
    }
}
