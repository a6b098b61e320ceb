package io.github.errorspec.emit.json;

import io.github.errorspec.model.Retry;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
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

    Expectations(ResolvedCatalog catalog) {
        this.texts = new LocalTexts(catalog);
    }

    /**
     * The member {@code expect} of a vector.
     *
     * @param localized whether texts in other languages than that of the table are in it
     */
    Map<String, @Nullable Object> of(ErrorFacts facts, boolean localized) {
        Map<String, @Nullable Object> expected = new LinkedHashMap<>();
        expected.put("id", facts.row().map(ResolvedRow::id).orElse(null));
        expected.put("code", facts.code().orElse(null));
        expected.put("httpStatus", facts.httpStatus());
        expected.put("title", facts.title());
        expected.put("message", facts.message());
        expected.put("params", facts.shown());
        expected.put("sensitive", facts.sensitive());
        Optional<ResolvedRow> row = facts.row();
        if (row.isPresent()) {
            expected.put("typed", typed(row.get(), facts));
            Retry retry = row.get().definition().policy().retry();
            expected.put("retry", retry.when().word());
            retry.after().ifPresent(after -> expected.put("retryAfterMillis", after.toMillis()));
            if (localized && !texts.languages().isEmpty()) {
                expected.put("localized", localized(row.get(), facts));
            }
        }
        return expected;
    }

    /** What the accessors give; others have nothing. */
    private static Map<String, Object> typed(ResolvedRow row, ErrorFacts facts) {
        Map<String, Object> typed = new LinkedHashMap<>();
        for (ResolvedParam param : row.params()) {
            Object value = (param.isSensitive() ? facts.sensitive() : facts.shown()).get(param.name());
            if (value != null && ParamValue.fits(value, param)) {
                typed.put(param.name(), ParamValue.typed(value, param));
            }
        }
        return typed;
    }

    private List<Map<String, Object>> localized(ResolvedRow row, ErrorFacts facts) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (String language : texts.languages()) {
            Map<String, Object> entry = new LinkedHashMap<>();
            entry.put("language", language);
            entry.put("title", texts.title(row, language).orElse(facts.title()));
            entry.put(
                    "message", texts.message(row, language).map(facts::message).orElse(facts.message()));
            all.add(entry);
        }
        return all;
    }
}
