package io.github.errorspec.benchmarks.build.project;

import java.util.Map;

/**
 * The control: a goal that does the least that a generator has to do, which is to add a source folder. Of the plugins that come near to
 * doing nothing it takes the least time.
 */
public final class ControlProject implements ProjectMaker {
    @Override
    public ProjectFiles files(int rows) {
        return new ProjectFiles("""
                <plugin>
                  <groupId>org.codehaus.mojo</groupId>
                  <artifactId>build-helper-maven-plugin</artifactId>
                  <version>@build-helper@</version>
                  <executions>
                    <execution>
                      <phase>generate-sources</phase>
                      <goals>
                        <goal>add-source</goal>
                      </goals>
                      <configuration>
                        <sources>
                          <source>${project.build.directory}/generated-sources/nothing</source>
                        </sources>
                      </configuration>
                    </execution>
                  </executions>
                </plugin>
                """, Map.of());
    }
}
