package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What can be wrong with a user's own templates. */
enum TemplateFault implements Rule {
    TEMPLATE_ERROR("A template cannot be read or filled."),
    TEMPLATE_OUTPUT_CLASH("Two templates, or two rows with one template, would write the same file.");

    private final String summary;

    TemplateFault(String summary) {
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
