package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;

/** The reference without any configuration. */
@MojoTest
class DocsMojoTest extends MojoFixture {
    @Inject
    private MavenSession session;

    private static final String CONFIGURED = """
            <project>
              <build>
                <plugins>
                  <plugin>
                    <artifactId>codegen-maven-plugin</artifactId>
                    <configuration>
                      <site><baseUrl>https://errors.acme.com/</baseUrl></site>
                      <markdown><layout>perCode</layout></markdown>
                    </configuration>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;
    private static final String INTERNAL = SPEC + "  1003: {name: Order lost, http: 500, visibility: internal}\n";

    @Test
    @InjectMojo(goal = "docs")
    void writesTheSiteAndMarkdownAndSaysWhere(DocsMojo mojo) throws Exception {
        writeSpec(INTERNAL);

        run(mojo);

        assertThat(docs("site/index.html")).content().contains("<title>Order errors</title>");
        assertThat(docs("site/1001.html")).exists();
        assertThat(docs("site/1003.html")).doesNotExist();
        assertThat(docs("markdown/errors.md")).content().contains("### 1001").doesNotContain("1003");
        assertThat(file("target/errorspec/docs@default.manifest")).exists();
        assertThat(project.getCompileSourceRoots()).isEmpty();
        assertThat(log.lines()).hasSize(3);
        assertThat(log.lines().get(0)).matches("info: error-spec.yaml: 3 rows, \\d+ files written");
        assertThat(log.lines().get(1)).isEqualTo("info: site: " + docs("site/index.html"));
        assertThat(log.lines().get(2)).isEqualTo("info: Markdown: " + docs("markdown"));
    }

    @Test
    @InjectMojo(goal = "docs")
    void writesNothingTwiceAndDeletesNothingForeign(DocsMojo mojo) throws Exception {
        writeSpec(SPEC);
        run(mojo);
        Files.writeString(docs("site/brand.css"), "");
        FileTime longAgo = FileTime.fromMillis(978307200000L);
        List<Path> files = files();
        for (Path file : files) {
            Files.setLastModifiedTime(file, longAgo);
        }
        log.lines().clear();

        run(mojo);
        writeSpec(SPEC.replace("  1002: {name: Order closed, http: 409}\n", ""));
        run(mojo);

        assertThat(log.lines().get(0)).isEqualTo("info: error-spec.yaml: up to date");
        assertThat(docs("site/1002.html")).doesNotExist();
        assertThat(docs("site/brand.css")).exists();
        assertThat(Files.getLastModifiedTime(docs("site/1001.md"))).isEqualTo(longAgo);
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "audience", value = "internal")
    void theSupportDeskSeesAllRows(DocsMojo mojo) throws Exception {
        writeSpec(INTERNAL);

        run(mojo);

        assertThat(docs("site/1003.html")).exists();
        assertThat(docs("markdown/errors.md")).content().contains("### 1003");
    }

    @Test
    @InjectMojo(goal = "docs", pom = CONFIGURED)
    void bothTargetsHaveTheirOptions(DocsMojo mojo) throws Exception {
        writeSpec(SPEC);

        run(mojo);

        assertThat(docs("site/sitemap.xml")).content().contains("https://errors.acme.com/1001.html");
        assertThat(docs("markdown/1001.md")).exists();
    }

    @Test
    @InjectMojo(goal = "docs")
    @MojoParameter(name = "audience", value = "all")
    void anAudienceThatThereIsNotIsRefused(DocsMojo mojo) throws Exception {
        writeSpec(SPEC);

        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoFailureException.class)
                .hasMessageStartingWith("Wrong configuration: the option `audience`");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "docs")
    void aModuleWithoutATableIsPassedOverAmongOthers(DocsMojo mojo) throws Exception {
        when(session.getProjects()).thenReturn(List.of(project, new MavenProject()));

        run(mojo);

        assertThat(log.lines()).containsExactly("info: nothing to document: there is no " + file("error-spec.yaml"));
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "docs")
    void aModuleOfItsOwnNeedsATable(DocsMojo mojo) {
        assertThatThrownBy(() -> run(mojo))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining(file("error-spec.yaml").toString());
    }

    private Path docs(String name) {
        return file("target/errorspec/docs").resolve(name);
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.walk(docs(""))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
