package io.github.errorspec.emit.java.names;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import io.github.errorspec.emit.java.config.ExceptionLayout;
import io.github.errorspec.emit.java.config.InternalRows;
import io.github.errorspec.emit.java.config.JavaOptions;
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
 * @param options how it is configured
 * @param names of its types
 * @param errors its rows
 */
public record JavaCatalog(Catalog definition, JavaOptions options, JavaNames names, List<JavaError> errors) {
    public static JavaCatalog of(Catalog whole, JavaOptions options) {
        Catalog catalog = options.internalRows() == InternalRows.OMIT ? whole.publicOnly() : whole;
        JavaNames names = new JavaNames(catalog, options);
        Map<String, Category> categories = new HashMap<>();
        catalog.categories().forEach(category -> categories.put(category.id(), category));
        List<JavaError> errors = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            Optional<Category> category = error.categoryId().map(categories::get);
            errors.add(new JavaError(
                    error,
                    category.map(JavaNames::constant),
                    exceptionOf(error, category, names, options),
                    category.map(names::exception).orElse(names.baseException()),
                    error.params().stream().map(JavaParam::of).toList()));
        }
        return new JavaCatalog(catalog, options, names, List.copyOf(errors));
    }

    /** What is thrown for a row. */
    private static ClassName exceptionOf(
            ErrorDefinition error, Optional<Category> category, JavaNames names, JavaOptions options) {
        return switch (options.exceptions()) {
            case PER_CODE -> names.exception(error);
            case PER_CATEGORY -> category.map(names::exception).orElse(names.baseException());
            case ONE -> names.baseException();
        };
    }

    /** Whether each row has an exception of its own. */
    public boolean hasExceptionPerCode() {
        return options.exceptions() == ExceptionLayout.PER_CODE;
    }

    /** Whether each category has an exception of its own. */
    public boolean hasExceptionPerCategory() {
        return options.exceptions() != ExceptionLayout.ONE;
    }

    /** What extends the base exception itself. */
    public List<ClassName> subclassesOfBase() {
        List<ClassName> subclasses = new ArrayList<>();
        if (hasExceptionPerCategory()) {
            definition.categories().forEach(category -> subclasses.add(names.exception(category)));
        }
        if (hasExceptionPerCode()) {
            definition.uncategorized().forEach(error -> subclasses.add(names.exception(error)));
        }
        return List.copyOf(subclasses);
    }

    /** What extends the exception of a category. */
    public List<ClassName> subclassesOf(Category category) {
        return hasExceptionPerCode()
                ? category.errors().stream().map(names::exception).toList()
                : List.of();
    }

    /** Whether there are texts in other languages. */
    public boolean isLocalized() {
        return definition.locales().isPresent();
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
