package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.MessageTemplate.Placeholder;

final class SensitiveHeader implements LintRule {
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "No header of a row has one of its sensitive params.";
    }

    @Override
    public String reason() {
        return "Clients and proxies would see, and log, what the table says must not be shown; and a mask in its place would be a wrong value.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        for (ErrorDefinition row : catalog.errors()) {
            for (Header header : row.policy().headers()) {
                for (Placeholder placeholder : header.value().placeholders()) {
                    row.params().stream()
                            .filter(param -> param.sensitive() && param.name().equals(placeholder.name()))
                            .forEach(param -> diagnostics.add(Diagnostic.of(
                                            this,
                                            placeholder.span(),
                                            "the param `" + param.name() + "` of `" + row.code()
                                                    + "` is sensitive, and headers are seen by all")
                                    .withHelp("leave it out of the header, or take `sensitive` away")
                                    .withRelated(param.span(), "the param")
                                    .about(row.span())));
                }
            }
        }
    }
}
