package io.github.errorspec.emit.java.names;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A catalog as Java sees it: every name decided.
 *
 * @param definition the catalog
 * @param names of its types
 * @param errors its rows
 */
public record JavaCatalog(Catalog definition, JavaNames names, List<JavaError> errors) {
    public static JavaCatalog of(Catalog catalog, String packageName) {
        JavaNames names = new JavaNames(catalog, packageName);
        Map<String, Category> categories = new HashMap<>();
        catalog.categories().forEach(category -> categories.put(category.id(), category));
        List<JavaError> errors = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            Optional<Category> category = error.categoryId().map(categories::get);
            errors.add(new JavaError(
                    error,
                    category.map(JavaNames::constant),
                    names.exception(error),
                    category.map(names::exception).orElse(names.baseException()),
                    error.params().stream().map(JavaParam::of).toList()));
        }
        return new JavaCatalog(catalog, names, List.copyOf(errors));
    }

    public boolean hasCategories() {
        return !definition.categories().isEmpty();
    }

    public boolean hasIntegerCodes() {
        return definition.codes().type() == CodeType.INTEGER;
    }

    /** What a concrete code is: {@code long} in integer catalogs, whatever codes they have today. */
    public TypeName codeType() {
        return hasIntegerCodes() ? TypeName.LONG : ClassName.get(String.class);
    }

    public Optional<Character> wildcard() {
        return definition.codes().wildcard();
    }
}
