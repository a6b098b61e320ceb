package io.github.errorspec.model;

import java.util.List;

/**
 * What programs do with an error: how it is answered, tried again, logged and shown.
 *
 * @param httpStatus 100 to 599; a table of today has none below 200
 * @param noBody whether the answer has a status and headers alone, and no body that could tell the code
 * @param headers what the answer says beside its body
 * @param grpc the status for gRPC
 * @param retry whether to try again
 * @param log how loudly to log it
 * @param visibility who may know of it
 */
public record Policy(
        int httpStatus,
        boolean noBody,
        List<Header> headers,
        GrpcCode grpc,
        Retry retry,
        LogLevel log,
        Visibility visibility) {}
