package io.github.errorspec.emit.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.Targets;
import io.github.errorspec.diagnostic.Diagnostics;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is too much for generated code is told where it begins to be. */
class LimitsTest {
    @ParameterizedTest
    @CsvSource({"kotlin, 10000, 1500"})
    void oneTooManyIsTold(String target, int rows, int categories) {
        StringBuilder spec = new StringBuilder("errorSpec: 1\nid: acme.much\nhttp: 400\ncategories:\n");
        for (int i = 0; i <= categories; i++) {
            spec.append("  c").append(i).append(": {title: C}\n");
        }
        spec.append("errors:\n");
        for (int i = 0; i <= rows; i++) {
            spec.append("  ").append(i).append(": {name: R").append(i).append("}\n");
        }
        Diagnostics diagnostics = new Diagnostics();

        Targets.check(target, Specs.read(spec.toString()), Map.of(), diagnostics);

        assertThat(diagnostics.sorted())
                .extracting(diagnostic ->
                        diagnostic.rule().id() + " " + diagnostic.span().line())
                .containsExactly("too-many-categories " + (5 + categories), "too-many-rows " + (7 + categories + rows));
    }
}
