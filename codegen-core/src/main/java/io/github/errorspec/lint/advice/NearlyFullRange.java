package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.CodeSet.Range;
import java.math.BigInteger;
import java.util.stream.Stream;

final class NearlyFullRange implements LintRule {
    /** A smaller range was made for just these codes. */
    private static final int LARGE = 20;

    /** Told when no more than one of so many codes is left. */
    private static final int ONE_OF = 10;

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public String summary() {
        return "The `range` of a category has room for more rows.";
    }

    @Override
    public String reason() {
        return "Now it can still be widened, before a neighbour takes the codes behind it and new rows have nowhere to go.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        for (Category category : catalog.categories()) {
            // A family takes its range as a whole, on purpose.
            if (category.errors().stream().noneMatch(row -> row.code().isFamily())) {
                check(category, diagnostics);
            }
        }
    }

    private void check(Category category, Diagnostics diagnostics) {
        BigInteger size = size(ranges(category.space().stream().map(set -> set.value())));
        BigInteger reserved = size(ranges(category.reserved().stream().map(set -> set.value())));
        long used = (long) category.errors().size() + category.retired().size();
        BigInteger free = size.subtract(reserved).subtract(BigInteger.valueOf(used));
        boolean full = free.multiply(BigInteger.valueOf(ONE_OF)).compareTo(size) <= 0;
        // Full to the last code is a closed list, such as the codes of gRPC.
        if (size.compareTo(BigInteger.valueOf(LARGE)) >= 0 && full && free.signum() > 0) {
            diagnostics.add(Diagnostic.of(
                            this,
                            category.space().get(0).span(),
                            "the range of `" + category.id() + "` has " + free + " of " + size + " codes left")
                    .withHelp("widen the `range`, or give it a second one: `range: [<first>, <second>]`")
                    .about(category.span()));
        }
    }

    private static Stream<Range> ranges(Stream<CodeSet> sets) {
        return sets.filter(Range.class::isInstance).map(Range.class::cast);
    }

    private static BigInteger size(Stream<Range> ranges) {
        return ranges.map(range -> BigInteger.valueOf(range.to())
                        .subtract(BigInteger.valueOf(range.from()))
                        .add(BigInteger.ONE))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }
}
