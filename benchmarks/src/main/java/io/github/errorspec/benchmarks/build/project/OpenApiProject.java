package io.github.errorspec.benchmarks.build.project;

import java.util.Map;
import java.util.stream.Collectors;

/** openapi-generator, which is asked for models only and for doing nothing when nothing changed: a schema for each row. */
public final class OpenApiProject implements ProjectMaker {
    @Override
    public ProjectFiles files(int rows) {
        String plugin = """
                <plugin>
                  <groupId>org.openapitools</groupId>
                  <artifactId>openapi-generator-maven-plugin</artifactId>
                  <version>@openapi-generator@</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                  <configuration>
                    <inputSpec>${project.basedir}/openapi.json</inputSpec>
                    <generatorName>java</generatorName>
                    <modelPackage>com.acme.bench.errors</modelPackage>
                    <generateApis>false</generateApis>
                    <generateSupportingFiles>false</generateSupportingFiles>
                    <generateModelDocumentation>false</generateModelDocumentation>
                    <generateModelTests>false</generateModelTests>
                    <skipIfSpecIsUnchanged>true</skipIfSpecIsUnchanged>
                  </configuration>
                </plugin>
                """;
        return new ProjectFiles(plugin, Map.of("openapi.json", document(rows)));
    }

    private static String document(int rows) {
        return CatalogRow.of(rows).stream()
                .map(row -> '"' + row.type() + "\": " + JsonSchema.of(row))
                .collect(Collectors.joining(",", """
                        {
                          "openapi": "3.0.3",
                          "info": {"title": "Made for benchmarks", "version": "1.0"},
                          "paths": {},
                          "components": {"schemas": {
                        """, "}}}\n"));
    }
}
