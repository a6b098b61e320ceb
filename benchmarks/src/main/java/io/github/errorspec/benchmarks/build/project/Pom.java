package io.github.errorspec.benchmarks.build.project;

/** The POM of every measured project: they differ in a single plugin. */
final class Pom {
    private static final String TEMPLATE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <project xmlns="http://maven.apache.org/POM/4.0.0"
                     xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                     xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
              <modelVersion>4.0.0</modelVersion>

              <groupId>com.acme.bench</groupId>
              <artifactId>bench</artifactId>
              <version>1.0</version>

              <properties>
                <maven.compiler.release>17</maven.compiler.release>
                <project.build.sourceEncoding>UTF-8</project.build.sourceEncoding>
              </properties>

              <!-- What the user's repository has already is not downloaded again. -->
              <repositories>
                <repository>
                  <id>users-repository</id>
                  <url>${users.repository}</url>
                  <snapshots>
                    <enabled>false</enabled>
                  </snapshots>
                </repository>
              </repositories>
              <pluginRepositories>
                <pluginRepository>
                  <id>users-repository</id>
                  <url>${users.repository}</url>
                  <snapshots>
                    <enabled>false</enabled>
                  </snapshots>
                </pluginRepository>
              </pluginRepositories>

              <build>
                <plugins>
                  <plugin>
                    <artifactId>maven-compiler-plugin</artifactId>
                    <version>@compiler@</version>
                  </plugin>
                  <plugin>
                    <artifactId>maven-resources-plugin</artifactId>
                    <version>@resources@</version>
                  </plugin>
            @plugin@
                </plugins>
              </build>
            </project>
            """;

    private Pom() {}

    static String of(String plugin) {
        return Versions.fill(
                TEMPLATE.replace("@plugin@", plugin.stripTrailing().indent(6).stripTrailing()));
    }
}
