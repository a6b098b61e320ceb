package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;

import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import javax.inject.Inject;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** The reference as the site plugin asks for it. */
@MojoTest
class ReportMojoTest extends MojoFixture {
    @Inject
    private MavenSession session;

    @Test
    @InjectMojo(goal = "report")
    void isAPageOfItsOwnInTheSiteOfTheProject(ReportMojo mojo) throws Exception {
        writeSpec(SPEC);

        generate(mojo, "target/site");

        assertThat(file("target/site/" + mojo.getOutputPath() + ".html"))
                .content()
                .contains("<title>Order errors</title>");
        assertThat(mojo.getOutputPath()).isEqualTo("errors/index");
        assertThat(mojo.isExternalReport()).isTrue();
        assertThat(mojo.getCategoryName()).isEqualTo("Project Reports");
        assertThat(file("target/errorspec/report@site%2Ferrors.manifest")).exists();
        assertThat(log.lines())
                .hasSize(1)
                .first()
                .asString()
                .matches("info: error-spec.yaml: 2 rows, \\d+ files written");
    }

    @Test
    @InjectMojo(goal = "report")
    void theSitesOfAllLanguagesKeepTheirPages(ReportMojo mojo) throws Exception {
        writeSpec(SPEC);
        generate(mojo, "target/site");
        generate(mojo, "target/site/de");
        log.lines().clear();

        generate(mojo, "target/site");

        assertThat(log.lines()).containsExactly("info: error-spec.yaml: up to date");
        assertThat(file("target/site/errors/1001.html")).exists();
        assertThat(file("target/site/de/errors/1001.html")).exists();
    }

    @Test
    @InjectMojo(goal = "report")
    void beginsInTheLanguageOfTheSite(ReportMojo mojo) throws Exception {
        writeSpec(SPEC + "locales: {default: en, files: \"errors.{locale}.yaml\"}\n");
        Files.writeString(file("errors.de.yaml"), """
                errorSpec: 1
                locale: de
                errors:
                  1001: {name: Bestellung nicht gefunden}
                  1002: {name: Bestellung abgeschlossen}
                """);

        generate(mojo, "target/site", Locale.ROOT);
        generate(mojo, "target/site/de", Locale.GERMAN);
        generate(mojo, "target/site/de_AT", Locale.forLanguageTag("de-AT"));
        generate(mojo, "target/site/fr", Locale.FRENCH);

        for (String english : List.of("target/site/", "target/site/fr/")) {
            assertThat(file(english + "errors/1001.html")).content().contains("Order not found");
            assertThat(file(english + "errors/de/1001.html")).content().contains("Bestellung nicht gefunden");
        }
        for (String german : List.of("target/site/de/", "target/site/de_AT/")) {
            assertThat(file(german + "errors/1001.html")).content().contains("Bestellung nicht gefunden");
            assertThat(file(german + "errors/en/1001.html")).content().contains("Order not found");
        }
    }

    @Test
    @InjectMojo(goal = "report")
    void isCalledAsTheSiteSpeaks(ReportMojo mojo) {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            assertThat(mojo.getName(Locale.ROOT)).isEqualTo("Error Reference");
            assertThat(mojo.getName(Locale.FRENCH)).isEqualTo("Error Reference");
            assertThat(mojo.getName(Locale.GERMAN)).isEqualTo("Fehlerreferenz");
            assertThat(mojo.getDescription(Locale.ROOT)).startsWith("All errors: ");
            assertThat(mojo.getDescription(Locale.GERMAN)).startsWith("Alle Fehler: ");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "reportName", value = "Order Errors")
    @MojoParameter(name = "reportDescription", value = "Why an order fails.")
    @MojoParameter(name = "reportDirectory", value = "errors/orders")
    void isCalledAsTheUserWishes(ReportMojo mojo) throws Exception {
        writeSpec(SPEC);

        generate(mojo, "target/site");

        assertThat(mojo.getName(Locale.GERMAN)).isEqualTo("Order Errors");
        assertThat(mojo.getDescription(Locale.GERMAN)).isEqualTo("Why an order fails.");
        assertThat(file("target/site/errors/orders/index.html")).exists();
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "reportDirectory", value = "../errors")
    void staysInTheSiteOfTheProject(ReportMojo mojo) throws Exception {
        writeSpec(SPEC);

        assertThatThrownBy(mojo::canGenerateReport).hasMessageStartingWith("`reportDirectory` cannot be `../errors`");
        assertThatThrownBy(() -> generate(mojo, "target/site"))
                .isInstanceOf(MavenReportException.class)
                .hasMessage("Wrong configuration: `reportDirectory` cannot be `../errors`; it is a folder in the site,"
                        + " such as `errors` or `api/errors`");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "report")
    void aBrokenTableFailsWithItsLine(ReportMojo mojo) throws Exception {
        writeSpec(SPEC.replace("http: 404", "htpp: 404"));

        assertThat(mojo.canGenerateReport()).isTrue();
        assertThatThrownBy(() -> generate(mojo, "target/site"))
                .isInstanceOf(MavenReportException.class)
                .hasCauseInstanceOf(MojoFailureException.class)
                .hasMessageContaining("error-spec.yaml:5:33: error: unknown key `htpp`");
        assertThat(file("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "report")
    void aModuleWithoutATableHasNoReport(ReportMojo mojo) {
        mojo.setLog(log);

        assertThat(mojo.canGenerateReport()).isFalse();
        assertThat(log.lines()).containsExactly("info: no report of errors: there is no " + file("error-spec.yaml"));
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "spec", value = "errors/orders.yaml")
    void aTableThatIsNamedHasToBeThere(ReportMojo mojo) {
        assertThat(mojo.canGenerateReport()).isTrue();
        assertThatThrownBy(() -> generate(mojo, "target/site"))
                .isInstanceOf(MavenReportException.class)
                .hasMessageContaining(file("errors/orders.yaml").toString());
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "spec", value = "errors/orders.yaml")
    void aNameThatModulesInheritNeedNotBeThereInEach(ReportMojo mojo) {
        when(session.getProjects()).thenReturn(List.of(project, new MavenProject()));

        assertThat(mojo.canGenerateReport()).isFalse();
    }

    @Test
    @InjectMojo(goal = "report")
    @MojoParameter(name = "skip", value = "true")
    void thereIsNoneWhenSkipped(ReportMojo mojo) throws Exception {
        writeSpec(SPEC);

        assertThat(mojo.canGenerateReport()).isFalse();
    }

    @Test
    @InjectMojo(goal = "report")
    void calledByHandItWritesWhereOtherReportsDo(ReportMojo mojo) throws Exception {
        writeSpec(SPEC);

        run(mojo);

        assertThat(file("target/reports/errors/index.html")).exists();
        assertThat(Files.exists(file("target/site"))).isFalse();
    }

    private void generate(ReportMojo mojo, String site) throws MavenReportException {
        generate(mojo, site, Locale.ROOT);
    }

    private void generate(ReportMojo mojo, String site, Locale locale) throws MavenReportException {
        mojo.setLog(log);
        mojo.setReportOutputDirectory(file(site).toFile());
        mojo.generate(Mockito.mock(Sink.class), locale);
    }
}
