package io.github.errorspec.emit.rust;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What a catalog can have that Rust cannot express. */
enum RustFault implements Rule {
    RUST_NAME_CLASH("Two elements would have the same name in generated Rust."),
    RUST_NO_ROWS("The option `internalRows` leaves nothing of the catalog to generate Rust from.");

    private final String summary;

    RustFault(String summary) {
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
        return "Otherwise there would be no Rust that compiles.";
    }
}
