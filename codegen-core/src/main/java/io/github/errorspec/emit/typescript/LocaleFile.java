package io.github.errorspec.emit.typescript;

import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.ResolvedText;
import java.util.ArrayList;
import java.util.List;

/** The texts in another language. */
record LocaleFile(TypeScriptCode code, String tag) {
    /** The texts of a row. */
    record Texts(String id, List<String> fields) {}

    /** The constant: {@code pt-BR} gives {@code shopErrorsPtBr}. */
    String name() {
        return code.p() + "Errors" + Words.of(tag).pascal();
    }

    String language() {
        return TypeScriptLiteral.of(tag);
    }

    List<Texts> rows() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.text(tag).stream().map(text -> new Texts(row.id(), fields(text))))
                .filter(texts -> !texts.fields().isEmpty())
                .toList();
    }

    boolean hasRows() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.text(tag).stream())
                .anyMatch(
                        text -> text.ownTitle().isPresent() || text.ownMessage().isPresent());
    }

    private static List<String> fields(ResolvedText text) {
        List<String> fields = new ArrayList<>();
        text.ownTitle().ifPresent(title -> fields.add(field("title", title)));
        text.ownMessage().ifPresent(message -> fields.add(field("message", message.text())));
        return fields;
    }

    private static String field(String name, String text) {
        return TypeScriptLayout.property(6, name, TypeScriptLiteral.of(text));
    }
}
