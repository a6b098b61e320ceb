package io.github.errorspec.wire;

import io.github.errorspec.resolve.Message;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.resolve.ResolvedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The texts of a row in the nearest language that has them (RFC 4647, look-up). */
public final class LocalTexts {
    private final String defaultLocale;
    private final List<String> translated;

    public LocalTexts(ResolvedCatalog catalog) {
        this.defaultLocale = catalog.isLocalized() ? catalog.languages().get(0) : "";
        this.translated = catalog.languages().stream().skip(1).sorted().toList();
    }

    /** The languages to ask for: those there are, one nearer to each of them, the catalog's own, and one that nobody has. */
    public List<String> languages() {
        if (translated.isEmpty()) {
            return List.of();
        }
        List<String> languages = new ArrayList<>(translated);
        translated.stream()
                .filter(tag -> tag.indexOf('-') < 0 && !translated.contains(tag + "-AQ"))
                .findFirst()
                .ifPresent(tag -> languages.add(tag + "-AQ"));
        languages.add(defaultLocale);
        languages.add("tlh");
        return languages;
    }

    /** Nothing if the text of the catalog itself is the one to show. */
    public Optional<String> title(ResolvedRow row, String language) {
        return nearest(row, language, ResolvedText::ownTitle);
    }

    /** Nothing if the text of the catalog itself is the one to show. */
    public Optional<Message> message(ResolvedRow row, String language) {
        return nearest(row, language, ResolvedText::ownMessage);
    }

    private <T> Optional<T> nearest(ResolvedRow row, String language, Function<ResolvedText, Optional<T>> choice) {
        String tag = language;
        while (!tag.isEmpty() && !tag.equals(defaultLocale)) {
            Optional<T> text = row.text(tag).flatMap(choice);
            if (text.isPresent()) {
                return text;
            }
            tag = tag.substring(0, Math.max(tag.lastIndexOf('-'), 0));
        }
        return Optional.empty();
    }
}
