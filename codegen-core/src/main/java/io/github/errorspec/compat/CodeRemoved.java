package io.github.errorspec.compat;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

final class CodeRemoved implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    /** A tombstone accepts this removal, and with its {@code reason} says why; an {@code allow} of the category would accept any other. */
    @Override
    public boolean offersToAccept() {
        return false;
    }

    @Override
    public String summary() {
        return "A code that a release had stays in the table, or under `retired`.";
    }

    @Override
    public String reason() {
        return "Programs out there still send it and look for it. Without its tombstone nobody knows what it meant, and the next row may take it.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Map<Optional<String>, List<ResolvedRow>> byCategory = new LinkedHashMap<>();
        for (ResolvedRow row : comparison.removed()) {
            if (comparison.heir(row).isEmpty()
                    && comparison.tombstone(row.definition().code()).isEmpty()) {
                byCategory
                        .computeIfAbsent(row.definition().categoryId(), any -> new ArrayList<>())
                        .add(row);
            }
        }
        byCategory.forEach((category, rows) -> {
            // A category that is gone took its rows with it: that is one change.
            if (rows.size() > 1
                    && category.isPresent()
                    && comparison.category(category.get()).isEmpty()) {
                report(rows, "put the rows back, or their codes under `retired` with a `reason`", comparison, findings);
            } else {
                rows.forEach(row -> report(
                        List.of(row),
                        "put the row back, or `" + row.code() + "` under `retired` with a `reason`",
                        comparison,
                        findings));
            }
        });
    }

    private void report(List<ResolvedRow> rows, String help, Comparison comparison, Findings findings) {
        ResolvedRow first = rows.get(0);
        Element place = comparison.remains(first.definition().categoryId());
        boolean foretold = rows.stream().allMatch(ResolvedRow::isDeprecated);
        Diagnostic found = Diagnostic.of(this, place.span(), message(rows) + (foretold ? "; deprecated before" : ""))
                .withSeverity(foretold ? Severity.WARNING : severity())
                .withHelp(help)
                .withRelated(first.definition().span(), "released here");
        findings.add(
                this,
                place,
                comparison
                        .mends()
                        .retire(rows.stream().map(ResolvedRow::definition).toList())
                        .map(found::withFix)
                        .orElse(found));
    }

    private static String message(List<ResolvedRow> rows) {
        ResolvedRow first = rows.get(0);
        String name = "`" + first.code() + "`, `" + first.id() + "`,";
        return rows.size() == 1
                ? name + " is gone without a tombstone"
                : "the category `" + first.definition().categoryId().orElseThrow() + "` is gone, and its " + rows.size()
                        + " rows, such as " + name + " have no tombstones";
    }
}
