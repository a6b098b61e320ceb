package io.github.errorspec.model;

/** The status codes of gRPC, as {@code google.rpc.Code} names them. */
public enum GrpcCode {
    OK,
    CANCELLED,
    UNKNOWN,
    INVALID_ARGUMENT,
    DEADLINE_EXCEEDED,
    NOT_FOUND,
    ALREADY_EXISTS,
    PERMISSION_DENIED,
    RESOURCE_EXHAUSTED,
    FAILED_PRECONDITION,
    ABORTED,
    OUT_OF_RANGE,
    UNIMPLEMENTED,
    INTERNAL,
    UNAVAILABLE,
    DATA_LOSS,
    UNAUTHENTICATED;

    /** The code for an HTTP status, by the table in {@code google/rpc/code.proto} read from right to left. */
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
            case 2 -> OK;
            case 4 -> FAILED_PRECONDITION;
            case 5 -> INTERNAL;
            default -> UNKNOWN;
        };
    }
}
