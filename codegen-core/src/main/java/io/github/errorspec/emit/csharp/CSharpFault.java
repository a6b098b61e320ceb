package io.github.errorspec.emit.csharp;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can have that C# cannot express. */
enum CSharpFault implements Rule {
    CSHARP_NAME_CLASH(
            "Two elements would have the same name in generated C#, or files whose names differ only in case, which file systems mix up."),
    CSHARP_NO_ROWS("The option `internalRows` leaves nothing of the catalog to generate C# for.");

    private final String summary;

    CSharpFault(String summary) {
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
        return "Otherwise there would be no C# that compiles.";
    }
}
