package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.build.process.MeteredProcess;
import io.github.errorspec.benchmarks.build.process.Usage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs Maven as a user does: with the default settings of its JVM, whatever the environment says.
 *
 * @param home where it is installed
 * @param repository the local repository of the measured builds
 * @param usersRepository where to look first for what is not there
 */
record Maven(Path home, Path repository, Path usersRepository) {
    private static final Duration AT_MOST = Duration.ofMinutes(20);

    /** The name of the log in the folder of a project. */
    private static final String LOG = "build.log";

    static Path log(Path project) {
        return project.resolve(LOG);
    }

    Usage run(Path project, List<String> arguments) throws IOException, InterruptedException {
        boolean isWindows =
                System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        List<String> command = new ArrayList<>(List.of(
                home.resolve("bin").resolve(isWindows ? "mvn.cmd" : "mvn").toString(),
                "-B",
                "-q",
                "-Dmaven.repo.local=" + repository,
                "-Dusers.repository=" + usersRepository.toUri()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(project.toFile());
        quieten(builder.environment());
        return MeteredProcess.run(builder, log(project), AT_MOST);
    }

    private static void quieten(Map<String, String> environment) {
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("M2_"));
        environment.keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
    }
}
