package io.github.errorspec.emit.language;

import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.SampleCodes;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How people raise and recognise the errors of a catalog in each language, where nobody chose options of it. */
public final class Usages {
    /**
     * A language that says so.
     *
     * @param plan its code, without rows
     * @param names those of rows
     * @param internalRows whether it has internal ones
     * @param literals how it writes values
     * @param shared what its template needs for any row
     */
    private record InLanguage(
            LanguagePlan plan,
            Names names,
            boolean internalRows,
            Usage usage,
            Literals literals,
            Map<String, String> shared) {
        static Optional<InLanguage> of(Language language, ResolvedCatalog catalog) {
            Options options = Options.of(language.name(), language.options(), Map.of());
            Names names = new LanguageEmitter(language).names(catalog, options);
            LanguagePlan plan = new LanguagePlan(language, options, names.ofNoRow());
            boolean internalRows =
                    options.choice(SharedOptions.INTERNAL_ROWS, InternalRows.class) == InternalRows.INCLUDE;
            return language.usage()
                    .map(usage -> new InLanguage(
                            plan,
                            names,
                            internalRows,
                            usage,
                            usage.literals().apply(plan),
                            usage.own().apply(plan)));
        }

        boolean has(ResolvedRow row) {
            return internalRows || row.definition().isPublic();
        }
    }

    private final List<InLanguage> languages;
    private final SampleCodes codes;

    private Usages(List<InLanguage> languages, SampleCodes codes) {
        this.languages = languages;
        this.codes = codes;
    }

    public static Usages of(List<Language> languages, ResolvedCatalog catalog) {
        List<InLanguage> all = languages.stream()
                .flatMap(language -> InLanguage.of(language, catalog).stream())
                .toList();
        return new Usages(all, new SampleCodes(catalog, new CodeResolver(catalog)));
    }

    /** The code for a row, by what people call the language; not in one that leaves it out, as it may do with internal ones. */
    public Map<String, String> of(ResolvedRow row) {
        Map<String, String> code = new LinkedHashMap<>();
        Optional<String> member = codes.of(row);
        if (member.isEmpty()) {
            return code;
        }
        Map<String, Object> values = Usage.values(row);
        for (InLanguage each : languages) {
            if (each.has(row)) {
                code.put(
                        each.plan.language().title(),
                        each.usage.of(each.plan, each.literals, each.shared, each.names.of(row), member, values));
            }
        }
        return code;
    }
}
