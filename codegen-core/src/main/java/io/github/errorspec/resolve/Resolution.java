package io.github.errorspec.resolve;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.TranslatedCategory;
import io.github.errorspec.model.TranslatedError;
import io.github.errorspec.model.Translation;
import io.github.errorspec.model.Words;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Applies the defaults. */
final class Resolution {
    private final Catalog catalog;
    private final WireLayout wire;
    private final List<Translation> translations;
    /** Filled when somebody asks, as a row with a successor does. */
    private final Map<String, ErrorDefinition> byCode = new HashMap<>();
    /** The rows of the other catalog, if there is one, and by their codes when somebody asks. */
    private List<ResolvedRow> others = List.of();

    private final Map<String, ResolvedRow> known = new HashMap<>();
    private final List<ResolvedRow> rows = new ArrayList<>();

    Resolution(Catalog catalog) {
        this.catalog = catalog;
        this.wire = WireLayout.of(catalog.problem());
        this.translations = catalog.locales().map(Locales::translations).orElse(List.of());
    }

    /** Where much is the same as in another catalog, which was resolved already. */
    Resolution(Catalog catalog, ResolvedCatalog other) {
        this(catalog);
        this.others = other.rows();
    }

    ResolvedCatalog catalog() {
        List<ResolvedCategory> categories = new ArrayList<>();
        for (Category category : catalog.categories()) {
            List<ResolvedRow> own = rows(category.errors(), Optional.of(category));
            categories.add(new ResolvedCategory(category, own, translationsOf(category)));
        }
        rows(catalog.uncategorized(), Optional.empty());
        return new ResolvedCatalog(
                catalog,
                List.copyOf(categories),
                List.copyOf(rows),
                FamilyShape.of(catalog),
                wire,
                ResolvedCatalog.Facts.of(rows));
    }

    private List<ResolvedRow> rows(List<ErrorDefinition> errors, Optional<Category> category) {
        int first = rows.size();
        for (ErrorDefinition error : errors) {
            rows.add(row(error, category));
        }
        return List.copyOf(rows.subList(first, rows.size()));
    }

    private ResolvedRow row(ErrorDefinition error, Optional<Category> category) {
        ResolvedRow same = other(error);
        return same != null && error.isCopyOf(same.definition())
                ? row(error, category, same.words(), same.message(), same.params())
                : row(error, category, Words.of(error.id().value()), message(error), params(error));
    }

    private ResolvedRow row(
            ErrorDefinition error,
            Optional<Category> category,
            Words words,
            Message message,
            List<ResolvedParam> params) {
        return new ResolvedRow(
                error,
                rows.size(),
                words,
                category,
                message,
                wire.typeOf(error),
                successor(error),
                params,
                translationsOf(error, message));
    }

    /** What the other catalog has under the code of a row; most rows stand in the same place there. */
    private @Nullable ResolvedRow other(ErrorDefinition error) {
        int place = rows.size();
        if (place < others.size()
                && others.get(place).code().equals(error.code().text())) {
            return others.get(place);
        }
        if (known.isEmpty()) {
            others.forEach(row -> known.put(row.code(), row));
        }
        return known.get(error.code().text());
    }

    private static Message message(ErrorDefinition error) {
        Optional<MessageTemplate> template = error.texts().message();
        return template.isPresent()
                ? Message.of(template.get(), error)
                : Message.literal(error.texts().name());
    }

    private static List<ResolvedParam> params(ErrorDefinition error) {
        List<ResolvedParam> params = new ArrayList<>();
        for (Parameter param : error.params()) {
            params.add(ResolvedParam.of(param));
        }
        return List.copyOf(params);
    }

    private Optional<ErrorDefinition> successor(ErrorDefinition error) {
        Optional<Located<String>> code = error.life().deprecation().flatMap(Deprecation::replacedBy);
        if (code.isEmpty()) {
            return Optional.empty();
        }
        if (byCode.isEmpty()) {
            catalog.errors().forEach(row -> byCode.put(row.code().text(), row));
        }
        return Optional.ofNullable(byCode.get(code.get().value()));
    }

    private List<ResolvedText> translationsOf(ErrorDefinition error, Message message) {
        List<ResolvedText> texts = new ArrayList<>();
        for (Translation translation : translations) {
            TranslatedError translated = translation.errors().get(error.code().text());
            if (translated != null) {
                texts.add(text(translation.locale(), error, message, translated));
            }
        }
        return List.copyOf(texts);
    }

    private static ResolvedText text(
            String locale, ErrorDefinition error, Message message, TranslatedError translated) {
        Optional<Message> own = translated
                .message()
                .map(template -> Message.of(template, error))
                .or(() -> error.texts().message().isPresent()
                        ? Optional.empty()
                        : translated.name().map(Message::literal));
        return new ResolvedText(
                locale,
                translated,
                own,
                translated.name().orElse(error.texts().name()),
                own.orElse(message),
                translated.description().or(error.texts()::description),
                translated.causes().isEmpty() ? error.texts().causes() : translated.causes(),
                translated.remedy().or(error.texts()::remedy));
    }

    private Map<String, TranslatedCategory> translationsOf(Category category) {
        Map<String, TranslatedCategory> texts = new LinkedHashMap<>();
        for (Translation translation : translations) {
            TranslatedCategory translated = translation.categories().get(category.id());
            if (translated != null) {
                texts.put(translation.locale(), translated);
            }
        }
        return texts;
    }
}
