package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.Translation;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.parse.yaml.YamlTree;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.FilePattern;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the files of translations, and adds what they say to the catalog. */
public final class Translations {
    private final LocalesKey key;
    private final Optional<TranslatableKeys> translatable;
    private final Diagnostics diagnostics;

    private Translations(LocalesKey key, Optional<Catalog> catalog, Diagnostics diagnostics) {
        this.key = key;
        this.translatable = catalog.map(TranslatableKeys::new);
        this.diagnostics = diagnostics;
    }

    /**
     * Reads translations.
     *
     * @param spec what the spec itself says
     * @param files those that {@link SpecContent#inputs} names
     * @param diagnostics receives every fault; what depends on the spec is looked for only if that has no error
     * @return the catalog with its translations, as far as either could be read
     */
    public static Optional<Catalog> addTo(SpecContent spec, List<InputFile> files, Diagnostics diagnostics) {
        if (spec.locales().isEmpty()) {
            return spec.catalog();
        }
        LocalesKey key = spec.locales().get();
        Optional<Catalog> translatable = spec.catalog().filter(catalog -> spec.isWhole());
        List<Translation> translations = new Translations(key, translatable, diagnostics).read(files);
        return spec.catalog().map(catalog -> key.defaultLocale()
                .map(language -> catalog.withLocales(new Locales(language.value(), translations)))
                .orElse(catalog));
    }

    private List<Translation> read(List<InputFile> files) {
        if (translationsIn(files).isEmpty()) {
            warnOfNone();
        }
        Map<String, SpecFile> byTag = new TreeMap<>();
        List<Translation> translations = new ArrayList<>();
        for (InputFile file : translationsIn(files)) {
            LanguageTag.readName(file, key.files().span(), diagnostics)
                    .filter(tag -> isFirst(tag, file.file(), byTag))
                    .ifPresent(tag -> read(file, tag).ifPresent(translations::add));
        }
        translations.sort(Comparator.comparing(Translation::locale));
        return List.copyOf(translations);
    }

    private static List<InputFile> translationsIn(List<InputFile> files) {
        return files.stream()
                .filter(file -> file.kind() == FileKind.TRANSLATION)
                .toList();
    }

    private void warnOfNone() {
        diagnostics.add(Diagnostic.of(
                        SyntaxFault.NO_TRANSLATION,
                        key.files().span(),
                        "there is no file `" + key.files().value().text() + "`")
                .withHelp("add one for each language, such as `"
                        + key.files().value().text().replace(FilePattern.PLACE, "de") + "`, or remove `locales`"));
    }

    private boolean isFirst(String tag, SpecFile file, Map<String, SpecFile> byTag) {
        Optional<Located<String>> own =
                key.defaultLocale().filter(language -> language.value().equals(tag));
        SpecFile first = byTag.putIfAbsent(tag, file);
        own.ifPresent(language -> diagnostics.add(Diagnostic.of(
                        SyntaxFault.DUPLICATE_LOCALE, start(file), "`" + tag + "` is the language of the spec itself")
                .withHelp("write its texts into the spec, and remove this file")
                .withRelated(language.span(), "the language of the spec")));
        if (own.isEmpty() && first != null) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.DUPLICATE_LOCALE, start(file), "this is a second translation to `" + tag + "`")
                    .withHelp("keep one of the two files")
                    .withRelated(start(first), "the first one"));
        }
        return own.isEmpty() && first == null;
    }

    private Optional<Translation> read(InputFile file, String tag) {
        Diagnostics own = new Diagnostics();
        String name = file.file().name();
        Optional<Translation> translation = file.bytes()
                .flatMap(bytes -> SpecDecoder.decode(name, FileKind.TRANSLATION, bytes, own))
                .flatMap(text -> {
                    Reading reading = new Reading(SourceText.of(name, text), own);
                    return YamlTree.compose(text, FileKind.TRANSLATION, reading)
                            .flatMap(new TranslationReader(tag, translatable, reading)::read);
                });
        diagnostics.addAll(own);
        return translation;
    }

    private static SourceSpan start(SpecFile file) {
        return SourceText.of(file.name(), "").whole();
    }
}
