package io.github.errorspec.emit.site;

import io.github.errorspec.model.Category;
import java.util.List;
import java.util.Optional;

/**
 * Codes that are listed together.
 *
 * @param stem the name of the page that lists them alone, without the ending
 * @param title what they have in common
 * @param description Markdown
 * @param category the one that they belong to; nothing for those in none, and where something else brings them together
 */
record Group(String stem, String title, Optional<String> description, List<Item> items, Optional<Category> category) {
    /** How many there are, such as {@code 10 codes}. */
    String count() {
        return items.size() == 1 ? "1 code" : String.format(java.util.Locale.ROOT, "%,d codes", items.size());
    }

    /** What is told of them, if anything. */
    Optional<String> text() {
        return Optional.of(HtmlText.of(description)).filter(html -> !html.isEmpty());
    }

    /** The codes that its rows may have, as the spec writes them; empty if any will do. */
    String space() {
        return category.map(each -> each.space().stream()
                        .map(set -> set.value().toString().replace('-', '\u2013'))
                        .collect(java.util.stream.Collectors.joining(", ")))
                .orElse("");
    }
}
