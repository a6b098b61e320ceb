package io.github.errorspec.maven;

import io.github.errorspec.CheckResult;
import io.github.errorspec.Target;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.source.SpecFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import javax.inject.Inject;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;
import org.jspecify.annotations.Nullable;

/**
 * Writes the reference of all errors into the site of the project, as one of its reports: with the plugin under {@code <reporting>},
 * {@code mvn site} has it in {@code target/site/errors}. A module without an error catalog has no such report. Called by hand, the goal
 * writes to {@code target/reports/errors}.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends AbstractReferenceMojo implements MavenReport {
    private static final Pattern DIRECTORY = Pattern.compile("\\w[\\w.-]*(/\\w[\\w.-]*)*");

    /** Never in the language of this machine: there are as many sites as languages, and each has its own. */
    private static final ResourceBundle.Control TEXTS =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /**
     * The folder of the report in the site of the project.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.reportDirectory", defaultValue = "errors")
    private String reportDirectory;

    /**
     * What the site of the project calls the report, instead of {@code Error Reference} or the same in the language of the site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.reportName")
    private @Nullable String reportName;

    /**
     * What the list of all reports says about this one, instead of a sentence in the language of the site.
     *
     * @since 0.1.0
     */
    @Parameter(property = "errorspec.reportDescription")
    private @Nullable String reportDescription;

    /** That of the site of the project; no language by itself. */
    private Locale locale = Locale.ROOT;

    /** Where all reports go; the site plugin sets another place for each language. */
    private @Nullable File reportOutputDirectory;

    @Inject
    ReportMojo(SpecFinder finder, IdeMarkers markers) {
        super(finder, markers);
    }

    @Override
    public String getName(Locale locale) {
        return reportName == null ? text(locale, "name") : reportName;
    }

    @Override
    public String getDescription(Locale locale) {
        return reportDescription == null ? text(locale, "description") : reportDescription;
    }

    private static String text(Locale locale, String key) {
        ClassLoader loader = ReportMojo.class.getClassLoader();
        return ResourceBundle.getBundle("io.github.errorspec.maven.report", locale, loader, TEXTS)
                .getString(key);
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getOutputPath() {
        return reportDirectory + "/index";
    }

    /** Site plugins ask for the old name of this still. */
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return getOutputPath();
    }

    @Override
    public void setReportOutputDirectory(File outputDirectory) {
        reportOutputDirectory = outputDirectory;
    }

    @Override
    public File getReportOutputDirectory() {
        return reportOutputDirectory == null
                ? new File(project().getBuild().getDirectory(), "reports")
                : reportOutputDirectory;
    }

    /** The pages are whole, and no part of a page that the site plugin renders. */
    @Override
    public boolean isExternalReport() {
        return true;
    }

    @Override
    public boolean canGenerateReport() {
        Optional<String> reason = passedOver();
        if (reason.isPresent()) {
            getLog().info(reason.get());
            return false;
        }
        refuseOldSitePlugin();
        refuseOtherDirectories();
        return true;
    }

    /** One that hands over sinks of another kind would link to the report, go on without it, and call that a success. */
    private static void refuseOldSitePlugin() {
        try {
            MavenReport.class.getMethod("generate", Sink.class, Locale.class);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(
                    "this maven-site-plugin is too old for the report of errors, which needs 3.20.0 or later;"
                            + " give it a newer <version> in <build>",
                    e);
        }
    }

    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        this.locale = locale;
        try {
            execute();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    /** A catalog that is named has to be there, but not in each of several modules that inherit the name. */
    @Override
    Optional<String> reasonToPassOver() {
        Path defaultPlace = project().getBasedir().toPath().resolve("error-spec.yaml");
        return missingSpec()
                .filter(path -> path.equals(defaultPlace) || isOneOfSeveral())
                .map(path -> "no report of errors: there is no " + path);
    }

    @Override
    CheckResult process(SpecFile file) throws IOException {
        refuseOtherDirectories();
        Path directory = getReportOutputDirectory().toPath().resolve(reportDirectory);
        return make(file, List.of(inItsLanguage(site(directory, record(recordName(directory))))));
    }

    /** The site of the project in another language leads to the report where it lies in any, so it has to begin there. */
    private Target inItsLanguage(Target target) {
        if (locale.equals(Locale.ROOT)) {
            return target;
        }
        Map<String, String> options = new HashMap<>(target.options());
        options.put("language", locale.toLanguageTag());
        return new Target(target.name(), target.outputDirectory(), options, target.record());
    }

    /** Before the site plugin makes it, too, since one outside of the site is nobody's wish. */
    private void refuseOtherDirectories() {
        if (!DIRECTORY.matcher(reportDirectory).matches()) {
            throw new InvalidOptionException("`reportDirectory` cannot be `" + reportDirectory
                    + "`; it is a folder in the site, such as `errors` or `api/errors`");
        }
    }

    /** Each folder has a record of its own: one execution of the site plugin makes all languages, and all tables of a module. */
    private String recordName(Path directory) {
        Path target = Path.of(project().getBuild().getDirectory());
        Path place = directory.startsWith(target) ? target.relativize(directory) : directory;
        return Executions.name("report", place.toString().replace('\\', '/'));
    }
}
