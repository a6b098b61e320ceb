package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.ToolProvider;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Site plugins give reports their own {@code MavenReport}; before 3.20, that was one with another sink. */
class OldSitePluginTest {
    private static final String OLD_REPORT = """
            package org.apache.maven.reporting;

            public interface MavenReport {
                String CATEGORY_PROJECT_REPORTS = "Project Reports";

                void generate(Object sink, java.util.Locale locale);
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void theReportSaysThatItNeedsANewerOne() throws Exception {
        Files.writeString(folder.resolve("error-spec.yaml"), MojoFixture.SPEC);
        Object report = report();

        assertThatThrownBy(
                        () -> report.getClass().getMethod("canGenerateReport").invoke(report))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this maven-site-plugin is too old for the report of errors, which needs 3.20.0 or later;"
                        + " give it a newer <version> in <build>");
    }

    private Object report() throws Exception {
        MavenProject project = new MavenProject();
        project.setFile(folder.resolve("pom.xml").toFile());
        Class<?> type = new Realm(compiled()).loadClass(ReportMojo.class.getName());
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Object report = constructor.newInstance(null, null);
        Class<?> owner = type.getSuperclass().getSuperclass();
        set(owner.getDeclaredField("spec"), report, "error-spec.yaml");
        set(owner.getDeclaredField("project"), report, project);
        return report;
    }

    private static void set(Field field, Object report, Object value) throws IllegalAccessException {
        field.setAccessible(true);
        field.set(report, value);
    }

    private Path compiled() throws IOException {
        Path source = Files.writeString(folder.resolve("MavenReport.java"), OLD_REPORT);
        ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", folder.toString(), source.toString());
        return folder;
    }

    /** Has what the site plugin gives, and the plugin's own classes, which use it. */
    private static final class Realm extends URLClassLoader {
        Realm(Path given) throws IOException {
            super(new URL[] {given.toUri().toURL(), location()}, OldSitePluginTest.class.getClassLoader());
        }

        private static URL location() {
            return ReportMojo.class.getProtectionDomain().getCodeSource().getLocation();
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean own = name.startsWith("io.github.errorspec.maven.") || name.endsWith(".MavenReport");
            Class<?> loaded = findLoadedClass(name);
            return !own ? super.loadClass(name, resolve) : loaded == null ? findClass(name) : loaded;
        }
    }
}
