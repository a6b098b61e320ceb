package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.SourceSpan;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Whether the rows of a catalog are what {@code google/rpc/error_details.proto} takes into a {@code google.rpc.ErrorInfo}. */
public final class ErrorInfoCheck {
    /** The key of the concrete code in the metadata. */
    static final String CODE = "error-code";

    private static final Pattern KEY = Pattern.compile("[a-z][a-zA-Z0-9_-]{1,63}");

    /** More than so many are a habit: one finding, not one each. */
    private static final int FEW = 3;

    private final ResolvedCatalog catalog;
    private final Diagnostics diagnostics;

    private ErrorInfoCheck(ResolvedCatalog catalog, Diagnostics diagnostics) {
        this.catalog = catalog;
        this.diagnostics = diagnostics;
    }

    /** Reports what has no place there. */
    public static void check(ResolvedCatalog catalog, Diagnostics diagnostics) {
        ErrorInfoCheck check = new ErrorInfoCheck(catalog, diagnostics);
        check.reasons();
        check.keys();
        check.clashes();
    }

    /** Something that has no place, and how it is told. */
    private record Unfit(String name, SourceSpan row, SourceSpan place, String flaw, String help) {}

    private void reasons() {
        report(
                "ids",
                "are no reasons",
                catalog.rows().stream()
                        .filter(row -> !ErrorInfoReason.fits(row.id()))
                        .map(
                                row -> new Unfit(
                                        row.id(),
                                        row.definition().span(),
                                        row.definition().span(),
                                        "the id `" + row.id() + "` is no reason for gRPC's `ErrorInfo`, so `"
                                                + ErrorInfoReason.of(row.id()) + "` is sent",
                                        "a reason has 3 to 63 characters, the last of them a letter or a digit: give the row such an `id`, or accept this"))
                        .toList());
    }

    private void keys() {
        Map<String, Unfit> unfit = new LinkedHashMap<>();
        for (ResolvedRow row : catalog.rows()) {
            for (ResolvedParam param : row.params()) {
                if (!KEY.matcher(param.name()).matches()) {
                    unfit.putIfAbsent(param.name(), unfit(row, param));
                }
            }
        }
        report("params", "are no keys", List.copyOf(unfit.values()));
    }

    private static Unfit unfit(ResolvedRow row, ResolvedParam param) {
        return new Unfit(
                param.name(),
                row.definition().span(),
                param.definition().span(),
                "the param `" + param.name() + "` is no key for gRPC's `ErrorInfo`, but is sent as it is",
                "a key begins with a small letter and has 2 to 64 characters: rename the param, or accept this");
    }

    private void report(String what, String are, List<Unfit> all) {
        if (all.size() <= FEW) {
            all.forEach(
                    each -> diagnostics.add(Diagnostic.of(TargetRule.UNFIT_FOR_ERROR_INFO, each.place(), each.flaw())
                            .withHelp(each.help())
                            .about(each.row())));
            return;
        }
        String some =
                all.stream().limit(FEW).map(each -> "`" + each.name() + "`").collect(Collectors.joining(", "));
        Unfit first = all.get(0);
        diagnostics.add(Diagnostic.of(
                        TargetRule.UNFIT_FOR_ERROR_INFO,
                        first.place(),
                        all.size() + " " + what + " " + are + " for gRPC's `ErrorInfo`: " + some + " and "
                                + (all.size() - FEW) + " more")
                .withHelp(first.help())
                .about(catalog.definition().span()));
    }

    /** What would take the place of something else. */
    private void clashes() {
        Map<String, ResolvedRow> byReason = new HashMap<>();
        for (ResolvedRow row : catalog.rows()) {
            String reason = ErrorInfoReason.of(row.id());
            ResolvedRow other = byReason.putIfAbsent(reason, row);
            if (other != null) {
                diagnostics.add(Diagnostic.of(
                                TargetRule.ERROR_INFO_CLASH,
                                row.definition().span(),
                                "`" + other.id() + "` and `" + row.id() + "` have one reason in gRPC, `" + reason + "`")
                        .withHelp("give one of the two another `id`")
                        .withRelated(other.definition().span(), "the other row"));
            }
            code(row)
                    .ifPresent(param -> diagnostics.add(Diagnostic.of(
                                    TargetRule.ERROR_INFO_CLASH,
                                    param.definition().span(),
                                    "a param cannot be `" + CODE + "` in gRPC, where that is the code of an error")
                            .withHelp("another name, such as `errorCode`")));
        }
    }

    private static Optional<ResolvedParam> code(ResolvedRow row) {
        return row.params().stream().filter(param -> param.name().equals(CODE)).findFirst();
    }
}
