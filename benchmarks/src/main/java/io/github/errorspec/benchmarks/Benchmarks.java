package io.github.errorspec.benchmarks;

import io.github.errorspec.benchmarks.build.Builds;
import io.github.errorspec.benchmarks.check.Checks;
import io.github.errorspec.benchmarks.cli.Cli;
import io.github.errorspec.benchmarks.jmh.JmhProgram;
import io.github.errorspec.benchmarks.loading.Loading;
import io.github.errorspec.benchmarks.phases.Phases;
import io.github.errorspec.benchmarks.report.Folders;
import io.github.errorspec.benchmarks.report.Machine;
import io.github.errorspec.benchmarks.report.Page;
import io.github.errorspec.benchmarks.report.Result;
import io.github.errorspec.benchmarks.report.ResultFile;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Runs programs that measure, each in a JVM of its own with the properties of this one, and then makes the page. A program has a
 * {@code main} that writes {@code <name>.csv} into {@link Folders#results}.
 */
public final class Benchmarks {
    /** In the order of "all". */
    private static final Map<String, String> PROGRAMS = new LinkedHashMap<>();

    static {
        PROGRAMS.put("builds", Builds.class.getName());
        PROGRAMS.put("phases", Phases.class.getName());
        PROGRAMS.put("loading", Loading.class.getName());
        PROGRAMS.put("cli", Cli.class.getName());
        PROGRAMS.put("check", Checks.class.getName());
        PROGRAMS.put("jmh", JmhProgram.class.getName());
    }

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> names = List.of(arguments[0].split(",", -1));
        for (String name : names.contains("all") ? PROGRAMS.keySet() : names) {
            if (!name.equals("page")) {
                run(name);
            }
        }
        Page.make();
    }

    private static void run(String name) throws IOException, InterruptedException {
        String program = PROGRAMS.get(name);
        if (program == null) {
            throw new IllegalArgumentException(
                    "unknown program `" + name + "`; there are " + PROGRAMS.keySet() + ", all, page");
        }
        Path results = Folders.results().resolve(name + ".csv");
        List<Result> before = ResultFile.readIfThere(results);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program));
        int exitCode = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(name + " failed");
        }
        if (!ResultFile.readIfThere(results).equals(before)) {
            Machine.here(mavenVersion()).write(Folders.results().resolve(name + ".machine"));
        }
    }

    /** Of the Maven in the property {@code maven.folder}: that of its core. */
    private static String mavenVersion() throws IOException {
        Pattern core = Pattern.compile("maven-core-(.+)\\.jar");
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("maven.folder"), "lib"))) {
            return files.map(file -> core.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .map(matcher -> matcher.group(1))
                    .findFirst()
                    .orElse("unknown");
        }
    }
}
