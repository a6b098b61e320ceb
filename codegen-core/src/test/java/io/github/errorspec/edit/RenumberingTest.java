package io.github.errorspec.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.RuleSet;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.edit.Renumbering.Renumbered;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RenumberingTest {
    private static final RuleSet LENIENT = new RuleSet(Map.of("duplicate-key", Severity.WARNING), Set.of());

    private int reads;

    @Test
    void rowsOfAllCategoriesMoveBehindThoseThatStay() throws UneditableException, NoNextCodeException {
        String table = """
                errorSpec: 1
                id: acme.shop
                http: 400
                categories:
                  orders:
                    range: 1000-1009
                    errors:
                      1001: {name: A}
                      1001: {name: B}
                      1001: {name: C}
                      1003: {name: D}
                  others:
                    errors:
                      1001: {name: E}
                      2001: {name: F}
                      2001: {name: G}
                errors:
                  2001: {name: H}
                  1: {name: I}
                """;

        Renumbered renumbered = renumber(table, Optional.empty());

        assertThat(renumbered.moves())
                .extracting(Renumbering.Move::name, Renumbering.Move::from, Renumbering.Move::to)
                .extracting(String::valueOf)
                .containsExactly(
                        "(\"B\", \"1001\", \"1004\")",
                        "(\"C\", \"1001\", \"1005\")",
                        "(\"E\", \"1001\", \"2002\")",
                        "(\"G\", \"2001\", \"2003\")",
                        "(\"H\", \"2001\", \"2004\")");
        assertThat(renumbered.text().content())
                .isEqualTo(table.replace("1001: {name: B}", "1004: {name: B}")
                        .replace("1001: {name: C}", "1005: {name: C}")
                        .replace("1001: {name: E}", "2002: {name: E}")
                        .replace("2001: {name: G}", "2003: {name: G}")
                        .replace("2001: {name: H}", "2004: {name: H}"));
    }

    @Test
    void whatWasReleasedStaysWhereverItStands() throws UneditableException, NoNextCodeException {
        Catalog released = Specs.read(
                "{errorSpec: 1, id: acme.shop, http: 400, errors: {1: {name: B}, 2: {name: C}, 5: {name: Z}}}");
        String table = """
                errorSpec: 1
                id: acme.shop
                http: 400
                errors:
                  1: {name: A}
                  1: {name: B}
                  2: {name: C}
                  2: {name: D}
                  1: {name: E}
                """;

        Renumbered renumbered = renumber(table, Optional.of(released));

        assertThat(renumbered.text().content())
                .isEqualTo(table.replace("1: {name: A}", "6: {name: A}")
                        .replace("2: {name: D}", "7: {name: D}")
                        .replace("1: {name: E}", "8: {name: E}"));
    }

    /** To read a large table takes most of the time. */
    @Test
    void aTableIsReadTwiceHoweverManyRowsMove() throws UneditableException, NoNextCodeException {
        StringBuilder table = new StringBuilder("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors:\n");
        for (int i = 0; i < 40; i++) {
            table.append("  ")
                    .append(1 + i % 20)
                    .append(": {name: Row ")
                    .append(i)
                    .append("}\n");
        }

        assertThat(renumber(table.toString(), Optional.empty()).moves()).hasSize(20);
        assertThat(reads).isEqualTo(2);
    }

    private Renumbered renumber(String table, Optional<Catalog> released)
            throws UneditableException, NoNextCodeException {
        return Renumbering.of(SourceText.of("error-spec.yaml", table), this::read, released);
    }

    private Optional<Catalog> read(SourceText version) {
        reads++;
        Diagnostics diagnostics = new Diagnostics(LENIENT);
        Optional<Catalog> catalog = SpecReader.read(
                        version.name(), version.content().getBytes(StandardCharsets.UTF_8), diagnostics)
                .catalog();
        assertThat(diagnostics.hasErrors()).as("%s", diagnostics.sorted()).isFalse();
        return catalog;
    }
}
