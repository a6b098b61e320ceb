package io.github.errorspec.emit.python;

import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Locale;

/**
 * What finds the texts in other languages, each of which is loaded when it is asked for.
 *
 * @param translations the other languages
 * @param tags all languages; that of the catalog comes first
 */
record TextsFile(List<Tag> translations, List<Tag> tags) {
    /** A language, as literals. */
    record Tag(String lowerTag, String tag, String module) {
        static Tag of(String tag) {
            return new Tag(
                    PythonLiteral.of(tag.toLowerCase(Locale.ROOT)),
                    PythonLiteral.of(tag),
                    PythonLiteral.of(moduleOf(tag)));
        }
    }

    static TextsFile of(ResolvedCatalog catalog) {
        List<Tag> tags = catalog.languages().stream().map(Tag::of).toList();
        return new TextsFile(tags.subList(1, tags.size()), tags);
    }

    boolean hasTranslations() {
        return !translations.isEmpty();
    }

    String defaultTag() {
        return tags.get(0).lowerTag();
    }

    /** The texts in a language: {@code pt-BR} gives {@code _texts_pt_br}. */
    static String moduleOf(String tag) {
        return "_texts_" + tag.toLowerCase(Locale.ROOT).replace('-', '_');
    }
}
