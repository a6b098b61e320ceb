package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.NameKind;
import java.util.List;

/**
 * The constants of the categories.
 *
 * @param hasCategories whether there are any
 * @param categories in order
 */
record CategoryFile(boolean hasCategories, List<Constant> categories) {
    record Constant(String comment, String name, String id, String title) {}

    static CategoryFile of(GoCode code) {
        List<Constant> categories = code.named().categories().stream()
                .map(category -> new Constant(
                        GoDocs.ofCategory(category),
                        category.name(NameKind.CONSTANT),
                        GoLiteral.of(category.category().id()),
                        GoLiteral.of(category.category().definition().title())))
                .toList();
        return new CategoryFile(!categories.isEmpty(), categories);
    }
}
