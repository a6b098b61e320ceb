package io.github.errorspec.parse;

import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.FilePattern;
import io.github.errorspec.source.Located;
import java.util.List;
import java.util.Optional;

/**
 * The key {@code locales}: where translations are.
 *
 * @param defaultLocale the language of the spec itself; absent if it was wrong
 * @param files what the files of translations are called
 */
record LocalesKey(Optional<Located<String>> defaultLocale, Located<FilePattern> files) {
    private static final List<String> KEYS = List.of("default", "files");
    private static final String EXAMPLE = "errors.{locale}.yaml";

    static Optional<LocalesKey> read(Fields catalog, Reading reading) {
        return catalog.fields("locales", "`locales`", KEYS).flatMap(fields -> {
            Optional<Located<String>> language =
                    fields.requiredText("default", "en").flatMap(text -> LanguageTag.read(text, reading));
            return fields.requiredText("files", "\"" + EXAMPLE + "\"")
                    .flatMap(text -> pattern(text, reading))
                    .map(files -> new LocalesKey(language, files));
        });
    }

    private static Optional<Located<FilePattern>> pattern(Located<String> text, Reading reading) {
        Optional<FilePattern> pattern = FilePattern.of(text.value());
        if (pattern.isEmpty()) {
            reading.report(
                    SyntaxFault.BAD_VALUE,
                    text.span(),
                    "`files` cannot be `" + text.value() + "`",
                    "a path from the spec's folder that stays in it and has `" + FilePattern.PLACE + "` once, such as `"
                            + EXAMPLE + "`");
        }
        return pattern.map(value -> new Located<>(value, text.span()));
    }
}
