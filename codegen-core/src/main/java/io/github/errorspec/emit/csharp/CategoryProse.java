package io.github.errorspec.emit.csharp;

import io.github.errorspec.model.Category;
import java.util.List;
import java.util.stream.Stream;

/** What comments say about a category. */
final class CategoryProse {
    private CategoryProse() {}

    static List<String> of(Category category) {
        String title = category.title().strip();
        String end = title.endsWith(".") || title.endsWith("!") || title.endsWith("?") ? "" : ".";
        return Stream.concat(Stream.of(title + end), category.description().stream())
                .toList();
    }
}
