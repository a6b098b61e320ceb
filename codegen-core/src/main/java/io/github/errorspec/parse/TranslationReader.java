package io.github.errorspec.parse;

import io.github.errorspec.model.TranslatedCategory;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the texts of one language. */
final class TranslationReader {
    private static final List<String> KEYS = List.of("errorSpec", "locale", "categories", "errors");
    private static final List<String> CATEGORY_KEYS = List.of("title", "description");
    private static final List<String> ROW_KEYS = List.of("name", "message", "description", "causes", "remedy");

    /** More unknown codes than these are no slips of the pen, and what was meant would be sought in vain, for long. */
    private static final int EXPLAINED = 20;

    private final String locale;
    private final Optional<TranslatableKeys> keys;
    private final Reading reading;
    private int unknownCodes;

    /**
     * A reader of one file.
     *
     * @param locale the language that the file's name says
     * @param keys what there is to translate, if that is known
     */
    TranslationReader(String locale, Optional<TranslatableKeys> keys, Reading reading) {
        this.locale = locale;
        this.keys = keys;
        this.reading = reading;
    }

    Optional<Translation> read(Node root) {
        if (!FormatVersion.isOne(root, FileKind.TRANSLATION, reading)) {
            return Optional.empty();
        }
        Fields fields = Fields.open(root, "a translation", reading.start(), KEYS, reading);
        fields.requiredText("errorSpec", FormatVersion.ONE);
        fields.text("locale").ifPresent(this::compareWithName);
        return Optional.of(new Translation(locale, readCategories(fields), readErrors(fields), reading.start()));
    }

    private void compareWithName(Located<String> text) {
        LanguageTag.read(text, reading)
                .filter(tag -> !tag.value().equals(locale))
                .ifPresent(tag -> reading.report(
                        SyntaxFault.BAD_LOCALE,
                        text.span(),
                        "`locale` is `" + text.value() + "`, but the file's name says `" + locale + "`",
                        "correct it, remove it, or rename the file"));
    }

    private Map<String, TranslatedCategory> readCategories(Fields root) {
        Map<String, TranslatedCategory> categories = new LinkedHashMap<>();
        List<Entry> entries = root.entries("categories");
        Set<String> translated = keys(entries);
        for (Entry entry : entries) {
            Located<String> id = new Located<>(entry.key(), reading.span(entry.keyNode()));
            keys.flatMap(known -> known.wrongCategory(id, translated)).ifPresent(reading::add);
            Fields fields =
                    Fields.openRow(entry.valueNode(), "a translated category", id.span(), CATEGORY_KEYS, reading);
            categories.put(
                    id.value(), new TranslatedCategory(fields.plainText("title"), fields.plainText("description")));
        }
        return categories;
    }

    /** The rows in which there was no error. */
    private Map<String, TranslatedError> readErrors(Fields root) {
        Map<String, TranslatedError> errors = new LinkedHashMap<>();
        List<Entry> entries = root.entries("errors");
        Set<String> translated = keys(entries);
        for (Entry entry : entries) {
            int before = reading.diagnostics().errors();
            Located<String> code = new Located<>(entry.key(), reading.span(entry.keyNode()));
            keys.flatMap(known -> known.wrongCode(code, translated, unknownCodes < EXPLAINED))
                    .ifPresent(fault -> {
                        unknownCodes++;
                        reading.add(fault);
                    });
            TranslatedError error = readError(entry.valueNode(), code);
            if (reading.diagnostics().errors() == before) {
                errors.put(code.value(), error);
            }
        }
        return errors;
    }

    private static Set<String> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).collect(Collectors.toSet());
    }

    private TranslatedError readError(Node node, Located<String> code) {
        Fields row = Fields.openRow(node, "a translated row", code.span(), ROW_KEYS, reading);
        Optional<Located<String>> name = row.text("name");
        name.filter(text -> text.value().isBlank())
                .ifPresent(text -> reading.report(SyntaxFault.MISSING_VALUE, text.span(), "`name` is blank"));
        return new TranslatedError(
                name.map(Located::value),
                MessageReader.read(row, "message", reading),
                row.plainText("description"),
                row.texts("causes").stream().map(Located::value).toList(),
                row.plainText("remedy"));
    }
}
