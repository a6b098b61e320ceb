package io.github.errorspec.emit.go;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can have that Go cannot express. */
enum GoFault implements Rule {
    GO_NAME_CLASH("Two elements would have the same name in generated Go."),
    GO_NO_ROWS("The option `internalRows` leaves nothing of the catalog to generate Go of.");

    private final String summary;

    GoFault(String summary) {
        this.summary = summary;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public String summary() {
        return summary;
    }
}
