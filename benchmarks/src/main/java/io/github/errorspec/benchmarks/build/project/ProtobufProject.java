package io.github.errorspec.benchmarks.build.project;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The native protoc, as it is when nothing is configured: one file with a message for each row. */
public final class ProtobufProject implements ProjectMaker {
    /** The number of the first field that is a param. */
    private static final int FIRST_PARAM = 2;

    @Override
    public ProjectFiles files(int rows) {
        String plugin = """
                <plugin>
                  <groupId>io.github.ascopes</groupId>
                  <artifactId>protobuf-maven-plugin</artifactId>
                  <version>@protobuf-plugin@</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>generate</goal>
                      </goals>
                    </execution>
                  </executions>
                  <configuration>
                    <protocVersion>@protoc@</protocVersion>
                  </configuration>
                </plugin>
                """;
        return new ProjectFiles(plugin, Map.of("src/main/protobuf/errors.proto", messages(rows)));
    }

    private static String messages(int rows) {
        return CatalogRow.of(rows).stream().map(ProtobufProject::message).collect(Collectors.joining("\n", """
                        syntax = "proto3";
                        package acme.bench;
                        option java_package = "com.acme.bench.errors";

                        """, ""));
    }

    private static String message(CatalogRow row) {
        List<CatalogRow.Param> params = row.params();
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < params.size(); i++) {
            CatalogRow.Param param = params.get(i);
            fields.append("  ").append(param.isNumber() ? "int64 " : "string ");
            fields.append(param.name()).append(" = ").append(FIRST_PARAM + i).append(";\n");
        }
        return """
                // %s: %s, status %d. %s
                message %s {
                  string detail = 1;
                %s}
                """.formatted(row.code(), row.title(), row.status(), row.description(), row.type(), fields);
    }
}
