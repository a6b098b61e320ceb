package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.errorspec.emit.InvalidOptionException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Options that a target does not have, or cannot have so, as {@code refused-options.tsv} has them. */
class RefusedOptionsTest {
    static List<Table.Row> options() throws IOException {
        return Table.of("refused-options.tsv");
    }

    @ParameterizedTest
    @MethodSource("options")
    void whatCannotBeMeantIsRefused(Table.Row row) {
        assertThatThrownBy(() -> Targets.files(row.cell(0), Specs.readValid("minimal"), given(row.cell(1))))
                .isInstanceOf(InvalidOptionException.class)
                .hasMessageContaining(row.cell(2));
    }

    private static Map<String, String> given(String options) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String option : options.split(" ", -1)) {
            int equals = option.indexOf('=');
            given.put(option.substring(0, equals), option.substring(equals + 1).replace("\\n", "\n"));
        }
        return given;
    }
}
