package io.github.errorspec.emit.json;

import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.LocalTexts;
import io.github.errorspec.wire.ParamValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What every language has to say of an error. */
final class Expectations {
    private final LocalTexts texts;

    Expectations(Catalog catalog) {
        this.texts = new LocalTexts(catalog);
    }

    /**
     * The member {@code expect} of a vector.
     *
     * @param localized whether texts in other languages than that of the table are in it
     */
    Map<String, @Nullable Object> of(ErrorFacts facts, boolean localized) {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("id", facts.error().map(error -> error.id().value()).orElse(null));
        expected.put("code", facts.code().orElse(null));
        expected.put("httpStatus", facts.httpStatus());
        expected.put("title", facts.title());
        expected.put("message", facts.message());
        expected.put("params", facts.shown());
        expected.put("sensitive", facts.sensitive());
        Optional<ErrorDefinition> row = facts.error();
        if (row.isPresent()) {
            expected.put("typed", typed(row.get(), facts));
            expected.put("retry", row.get().policy().retry().when().word());
            row.get().policy().retry().after().ifPresent(after -> expected.put("retryAfterMillis", after.toMillis()));
            if (localized && !texts.languages().isEmpty()) {
                expected.put("localized", localized(row.get(), facts));
            }
        }
        return expected;
    }

    /** What the accessors give; others have nothing. */
    private static Map<String, Object> typed(ErrorDefinition error, ErrorFacts facts) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (Parameter param : error.params()) {
            Object value = (param.sensitive() ? facts.sensitive() : facts.shown()).get(param.name());
            if (value != null && ParamValue.fits(value, param)) {
                typed.put(param.name(), ParamValue.typed(value, param));
            }
        }
        return typed;
    }

    private List<Map<String, Object>> localized(ErrorDefinition error, ErrorFacts facts) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String language : texts.languages()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("language", language);
            entry.put("title", texts.title(error, language).orElse(facts.title()));
            entry.put(
                    "message",
                    texts.message(error, language).map(facts::message).orElse(facts.message()));
            all.add(entry);
        }
        return all;
    }
}
