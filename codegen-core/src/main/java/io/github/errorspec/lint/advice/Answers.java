package io.github.errorspec.lint.advice;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import java.util.List;

/** Rows whose HTTP status says something. */
final class Answers {
    /** A catalog of fewer rows of one status may just be young. */
    private static final int SOME = 5;

    private Answers() {}

    /**
     * The rows; none if all have one status, as those of a catalog have that is not about HTTP: it has a status only because the
     * format asks for one.
     */
    static List<ErrorDefinition> of(Catalog catalog) {
        List<ErrorDefinition> rows = catalog.errors();
        long statuses = rows.stream()
                .map(row -> row.policy().httpStatus())
                .distinct()
                .limit(2)
                .count();
        return statuses < 2 && rows.size() >= SOME ? List.of() : rows;
    }
}
