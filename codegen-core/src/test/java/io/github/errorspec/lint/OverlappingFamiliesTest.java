package io.github.errorspec.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.parse.SpecReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class OverlappingFamiliesTest {
    @Provide
    Arbitrary<Set<String>> codes() {
        return Arbitraries.strings()
                .withChars('X', '0', '1', 'A')
                .ofMinLength(2)
                .ofMaxLength(4)
                .set()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 300)
    void aPairIsReportedExactlyIfTwoEquallyWideFamiliesShareACode(@ForAll("codes") Set<String> codes) {
        Diagnostics diagnostics = new Diagnostics();
        Catalog catalog = catalog(codes);

        new OverlappingFamilies().check(catalog, diagnostics);

        assertThat(diagnostics.hasErrors()).isEqualTo(hasOverlap(catalog));
    }

    private static boolean hasOverlap(Catalog catalog) {
        List<ErrorCode> families = catalog.errors().stream()
                .map(ErrorDefinition::code)
                .filter(ErrorCode::isFamily)
                .toList();
        return families.stream().anyMatch(one -> families.stream()
                .anyMatch(other -> !one.equals(other) && one.width() == other.width() && one.overlaps(other)));
    }

    /** Not linted, so that it may have the fault that is looked for. */
    private static Catalog catalog(Set<String> codes) {
        StringBuilder spec =
                new StringBuilder("errorSpec: 1\nid: a\nhttp: 400\ncodes: {type: string, wildcard: X}\nerrors:\n");
        int row = 0;
        for (String code : codes) {
            spec.append("  \"")
                    .append(code)
                    .append("\": {name: Row ")
                    .append(row++)
                    .append("}\n");
        }
        return SpecReader.read("error-spec.yaml", spec.toString().getBytes(StandardCharsets.UTF_8), new Diagnostics())
                .catalog()
                .orElseThrow();
    }
}
