package io.github.errorspec.emit.python;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.ParameterType;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.WireLayout;
import java.util.List;
import java.util.Map;

/**
 * A catalog as Python has it.
 *
 * @param definition the catalog, without rows that are left out
 * @param options how the target is configured
 * @param names the identifiers
 * @param errors all rows
 * @param prose what documentation says
 * @param layout where the parts of an error stand in a body
 * @param shared what all templates need
 */
record PythonCatalog(
        Catalog definition,
        PythonOptions options,
        PythonNames names,
        List<ErrorDefinition> errors,
        Prose prose,
        WireLayout layout,
        Shared shared) {
    private static final Templates PYTHON = new Templates(PythonCatalog.class, ".py");
    private static final Templates TOML = new Templates(PythonCatalog.class, ".toml");

    static PythonCatalog of(Catalog catalog, Map<String, String> options) {
        PythonOptions python = PythonOptions.of(options);
        Catalog rows = python.internalRows() == InternalRows.OMIT ? catalog.publicOnly() : catalog;
        PythonNames names = new PythonNames(rows, python);
        return new PythonCatalog(
                rows,
                python,
                names,
                rows.errors(),
                new Prose(rows, error -> "`" + names.exception(error) + "`"),
                WireLayout.of(rows.problem()),
                shared(rows, rows.errors(), names));
    }

    /**
     * What all templates need.
     *
     * @param header the first line of a file
     * @param base the exception of the catalog
     * @param errorType the type of its constants
     * @param categoryType the type of its categories
     * @param codeType the type of a concrete code
     * @param sample the name of a constant
     * @param integerCodes whether codes are numbers
     * @param hasCategories whether there are any
     * @param hasFamilies whether there are any
     * @param hasAliases whether a row had other ids
     * @param hasTimestamps whether a param has that type
     * @param hasUuids whether a param has that type
     * @param localized whether there are translations
     * @param remapped whether bodies are not those of RFC 9457
     */
    record Shared(
            String header,
            String base,
            String errorType,
            String categoryType,
            String codeType,
            String sample,
            boolean integerCodes,
            boolean hasCategories,
            boolean hasFamilies,
            boolean hasAliases,
            boolean hasTimestamps,
            boolean hasUuids,
            boolean localized,
            boolean remapped) {}

    private static Shared shared(Catalog catalog, List<ErrorDefinition> errors, PythonNames names) {
        boolean integers = catalog.codes().type() == CodeType.INTEGER;
        return new Shared(
                GeneratedFile.header(catalog),
                names.base(),
                names.errorType(),
                names.categoryType(),
                integers ? "int" : "str",
                errors.stream().map(error -> error.id().value()).findFirst().orElse(""),
                integers,
                !catalog.categories().isEmpty(),
                !FamilyShape.of(catalog).isEmpty(),
                errors.stream().anyMatch(error -> !error.aliases().isEmpty()),
                has(errors, ParameterType.Scalar.TIMESTAMP),
                has(errors, ParameterType.Scalar.UUID),
                catalog.locales()
                        .filter(locales -> !locales.translations().isEmpty())
                        .isPresent(),
                WireLayout.of(catalog.problem()).remapped());
    }

    private static boolean has(List<ErrorDefinition> errors, ParameterType.Scalar scalar) {
        return errors.stream()
                .flatMap(error -> error.params().stream())
                .anyMatch(param -> param.type().scalar() == scalar);
    }

    List<Translation> translations() {
        return definition.locales().map(Locales::translations).orElse(List.of());
    }

    /** A module of the package from a template. */
    GeneratedFile module(String name, String template, Object values) {
        return new GeneratedFile(folder() + name + ".py", PYTHON.text(template, values, shared));
    }

    /** A file beside the package. */
    GeneratedFile project(String name, Object values) {
        return new GeneratedFile(name + ".toml", TOML.text(name, values, shared));
    }

    /** What tells type checkers that the package has types. */
    GeneratedFile marker() {
        return new GeneratedFile(folder() + "py.typed", "# " + shared.header() + "\n");
    }

    private String folder() {
        return names.folder();
    }
}
