package io.github.errorspec.emit.java.names;

import io.github.errorspec.emit.java.config.ExceptionLayout;
import io.github.errorspec.emit.java.config.JavaOptions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.InternalRows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
 * @param nested the rows whose exceptions stand inside another exception, by that
 */
public record JavaCatalog(
        Catalog definition,
        JavaOptions options,
        JavaNames names,
        List<JavaError> errors,
        Map<String, List<JavaError>> nested) {
    public static JavaCatalog of(Catalog whole, JavaOptions options) {
        Catalog catalog = options.internalRows() == InternalRows.OMIT ? whole.publicOnly() : whole;
        JavaNames names = new JavaNames(catalog, options);
        Map<String, Category> categories = new HashMap<>();
        catalog.categories().forEach(category -> categories.put(category.id(), category));
        List<JavaError> errors = new ArrayList<>();
        Map<String, List<JavaError>> nested = new LinkedHashMap<>();
        for (ErrorDefinition definition : catalog.errors()) {
            Optional<Category> category = definition.categoryId().map(categories::get);
            String superclass = category.map(names::exception).orElse(names.baseException());
            String exception = exceptionOf(definition, superclass, names, options);
            JavaError error = new JavaError(
                    definition,
                    category.map(JavaNames::constant),
                    exception.substring(exception.indexOf('.') + 1),
                    exception,
                    superclass,
                    definition.params().stream().map(JavaParam::of).toList());
            errors.add(error);
            if (options.exceptions() == ExceptionLayout.NESTED) {
                nested.computeIfAbsent(superclass, key -> new ArrayList<>()).add(error);
            }
        }
        return new JavaCatalog(catalog, options, names, List.copyOf(errors), nested);
    }

    /** What is thrown for a row, as the other types of the package call it. */
    private static String exceptionOf(ErrorDefinition error, String superclass, JavaNames names, JavaOptions options) {
        return switch (options.exceptions()) {
            case PER_CODE -> names.exception(error);
            case NESTED -> superclass + "." + names.exception(error);
            case PER_CATEGORY -> superclass;
            case ONE -> names.baseException();
        };
    }

    /** Whether each row has an exception of its own. */
    public boolean hasExceptionPerCode() {
        return options.exceptions() == ExceptionLayout.PER_CODE || hasNestedExceptions();
    }

    /** Whether these stand inside the exceptions that they extend. */
    public boolean hasNestedExceptions() {
        return options.exceptions() == ExceptionLayout.NESTED;
    }

    /** Whether each category has an exception of its own. */
    public boolean hasExceptionPerCategory() {
        return options.exceptions() != ExceptionLayout.ONE;
    }

    /** The rows whose exceptions stand inside this one. */
    public List<JavaError> nestedIn(String exception) {
        return nested.getOrDefault(exception, List.of());
    }

    /** What extends the base exception itself, as another type of the package calls it. */
    public List<String> subclassesOfBase() {
        List<String> subclasses = new ArrayList<>();
        if (hasExceptionPerCategory()) {
            definition.categories().forEach(category -> subclasses.add(names.exception(category)));
        }
        subclasses.addAll(rows(definition.uncategorized(), names.baseException()));
        return List.copyOf(subclasses);
    }

    /** What extends the exception of a category. */
    public List<String> subclassesOf(Category category) {
        return rows(category.errors(), names.exception(category));
    }

    private List<String> rows(List<ErrorDefinition> errors, String superclass) {
        if (!hasExceptionPerCode()) {
            return List.of();
        }
        return errors.stream()
                .map(error -> exceptionOf(error, superclass, names, options))
                .toList();
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
    public String codeTypeName() {
        return hasIntegerCodes() ? "long" : "String";
    }

    public Optional<Character> wildcard() {
        return definition.codes().wildcard();
    }
}
