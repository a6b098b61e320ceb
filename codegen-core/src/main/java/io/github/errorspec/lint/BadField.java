package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import java.util.HashSet;
import java.util.Set;

final class BadField implements LintRule {
    /** What compilers of all languages take in a table of many rows. */
    private static final int LONGEST = 1_000;

    private static final int MOST = 100;

    @Override
    public boolean hidesChanges() {
        return false;
    }

    @Override
    public String summary() {
        return "The value of a field is of its type; a text has at most 1,000 characters, and a list at most 100 items.";
    }

    @Override
    public String reason() {
        return "Generated code gives it with this type.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Set<SourceSpan> told = new HashSet<>();
        for (Parameter field : catalog.traits().fields()) {
            for (ErrorDefinition row : catalog.errors()) {
                Located<RawValue> value = row.traits().fields().get(field.name());
                if (value != null && !isGood(value.value(), field) && told.add(value.span())) {
                    diagnostics.add(fault(value.value(), field).about(row.span()));
                }
            }
        }
    }

    private static boolean isGood(RawValue value, Parameter field) {
        return BadExample.fits(value, field) && isShort(value);
    }

    private Diagnostic fault(RawValue value, Parameter field) {
        boolean fits = BadExample.fits(value, field);
        return Diagnostic.of(
                        this,
                        value.span(),
                        "the value of `" + field.name() + "` is " + (fits ? "too long" : "not of its type"))
                .withHelp(
                        fits
                                ? "texts of at most 1,000 characters, lists of at most 100 items"
                                : "a value of the type `" + field.type() + "`")
                .withRelated(field.span(), "the field");
    }

    private static boolean isShort(RawValue value) {
        return value instanceof RawValue.Sequence list
                ? list.items().size() <= MOST && list.items().stream().allMatch(BadField::isShort)
                : !(value instanceof RawValue.Scalar text) || text.text().length() <= LONGEST;
    }
}
