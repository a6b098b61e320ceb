package io.github.errorspec.emit.csharp;

import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.resolve.ResolvedText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The texts in other languages. */
record MessagesFile(CSharpCode code) {
    /** A text of a row; both are literals. */
    record Text(String id, String text) {}

    record Language(String tag, String lowerTag, String name, List<Text> messageTexts, List<Text> titleTexts) {}

    /** The language of the catalog itself. */
    String own() {
        return CSharpText.literal(code.catalog().languages().get(0));
    }

    List<Language> languages() {
        return code.catalog().languages().stream().skip(1).map(this::language).toList();
    }

    /** {@code pt-BR} has a class {@code InPtBr}. */
    private Language language(String tag) {
        return new Language(
                CSharpText.literal(tag),
                CSharpText.literal(tag.toLowerCase(Locale.ROOT)),
                "In" + Words.of(tag).pascal(),
                texts(tag, text -> text.ownMessage().map(message -> message.pattern())),
                texts(tag, ResolvedText::ownTitle));
    }

    private List<Text> texts(String tag, Function<ResolvedText, Optional<String>> wanted) {
        return code.catalog().rows().stream()
                .flatMap(row -> row.text(tag).flatMap(wanted).map(text -> text(row, text)).stream())
                .toList();
    }

    private static Text text(ResolvedRow row, String text) {
        return new Text(CSharpText.literal(row.id()), CSharpText.literal(text));
    }
}
