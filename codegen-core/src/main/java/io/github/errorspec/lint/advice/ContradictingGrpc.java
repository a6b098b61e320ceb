package io.github.errorspec.lint.advice;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.lint.LintRule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.GrpcCode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class ContradictingGrpc implements LintRule {
    /** The HTTP statuses that mean nothing else than each; {@code UNKNOWN} goes with all. */
    private static final Map<GrpcCode, Statuses> FITS = Map.ofEntries(
            Map.entry(GrpcCode.CANCELLED, Statuses.of("4xx 5xx")),
            Map.entry(GrpcCode.UNKNOWN, Statuses.of("1xx 2xx 3xx 4xx 5xx")),
            Map.entry(GrpcCode.INVALID_ARGUMENT, Statuses.of("4xx !401 !403 !429")),
            Map.entry(GrpcCode.DEADLINE_EXCEEDED, Statuses.of("408 5xx")),
            Map.entry(GrpcCode.NOT_FOUND, Statuses.of("4xx !401 !429")),
            Map.entry(GrpcCode.ALREADY_EXISTS, Statuses.of("4xx !401 !404 !429")),
            Map.entry(GrpcCode.PERMISSION_DENIED, Statuses.of("4xx !401 !429")),
            Map.entry(GrpcCode.RESOURCE_EXHAUSTED, Statuses.of("402 403 413 429 503 507")),
            Map.entry(GrpcCode.FAILED_PRECONDITION, Statuses.of("4xx !401 !429")),
            Map.entry(GrpcCode.ABORTED, Statuses.of("4xx 5xx !401 !403 !404")),
            Map.entry(GrpcCode.OUT_OF_RANGE, Statuses.of("4xx !401 !403 !429")),
            Map.entry(GrpcCode.UNIMPLEMENTED, Statuses.of("4xx 5xx !401 !403 !429")),
            Map.entry(GrpcCode.INTERNAL, Statuses.of("5xx")),
            Map.entry(GrpcCode.UNAVAILABLE, Statuses.of("429 5xx")),
            Map.entry(GrpcCode.DATA_LOSS, Statuses.of("5xx")),
            Map.entry(GrpcCode.UNAUTHENTICATED, Statuses.of("401 403 407")));

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public String summary() {
        return "The gRPC status of a row does not contradict its HTTP status, as `INTERNAL` does 404, or `PERMISSION_DENIED` 401.";
    }

    @Override
    public String reason() {
        return "The same error would be the client's fault for one caller and the server's for another, and gateways translate one status into the other.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<GrpcCode, List<ErrorDefinition>> wrong = catalog.errors().stream()
                .filter(ContradictingGrpc::contradicts)
                .collect(Collectors.groupingBy(row -> row.policy().grpc()));
        wrong.forEach((grpc, rows) -> Rows.report(
                this, catalog, rows, this::fault, "have HTTP statuses that contradict `" + grpc + "`", diagnostics));
    }

    private static boolean contradicts(ErrorDefinition row) {
        int status = row.policy().httpStatus();
        Statuses fits = FITS.getOrDefault(row.policy().grpc(), Statuses.of(""));
        return row.policy().grpc() != GrpcCode.forHttpStatus(status) && !fits.has(status);
    }

    private Diagnostic fault(ErrorDefinition row) {
        int status = row.policy().httpStatus();
        return Diagnostic.of(
                        this,
                        row.keys().getOrDefault("grpc", row.span()),
                        "the gRPC status `" + row.policy().grpc() + "` contradicts the HTTP status " + status)
                .withHelp("without `grpc` it is `" + GrpcCode.forHttpStatus(status) + "`");
    }
}
