package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.emit.rust.RustLayout.Field;
import io.github.errorspec.model.Translation;
import io.github.errorspec.model.Words;
import java.util.ArrayList;
import java.util.List;

/** The texts in other languages than that of the catalog. */
record MessagesFile(RustCode code) {
    /**
     * A language.
     *
     * @param texts a table
     */
    record Language(String tag, String texts) {}

    /** The language of the catalog, as a literal. */
    String defaultTag() {
        return RustLiteral.of(code.catalog().languages().get(0));
    }

    String languages() {
        List<Translation> translations = code.catalog().translations();
        return RustLayout.tuples(
                "static LANGUAGES: [(&str, &[Text]); " + translations.size() + "]",
                translations.stream()
                        .map(each -> List.of(RustLiteral.of(each.locale()), "&" + name(each)))
                        .toList());
    }

    /** {@code pt-BR} is {@code TEXTS_PT_BR}. */
    private static String name(Translation translation) {
        return "TEXTS_" + new Words(List.of(translation.locale().split("-", -1))).constant();
    }

    List<Language> translations() {
        return code.catalog().translations().stream().map(this::language).toList();
    }

    private Language language(Translation translation) {
        List<List<Field>> texts = new ArrayList<>();
        for (NamedRow row : code.named().rows()) {
            row.row()
                    .text(translation.locale())
                    .ifPresent(text -> texts.add(List.of(
                            Field.of("kind", code.kind() + "::" + row.name(NameKind.TYPE)),
                            Field.of("title", text.ownTitle().map(RustLiteral::of)),
                            Field.of("message", text.ownMessage().map(message -> RustLiteral.of(message.pattern()))))));
        }
        String head = "static " + name(translation) + ": [Text; " + texts.size() + "] = [";
        return new Language(translation.locale(), RustLayout.structs(head, "Text", texts));
    }
}
