package io.github.errorspec.benchmarks.build.project;

import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row of a made catalog, as other tools need it. Its texts have no quotes and no line breaks.
 *
 * @param type the name of its type
 * @param code as it stands on the wire; of a family, with its wildcards
 * @param title its name
 * @param status of HTTP
 * @param description a sentence or two; empty where it has none
 * @param params that it carries
 */
record CatalogRow(String type, String code, String title, int status, String description, List<Param> params) {
    /**
     * A value that an error carries.
     *
     * @param name of it
     * @param isNumber whether it is an integer; text otherwise
     */
    record Param(String name, boolean isNumber) {}

    static List<CatalogRow> of(int rows) {
        return GeneratedCatalog.of(CodeStyle.INTEGER, rows).catalog().errors().stream()
                .map(CatalogRow::of)
                .toList();
    }

    private static CatalogRow of(ErrorDefinition error) {
        return new CatalogRow(
                typeName(error.id().value()),
                error.code().text(),
                error.texts().name(),
                error.policy().httpStatus(),
                error.texts().description().orElse(""),
                error.params().stream().map(CatalogRow::param).toList());
    }

    private static Param param(Parameter param) {
        return new Param(param.name(), param.type().scalar() == ParameterType.Scalar.INTEGER);
    }

    /** ORDER_NOT_FOUND to OrderNotFound. */
    private static String typeName(String id) {
        return Stream.of(id.toLowerCase(Locale.ROOT).split("_", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
