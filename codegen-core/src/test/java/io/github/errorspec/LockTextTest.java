package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.LanguageEmitter;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LockTextTest {
    static List<String> valid() throws IOException {
        return Specs.valid();
    }

    @ParameterizedTest
    @MethodSource("valid")
    void aLockSaysAllThatItsCatalogSays(String name) throws IOException {
        assertSaysTheSame(Specs.readValid(name));
    }

    @Property(tries = 200)
    void aLockSaysAllThatItsCatalogSaysWhateverThatIs(@ForAll long seed) {
        assertSaysTheSame(Specs.read(SpecMaker.text(seed)));
    }

    @Test
    void aLockIsWrittenAsItIsExpected() throws IOException {
        Golden.assertMatches(lock(Specs.readValid("everything")), Path.of("src/test/specs/lock/everything.lock"));
    }

    private static void assertSaysTheSame(Catalog all) {
        Catalog catalog = withoutDrafts(all);
        String lock = lock(catalog);
        Catalog again = read(lock);
        assertThat(lock(again)).isEqualTo(lock);
        assertThat(ResolvedCatalog.of(again).from(catalog.from()))
                .usingRecursiveComparison()
                .ignoringFieldsOfTypes(SourceSpan.class)
                .withEqualsForType((a, b) -> a.pattern().equals(b.pattern()), Pattern.class)
                .withEqualsForType(LockTextTest::readTheSame, RawValue.Scalar.class)
                .ignoringFieldsMatchingRegexes(
                        ".*[.]names", ".*[.]translations", ".*[.]locales", ".*keys", ".*allows", "definition.rules")
                .ignoringFields("definition.codes.declaredWildcard", "definition.codes.typeDeclared")
                .isEqualTo(ResolvedCatalog.of(catalog));
        for (Language language : Emitters.languages()) {
            assertThat(names(language, again)).as(language.name()).isEqualTo(names(language, catalog));
        }
    }

    /** As a past is read, which need not pass a check: what was accepted when it was released has no `allow` in it. */
    private static Catalog read(String lock) {
        Diagnostics diagnostics = new Diagnostics();
        Optional<Catalog> catalog = SpecReader.read(
                        "error-spec.lock", lock.getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog();
        assertThat(diagnostics.all()).isEmpty();
        return catalog.orElseThrow();
    }

    private static Catalog withoutDrafts(Catalog all) {
        return all.withErrors(
                all.categories().stream()
                        .map(category -> category.withErrors(withoutDrafts(category.errors())))
                        .toList(),
                withoutDrafts(all.uncategorized()));
    }

    private static List<ErrorDefinition> withoutDrafts(List<ErrorDefinition> rows) {
        return rows.stream().filter(row -> !row.isDraft()).toList();
    }

    /** Text is text, with or without quotes. */
    private static boolean readTheSame(RawValue.Scalar a, RawValue.Scalar b) {
        return a.text().equals(b.text()) || (a.text() + b.text()).equals("null");
    }

    private static List<String> names(Language language, Catalog catalog) {
        NamedCatalog named = new LanguageEmitter(language)
                .plan(ResolvedCatalog.of(catalog), Map.of())
                .named();
        return named.rows().stream()
                .map(row -> row.names() + " "
                        + row.aliases().stream()
                                .map(alias -> alias.kind() + alias.name())
                                .toList()
                        + row.params().stream().map(param -> param.names()).toList())
                .toList();
    }

    private static String lock(Catalog catalog) {
        return Guard.lock(ResolvedCatalog.of(catalog)).text();
    }
}
