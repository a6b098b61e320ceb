package io.github.errorspec.emit.template;

import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.diagnostic.Severity;
import java.util.Locale;

/** What can be wrong with a user's own templates. */
enum TemplateFault implements Rule {
    TEMPLATE_ERROR(
            "A template cannot be read or filled.",
            "A file that is filled half way would look complete, so nothing is written until every template works."),
    TEMPLATE_OUTPUT_CLASH(
            "Two templates, or two rows with one template, would write the same file.",
            "One of the two would overwrite the other, and what it says would be missing without a word.");

    private final String summary;
    private final String reason;

    TemplateFault(String summary, String reason) {
        this.summary = summary;
        this.reason = reason;
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
        return reason;
    }
}
