package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Languages as BCP 47 names them. */
final class LanguageTag {
    private static final String EXAMPLE = "a BCP 47 tag, such as `de` or `pt-BR`";

    /**
     * RFC 5646, without what is only grandfathered or private. Languages have two or three letters: no longer one was ever
     * registered, and a file such as {@code errors.backup.yaml} is told as a slip.
     */
    private static final Pattern FORM = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?"
            + "(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*"
            + "(-[0-9A-WY-Za-wy-z](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?");

    private static final int LIMIT = 100;

    private LanguageTag() {}

    /** The tag in its usual case; nothing if the text is no tag. */
    static Optional<String> of(String text) {
        return text.length() <= LIMIT && FORM.matcher(text).matches()
                ? Optional.of(inUsualCase(text))
                : Optional.empty();
    }

    /** The tag that a text means which is none. */
    static Optional<String> meant(String text) {
        return of(text.replace('_', '-'));
    }

    /** Reads a language; reports what is none. */
    static Optional<Located<String>> read(Located<String> text, Reading reading) {
        Optional<String> tag = of(text.value());
        if (tag.isEmpty()) {
            reading.report(
                    SyntaxFault.BAD_LOCALE,
                    text.span(),
                    "`" + text.value() + "` is no language",
                    meant(text.value())
                            .map(meant -> "did you mean `" + meant + "`?")
                            .orElse(EXAMPLE));
        }
        return tag.map(value -> new Located<>(value, text.span()));
    }

    /** Reads a language in the name of a file; reports what is none. */
    static Optional<String> readName(InputFile file, SourceSpan pattern, Diagnostics diagnostics) {
        Optional<String> tag = of(file.place());
        if (tag.isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.BAD_LOCALE,
                            SourceText.of(file.file().name(), "").whole(),
                            "`" + file.place() + "` in the name of this file is no language")
                    .withHelp(meant(file.place())
                            .map(meant -> "did you mean `" + meant + "`? Rename the file")
                            .orElse(EXAMPLE + "; rename or move the file"))
                    .withRelated(pattern, "where translations are"));
        }
        return tag;
    }

    /** Regions in capitals, scripts with one, all else small; what follows a single letter is no region and no script. */
    private static String inUsualCase(String text) {
        String[] parts = text.toLowerCase(Locale.ROOT).split("-");
        for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
            if (parts[i].length() == 2) {
                parts[i] = parts[i].toUpperCase(Locale.ROOT);
            } else if (parts[i].matches("[a-z]{4}")) {
                parts[i] = parts[i].substring(0, 1).toUpperCase(Locale.ROOT) + parts[i].substring(1);
            }
        }
        return String.join("-", parts);
    }
}
