package io.github.errorspec.emit.csharp;

import java.util.List;

/**
 * Bodies of responses: expressions that read the parts of one, and statements that write them; none for a part that bodies do
 * not have.
 */
record ProblemFile(CSharpCode code) {
    boolean hasSensitive() {
        return !sensitive().isEmpty();
    }

    /** {@code "SECRET.token"}. */
    List<String> sensitive() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.sensitive().stream().map(param -> row.id() + "." + param))
                .map(CSharpText::literal)
                .toList();
    }

    /** Without a pointer to the code every error is an unknown one. */
    String readCode() {
        return get("code").stream().findFirst().orElse("null");
    }

    List<String> readTitle() {
        return get("title");
    }

    List<String> readMessage() {
        return get("message");
    }

    List<String> readStatus() {
        return get("status");
    }

    List<String> readParams() {
        return get("params");
    }

    List<String> writeType() {
        return put("type", "type");
    }

    List<String> writeTitle() {
        return put("title", "title");
    }

    List<String> writeStatus() {
        return put("status", "(long)error.HttpStatus");
    }

    List<String> writeMessage() {
        return put("message", "message");
    }

    List<String> writeCode() {
        return put("code", "error.Code");
    }

    List<String> writeParams() {
        return put("params", "values");
    }

    private List<String> get(String part) {
        return path(part).stream().map(path -> "At(body, " + path + ")").toList();
    }

    private List<String> put(String part, String value) {
        return path(part).stream()
                .map(path -> "Put(body, " + value + ", " + path + ")")
                .toList();
    }

    private List<String> path(String part) {
        return code.catalog().wire().path(part).map(CSharpText::literals).stream()
                .toList();
    }
}
