package io.github.errorspec.benchmarks.build.project;

import io.github.errorspec.benchmarks.catalog.CatalogMaker;
import io.github.errorspec.benchmarks.catalog.CodeStyle;
import java.util.Map;

/**
 * A project that uses ErrorSpec.
 *
 * @param layout the option {@code exceptions}
 * @param targets what else is generated, as an element of the configuration; nothing if empty
 */
public record ErrorSpecProject(String layout, String targets) implements ProjectMaker {
    /** The path of the spec. */
    public static final String SPEC = "error-spec.yaml";

    /** The largest catalog that is generated as an enum, below what javac can take. */
    private static final int LARGEST_ENUM = 1_700;

    private static final String SENTENCE = "It may have been changed by someone else in the meantime.";

    private static final String EVERY_LANGUAGE = """
            <targets>
              <target>
                <name>typescript</name>
              </target>
              <target>
                <name>python</name>
              </target>
              <target>
                <name>go</name>
              </target>
              <target>
                <name>kotlin</name>
                <options>
                  <packageName>com.acme.bench.kotlin</packageName>
                </options>
              </target>
              <target>
                <name>csharp</name>
                <options>
                  <namespace>Acme.Bench</namespace>
                </options>
              </target>
              <target>
                <name>rust</name>
              </target>
              <target>
                <name>json</name>
              </target>
            </targets>
            """;

    /** Java alone. */
    public static ErrorSpecProject java(String layout) {
        return new ErrorSpecProject(layout, "");
    }

    /** Java and every other language. */
    public static ErrorSpecProject everyLanguage(String layout) {
        return new ErrorSpecProject(layout, EVERY_LANGUAGE);
    }

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
                @targets@
                  </configuration>
                </plugin>
                """;
        return new ProjectFiles(
                plugin.replace("@errorType@", rows <= LARGEST_ENUM ? "enum" : "class")
                        .replace("@layout@", layout)
                        .replace("@targets@", targets.stripTrailing().indent(4).stripTrailing()),
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
