package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeType;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A catalog with its names in Kotlin. */
final class KotlinCatalog {
    /** How many rows a class makes; the JVM limits the code for it to 65,535 bytes, and each takes some 70. */
    static final int PART = 250;

    private static final Templates TEMPLATES = new Templates(KotlinCatalog.class, ".kt");

    private final Catalog definition;
    private final KotlinOptions options;
    private final KotlinNames names;
    private final List<KotlinRow> rows = new ArrayList<>();
    private final Map<String, KotlinRow> rowsByCode = new HashMap<>();
    private final Prose prose;
    private final SharedValues shared;

    KotlinCatalog(Catalog catalog, Map<String, String> given) {
        this.options = KotlinOptions.of(catalog, given);
        this.definition = options.internalRows() == InternalRows.OMIT ? catalog.publicOnly() : catalog;
        this.names = new KotlinNames(definition, options);
        for (ErrorDefinition error : definition.errors()) {
            KotlinRow row = KotlinRow.of(error, rows.size(), names);
            rows.add(row);
            rowsByCode.put(error.code().text(), row);
        }
        this.prose = new Prose(definition, names::exception);
        this.shared = SharedValues.of(this);
    }

    Catalog definition() {
        return definition;
    }

    KotlinOptions options() {
        return options;
    }

    KotlinNames names() {
        return names;
    }

    List<KotlinRow> rows() {
        return rows;
    }

    /** The row with the code or family that a spec writes so; the row's own list of rows is in its order. */
    List<KotlinRow> rows(List<ErrorDefinition> errors) {
        return errors.stream().map(error -> rowsByCode.get(error.code().text())).toList();
    }

    Prose prose() {
        return prose;
    }

    boolean hasIntegerCodes() {
        return definition.codes().type() == CodeType.INTEGER;
    }

    boolean hasFamilies() {
        return rows.stream().anyMatch(KotlinRow::isFamily);
    }

    boolean isLocalized() {
        return definition.locales().isPresent();
    }

    /** Those that have a name in the code, also when nothing is left in them. */
    List<Category> categories() {
        return definition.categories();
    }

    boolean hasDeprecated() {
        return definition.errors().stream().anyMatch(ErrorDefinition::isDeprecated);
    }

    WireLayout layout() {
        return WireLayout.of(definition.problem());
    }

    /** The row that a deprecated one names as its successor, as the code calls it; empty if there is none. */
    List<KotlinRow> successor(ErrorDefinition error) {
        return error.life().deprecation().flatMap(deprecation -> deprecation.replacedBy()).stream()
                .flatMap(code -> rowsByCode.containsKey(code.value())
                        ? List.of(rowsByCode.get(code.value())).stream()
                        : List.<KotlinRow>of().stream())
                .toList();
    }

    /**
     * A file of Kotlin.
     *
     * @param template the name of the resource without its ending
     * @param type what the file is called
     */
    GeneratedFile file(String template, String type, Object values) {
        return new GeneratedFile(options.folder() + type + ".kt", TEMPLATES.text(template, values, shared));
    }
}
