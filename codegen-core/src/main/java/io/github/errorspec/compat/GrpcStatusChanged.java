package io.github.errorspec.compat;

import io.github.errorspec.model.GrpcCode;
import io.github.errorspec.model.Policy;

final class GrpcStatusChanged implements CompatRule {
    @Override
    public Impact impact() {
        return Impact.WIRE;
    }

    @Override
    public String summary() {
        return "An error keeps its gRPC status.";
    }

    @Override
    public String reason() {
        return "Clients of gRPC decide by it what to do, before they look at anything else.";
    }

    @Override
    public void check(Comparison comparison, Findings findings) {
        Changes.of(comparison, "grpc", row -> row.definition().policy().grpc(), GrpcStatusChanged::isBroken)
                .forEach(change -> findings.add(
                        this, change.element(), change.diagnostic(this, "the gRPC status", GrpcCode::name)));
    }

    /** One that follows from the HTTP status is told with that. With {@code OK} no client has ever seen the error. */
    private static boolean isBroken(Pair pair) {
        Policy was = pair.past().definition().policy();
        Policy is = pair.now().definition().policy();
        boolean derived = was.grpc() == GrpcCode.forHttpStatus(was.httpStatus())
                && is.grpc() == GrpcCode.forHttpStatus(is.httpStatus());
        return was.grpc() != is.grpc()
                && was.grpc() != GrpcCode.OK
                && !(derived && was.httpStatus() != is.httpStatus());
    }
}
