package io.github.errorspec.model;

/** The status codes of gRPC, as {@code google.rpc.Code} names them. */
public enum GrpcCode {
    OK(0),
    CANCELLED(1),
    UNKNOWN(2),
    INVALID_ARGUMENT(3),
    DEADLINE_EXCEEDED(4),
    NOT_FOUND(5),
    ALREADY_EXISTS(6),
    PERMISSION_DENIED(7),
    RESOURCE_EXHAUSTED(8),
    FAILED_PRECONDITION(9),
    ABORTED(10),
    OUT_OF_RANGE(11),
    UNIMPLEMENTED(12),
    INTERNAL(13),
    UNAVAILABLE(14),
    DATA_LOSS(15),
    UNAUTHENTICATED(16);

    private final int number;

    GrpcCode(int number) {
        this.number = number;
    }

    /** What stands on the wire. */
    public int number() {
        return number;
    }

    /**
     * The code of an error with an HTTP status, by the table in {@code google/rpc/code.proto} read from right to left. It is never
     * {@link #OK}: a call that ends so has succeeded, and no client would look for an error.
     */
    public static GrpcCode forHttpStatus(int status) {
        return switch (status) {
            case 400 -> INVALID_ARGUMENT;
            case 401 -> UNAUTHENTICATED;
            case 403 -> PERMISSION_DENIED;
            case 404 -> NOT_FOUND;
            case 409 -> ABORTED;
            case 416 -> OUT_OF_RANGE;
            case 429 -> RESOURCE_EXHAUSTED;
            case 499 -> CANCELLED;
            case 501 -> UNIMPLEMENTED;
            case 503 -> UNAVAILABLE;
            case 504 -> DEADLINE_EXCEEDED;
            default -> forStatusClass(status / 100);
        };
    }

    private static GrpcCode forStatusClass(int statusClass) {
        return switch (statusClass) {
            case 4 -> FAILED_PRECONDITION;
            case 5 -> INTERNAL;
            default -> UNKNOWN;
        };
    }
}
