package io.github.errorspec.emit.go;

import java.util.List;

/**
 * The constants of the categories.
 *
 * @param hasCategories whether there are any
 * @param categories in order
 */
record CategoryFile(boolean hasCategories, List<Constant> categories) {
    record Constant(String comment, String name, String id, String title) {}

    static CategoryFile of(GoCatalog catalog) {
        List<Constant> categories = catalog.definition().categories().stream()
                .map(category -> new Constant(
                        GoDocs.ofCategory(category),
                        GoNames.category(category),
                        GoLiteral.of(category.id()),
                        GoLiteral.of(category.title())))
                .toList();
        return new CategoryFile(!categories.isEmpty(), categories);
    }
}
