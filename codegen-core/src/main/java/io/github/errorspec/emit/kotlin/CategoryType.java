package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Category;
import java.util.ArrayList;
import java.util.List;

/** The enum of the categories, if there are some. */
final class CategoryType {
    private final KotlinCatalog catalog;

    CategoryType(KotlinCatalog catalog) {
        this.catalog = catalog;
    }

    private record CategoryFile(String example, List<Constant> categories) {}

    private record Constant(String constant, String doc, List<String> arguments) {}

    List<GeneratedFile> files() {
        List<Category> categories = catalog.categories();
        if (categories.isEmpty()) {
            return List.of();
        }
        return List.of(catalog.file(
                "Category",
                catalog.names().type("ErrorCategory"),
                new CategoryFile(
                        categories.get(0).id(),
                        categories.stream().map(CategoryType::constant).toList())));
    }

    private static Constant constant(Category category) {
        List<String> arguments = new ArrayList<>();
        arguments.add(KotlinText.argument("id", category.id(), 8));
        arguments.add(KotlinText.argument("title", category.title(), 8));
        category.description().ifPresent(text -> arguments.add(KotlinText.argument("description", text, 8)));
        return new Constant(
                KotlinNames.constant(category.id()),
                KotlinDoc.of(List.of(CommentLines.single(category.title()) + "."), 4),
                arguments);
    }
}
