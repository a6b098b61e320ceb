package io.github.errorspec.emit.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Table;
import io.github.errorspec.Targets;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What elements are called in each language, as {@code names.tsv} has it; a namesake is a row called as its category is. */
class NamesTest {
    static List<Table.Row> names() throws IOException {
        return Table.of("names.tsv");
    }

    @ParameterizedTest
    @MethodSource("names")
    void elementsAreNamedAsTheLanguageDoes(Table.Row row) {
        NameKind kind = NameKind.valueOf(row.cell(2).toUpperCase(Locale.ROOT));
        assertThat(name(named(row.cell(0), row.cell(1), row.cell(3)), row.cell(1), kind))
                .isEqualTo(row.cell(4));
    }

    @ParameterizedTest
    @CsvSource({
        "python, runtime, RuntimeCatalogError",
        "typescript, type, TypeCatalogError",
        "typescript, runtime, RuntimeError"
    })
    void aCatalogIsNotCalledAsAClassOfTheLanguage(String target, String id, String type) {
        Catalog catalog = Specs.read("{errorSpec: 1, id: acme." + id + ", http: 400, errors: {1: {name: One}}}");
        assertThat(named(target, catalog).type("Error")).isEqualTo(type);
    }

    private static String name(NamedCatalog catalog, String element, NameKind kind) {
        return switch (element) {
            case "category" -> catalog.categories().get(0).name(kind);
            case "row", "namesake" -> catalog.rows().get(0).name(kind);
            case "given" -> catalog.rows().get(0).name(kind);
            case "param" -> catalog.rows().get(0).params().get(0).name(kind);
            default -> throw new IllegalArgumentException(element);
        };
    }

    private static NamedCatalog named(String target, String element, String words) {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.web-shop
                categories:
                  %s:
                    http: 400
                    errors:
                      1: {id: %s, name: One, names: {%s}, message: "{%s}", params: {%s: string}}
                """.formatted(
                        Set.of("category", "namesake").contains(element) ? words : "some",
                        element.equals("row") ? words : element.equals("namesake") ? shouted(words) : "ONE",
                        element.equals("given") ? target + ": " + words : "",
                        element.equals("param") ? words : "value",
                        element.equals("param") ? words : "value"));
        return named(target, catalog);
    }

    private static String shouted(String words) {
        return words.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static NamedCatalog named(String target, Catalog catalog) {
        return ((LanguageEmitter) Targets.named(target))
                .plan(ResolvedCatalog.of(catalog), Map.of())
                .named();
    }

    @Test
    void earlierIdsThatGiveTheSameNameAreOneAlias() {
        Catalog catalog = Specs.read("""
                errorSpec: 1
                id: acme.shop
                http: 400
                errors:
                  1: {name: Sold out, aliases: [GONE_AWAY, GONE__AWAY, SOLD__OUT]}
                """);

        assertThat(named("go", catalog).rows().get(0).aliases())
                .extracting(NamedRow.Alias::name)
                .containsExactly("ErrGoneAway");
    }
}
