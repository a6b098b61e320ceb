package io.github.errorspec.benchmarks.runtime;

import java.util.Map;

/** What benchmarks call of a generated catalog; a class that is compiled along with the catalog passes it on. */
public interface ErrorApi {
    /** An error of the client, without params. */
    RuntimeException clientError();

    /** An error of the server, without params. */
    RuntimeException serverError();

    /** An error with these params in its message. */
    RuntimeException withParams(String name, long count);

    /** The message, made anew. */
    String message(RuntimeException error);

    RuntimeException fromJson(String json);

    RuntimeException fromProblem(Map<String, Object> problem);

    Map<String, Object> toProblem(RuntimeException error);

    String toJson(RuntimeException error);
}
