package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Suggestions;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import java.util.List;
import java.util.Set;

final class MissingField implements LintRule {
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "Every row has a value of each field that is not `optional`.";
    }

    @Override
    public String reason() {
        return "Generated code promises one for every error.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        if (catalog.traits().fields().isEmpty()) {
            return;
        }
        List<Parameter> required = catalog.traits().fields().stream()
                .filter(field -> !field.optional())
                .toList();
        for (Parameter field : required) {
            for (ErrorDefinition row : catalog.errors()) {
                Set<String> given = row.traits().fields().keySet();
                if (!given.contains(field.name()) && !isMisspelt(field, given, catalog)) {
                    diagnostics.add(Diagnostic.of(
                                    this,
                                    row.span(),
                                    "`" + row.code() + "` has no value for the field `" + field.name() + "`")
                            .withHelp("add one, in the row or in its category, or make the field optional")
                            .withRelated(field.span(), "the field")
                            .about(row.span()));
                }
            }
        }
    }

    /** Whether one that does not exist is told to mean this one. */
    private static boolean isMisspelt(Parameter field, Set<String> given, Catalog catalog) {
        return given.stream().filter(name -> !catalog.traits().hasField(name)).anyMatch(name -> Suggestions.nearest(
                        name, catalog.traits().fieldNames())
                .filter(field.name()::equals)
                .isPresent());
    }
}
