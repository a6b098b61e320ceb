package io.github.errorspec.benchmarks.build.project;

import java.util.Map;
import java.util.stream.Collectors;

/** jsonschema2pojo, as it is when nothing is configured: a schema file for each row. */
public final class JsonSchemaProject implements ProjectMaker {
    @Override
    public ProjectFiles files(int rows) {
        String plugin = """
                <plugin>
                  <groupId>org.jsonschema2pojo</groupId>
                  <artifactId>jsonschema2pojo-maven-plugin</artifactId>
                  <version>@jsonschema2pojo@</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                  <configuration>
                    <sourceDirectory>${project.basedir}/src/main/schema</sourceDirectory>
                    <targetPackage>com.acme.bench.errors</targetPackage>
                  </configuration>
                </plugin>
                """;
        Map<String, String> schemas = CatalogRow.of(rows).stream()
                .collect(Collectors.toMap(row -> "src/main/schema/" + row.type() + ".json", JsonSchema::of));
        return new ProjectFiles(plugin, schemas);
    }
}
