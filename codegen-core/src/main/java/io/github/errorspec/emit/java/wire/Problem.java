package io.github.errorspec.emit.java.wire;

import io.github.errorspec.emit.java.files.JavaCode;
import io.github.errorspec.emit.java.text.JavaLiteral;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The bodies of responses, as the template takes them: what gets a part out of a body and puts it in, unless bodies do not have it.
 *
 * @param decoder whether a decoded error can be of more than one class
 */
record Problem(JavaCode code, WireMembers members, boolean decoder) {
    Problem(JavaCode code, boolean decoder) {
        this(code, new WireMembers(code.catalog().wire()), decoder);
    }

    /** {@code "SECRET.token", "CARD_REFUSED.card"}. */
    String sensitive() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.sensitive().stream().map(param -> row.id() + "." + param))
                .map(JavaLiteral::of)
                .collect(Collectors.joining(", "));
    }

    boolean hasSensitive() {
        return code.catalog().hasParam(ResolvedParam::isSensitive);
    }

    /** Without a pointer to the code every error is an unknown one. */
    String readCode() {
        return members.get("code", "body").orElse("null");
    }

    List<String> readParams() {
        return members.get("params", "body").stream().toList();
    }

    List<String> readTitle() {
        return members.get("title", "body").stream().toList();
    }

    List<String> readMessage() {
        return members.get("message", "body").stream().toList();
    }

    List<String> readStatus() {
        return members.get("status", "body").stream().toList();
    }

    List<String> putType() {
        return type().flatMap(type -> members.put("type", typeOfError(type))).stream()
                .toList();
    }

    List<String> putTitle() {
        return members.put("title", "title").stream().toList();
    }

    List<String> putStatus() {
        return members.put("status", "exception.httpStatus()").stream().toList();
    }

    List<String> putMessage() {
        return members.put("message", "message").stream().toList();
    }

    List<String> putCode() {
        return members.put("code", "exception.code()").stream().toList();
    }

    List<String> putParams() {
        return members.put("params", "params").stream().toList();
    }

    private Optional<MessageTemplate> type() {
        return code.catalog().wire().type();
    }

    /** {@code "https://example.com/errors/" + error.code()}. */
    private String typeOfError(MessageTemplate type) {
        String code = needsEncoding(type) ? "encoded(error.code())" : "error.code()";
        return type.parts().stream()
                .map(part -> part instanceof MessageTemplate.Literal text
                        ? JavaLiteral.of(text.text())
                        : ((MessageTemplate.Placeholder) part).name().equals("id") ? "error.name()" : code)
                .collect(Collectors.joining(" + "));
    }

    boolean encodedCodes() {
        return !putType().isEmpty() && type().filter(this::needsEncoding).isPresent();
    }

    /** Whether a code has characters that mean something in an address. */
    private boolean needsEncoding(MessageTemplate type) {
        boolean used = type.placeholders().stream().anyMatch(each -> each.name().equals("code"));
        return used
                && code.catalog().rows().stream().anyMatch(row -> !row.code().matches("[A-Za-z0-9._~-]+"));
    }
}
