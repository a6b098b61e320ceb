package io.github.errorspec.emit.typescript;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can have that TypeScript cannot express. */
enum TypeScriptFault implements Rule {
    TYPESCRIPT_NAME_CLASH("Two elements would have the same name in generated TypeScript."),
    TYPESCRIPT_NO_ROWS("The option `internalRows` leaves nothing of the catalog to generate.");

    private final String summary;

    TypeScriptFault(String summary) {
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

    @Override
    public String reason() {
        return "Otherwise there would be no TypeScript that compiles.";
    }
}
