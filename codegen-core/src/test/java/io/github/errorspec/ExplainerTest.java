package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.SpecFixtures.Fixture;
import io.github.errorspec.emit.reference.Found;
import io.github.errorspec.emit.reference.Lookup;
import io.github.errorspec.emit.terminal.TerminalText;
import io.github.errorspec.source.SpecFile;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExplainerTest {
    private static Stream<Fixture> fixtures() {
        return Stream.of(SpecFixtures.valid(), SpecFixtures.reviewed(), SpecFixtures.allInvalid())
                .flatMap(fixtures -> fixtures.stream());
    }

    private static Explainer.Result read(Fixture fixture) {
        return Explainer.read(new SpecFile("error-spec.yaml", fixture.spec()), Optional.empty());
    }

    /** Whatever is wrong with the table, and whatever stands in it. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void eachWordThatCouldBeReadHasAnEntryThatATerminalCanShow(Fixture fixture) {
        Optional<Lookup> lookup = read(fixture).lookup();

        lookup.ifPresent(table -> assertThat(table.words()).allSatisfy(word -> {
            Found found = table.word(word).orElseThrow();
            TerminalText text = new TerminalText(80, false);
            text.entry(found);
            assertThat(text.text())
                    .startsWith(found.entry().code())
                    .doesNotContainPattern("[\\p{Cc}&&[^\n]]")
                    .doesNotContainPattern("(https?://\\S+)\\s+<\\1>");
        }));
    }

    @ParameterizedTest
    @MethodSource("io.github.errorspec.SpecFixtures#valid")
    void aGoodTableHasNoFaults(Fixture fixture) {
        Explainer.Result result = read(fixture);

        assertThat(result.faults()).isEmpty();
        assertThat(result.lookup()).isPresent();
    }
}
