package io.github.errorspec.emit.csharp;

import io.github.errorspec.model.Category;
import java.util.ArrayList;
import java.util.List;

/** What comments say about a category. */
final class CategoryProse {
    private CategoryProse() {}

    /** The category itself. */
    static List<String> of(Category category) {
        String title = category.title().strip();
        boolean sentence = title.endsWith(".") || title.endsWith("!") || title.endsWith("?");
        return blocks(sentence ? title : title + ".", category);
    }

    /** The exception that its errors have in common. */
    static List<String> ofType(Category category) {
        return blocks(category.title().strip() + ": any error of the category `" + category.id() + "`.", category);
    }

    private static List<String> blocks(String summary, Category category) {
        List<String> blocks = new ArrayList<>();
        blocks.add(summary);
        category.description().ifPresent(blocks::add);
        return blocks;
    }
}
