package io.github.errorspec.emit.typescript;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.MessagePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the template of a translation leaves open.
 *
 * @param name of the constant
 * @param tag of the language, in a comment
 * @param language the same as a literal
 * @param rows those that are translated
 */
record TranslationFile(String name, String tag, String language, List<Row> rows) {
    /**
     * A row.
     *
     * @param id its id
     * @param fields its texts
     */
    record Row(String id, List<String> fields) {}

    static TranslationFile of(Translation translation, Catalog catalog, TypeScriptNames names) {
        List<Row> rows = new ArrayList<>();
        for (ErrorDefinition error : catalog.errors()) {
            Optional.ofNullable(translation.errors().get(error.code().text())).ifPresent(translated -> {
                List<String> fields = fields(error, translated);
                if (!fields.isEmpty()) {
                    rows.add(new Row(error.id().value(), fields));
                }
            });
        }
        String tag = translation.locale();
        return new TranslationFile(names.translation(tag), tag, TypeScriptLiteral.of(tag), List.copyOf(rows));
    }

    boolean hasRows() {
        return !rows.isEmpty();
    }

    private static List<String> fields(ErrorDefinition error, TranslatedError translated) {
        List<String> fields = new ArrayList<>();
        translated.name().ifPresent(title -> fields.add(field("title", title)));
        // The message of a row without one is its title, in every language.
        Optional<String> message = translated.message().map(MessageTemplate::toString);
        Optional<String> title = translated.name().map(MessagePattern::literal);
        (error.texts().message().isPresent() ? message : message.or(() -> title))
                .ifPresent(text -> fields.add(field("message", text)));
        return List.copyOf(fields);
    }

    private static String field(String name, String text) {
        return TypeScriptLayout.property(6, name, TypeScriptLiteral.of(text));
    }
}
