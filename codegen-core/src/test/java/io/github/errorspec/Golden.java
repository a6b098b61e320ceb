package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that hold what is expected; {@code -Dgolden.update} writes what is. */
final class Golden {
    private Golden() {}

    static void assertMatches(String actual, Path expected) throws IOException {
        if (System.getProperty("golden.update") != null) {
            Files.writeString(expected, actual, StandardCharsets.UTF_8);
        }
        assertThat(expected).as("write it with: mvn test -Dgolden.update").exists();
        assertThat(actual)
                .as("differs from %s; if it is right, run: mvn test -Dgolden.update", expected)
                .isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }
}
