package io.github.errorspec.benchmarks.build.project;

import io.github.errorspec.benchmarks.catalog.CatalogMaker;
import io.github.errorspec.benchmarks.catalog.CodeStyle;
import java.util.Map;

/**
 * A project that uses ErrorSpec.
 *
 * @param layout the option {@code exceptions}
 */
public record ErrorSpecProject(String layout) implements ProjectMaker {
    /** The path of the spec. */
    public static final String SPEC = "error-spec.yaml";

    /** The largest catalog that is generated as an enum, below what javac can take. */
    private static final int LARGEST_ENUM = 1_700;

    private static final String SENTENCE = "It may have been changed by someone else in the meantime.";

    @Override
    public ProjectFiles files(int rows) {
        String plugin = """
                <plugin>
                  <groupId>io.github.errorspec</groupId>
                  <artifactId>codegen-maven-plugin</artifactId>
                  <version>@errorspec@</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                  <configuration>
                    <errorType>@errorType@</errorType>
                    <exceptions>@layout@</exceptions>
                  </configuration>
                </plugin>
                """;
        return new ProjectFiles(
                plugin.replace("@errorType@", rows <= LARGEST_ENUM ? "enum" : "class")
                        .replace("@layout@", layout),
                Map.of(SPEC, CatalogMaker.spec(CodeStyle.INTEGER, rows)));
    }

    /** The spec with another description in one row, which stands in the middle. */
    public static String withOneRowChanged(String spec) {
        int middle = spec.indexOf(SENTENCE, spec.length() / 2);
        int place = middle >= 0 ? middle : spec.indexOf(SENTENCE);
        return spec.substring(0, place) + "Somebody else may have changed it."
                + spec.substring(place + SENTENCE.length());
    }
}
