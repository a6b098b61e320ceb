package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Policy;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.Set;

final class StatusWithoutBody implements LintRule {
    /** What such a row was, and is, can be told none the less. */
    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "The HTTP status of a row is one that an error can be answered with: none below 200, and 204, 205 or 304 only with `noBody: true`.";
    }

    @Override
    public String reason() {
        return "Otherwise the error does not arrive. A status below 200 is no answer yet, and with the other three servers and clients leave the body out, or fail ([who does what](http.md)).";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        // A status that many rows take from a category is one fault.
        Set<SourceSpan> told = new HashSet<>();
        for (ErrorDefinition row : catalog.errors()) {
            if (isLost(row.policy())) {
                SourceSpan place = catalog.placeOf("http", row).orElse(row.span());
                if (told.add(place)) {
                    diagnostics.add(fault(row, place).about(row.span()));
                }
            }
        }
    }

    private static boolean isLost(Policy policy) {
        int status = policy.httpStatus();
        return status < 200 || (!policy.noBody() && (status == 204 || status == 205 || status == 304));
    }

    private Diagnostic fault(ErrorDefinition row, SourceSpan place) {
        int status = row.policy().httpStatus();
        return status < 200
                ? Diagnostic.of(this, place, "the HTTP status " + status + " of `" + row.code() + "` is no answer yet")
                        .withHelp("a status from 400 on")
                : Diagnostic.of(
                                this,
                                place,
                                "an answer with the HTTP status " + status + " has no body, so `" + row.code()
                                        + "` does not arrive")
                        .withHelp("a status from 400 on; or `noBody: true`, if that is what the API answers");
    }
}
