package io.github.errorspec.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The jar and the launcher as users have them. */
class StandaloneJarIT {
    private static final String JAR = System.getProperty("errorspec.jar");
    private static final String LAUNCHER = System.getProperty("errorspec.launcher");
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @BeforeEach
    void writeSpec() {
        Run.write(folder, Run.SPEC);
    }

    private static List<String> jar(String... arguments) {
        List<String> command = new ArrayList<>(List.of(JAVA, "-jar", JAR));
        command.addAll(List.of(arguments));
        return command;
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeAll(List.of("CI", "JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    private Run run(ProcessBuilder builder) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process =
                builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    @Test
    void generatesAndEndsAsEveryoneExpects() throws Exception {
        Run first = run(builder(jar(Run.JAVA)));
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).startsWith("error-spec.yaml: 2 rows, ");
        assertThat(first.exitCode()).isZero();
        assertThat(folder.resolve("out/com/acme/ShopError.java")).exists();

        assertThat(run(builder(jar("generate"))).exitCode()).isEqualTo(ExitCode.USAGE);
        Run.write(folder, Run.WRONG_SPEC);
        assertThat(run(builder(jar(Run.JAVA))).exitCode()).isEqualTo(ExitCode.SPEC);
    }

    @Test
    void fillsTemplatesWithoutAWordFromItsLibraries() throws Exception {
        Files.createDirectories(folder.resolve("templates"));
        Files.writeString(folder.resolve("templates/codes.txt.peb"), "# {{ header }}\n{{ id }}\n");

        Run run = run(builder(jar("generate", "-t", "codes=out", "--templates", "codes=templates")));

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void printsUtf8WhateverThePlatformPrefers() throws Exception {
        Run.write(folder, Run.SPEC.replace("name: Two", "name: Two, größe漢: 1"));
        ProcessBuilder builder = builder(jar("check"));
        builder.environment().put("LC_ALL", "C");

        assertThat(run(builder).err()).contains("unknown key `größe漢`");
    }

    @Test
    void hasTheWordsOfEveryLicenceAndNoClassTwice() throws IOException {
        try (JarFile jar = new JarFile(JAR)) {
            String notice = text(jar, "META-INF/NOTICE");
            List<String> libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.endsWith("/pom.properties"))
                    .map(name -> name.split("/", -1)[3])
                    .filter(name -> !name.equals("codegen-cli"))
                    .toList();
            assertThat(libraries).contains("codegen-core", "snakeyaml").allSatisfy(library -> assertThat(notice)
                    .contains("\n- " + library + ": "));
            assertThat(notice).startsWith("ErrorSpec\nCopyright 2026 The ErrorSpec authors\n");
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/BSD-LICENSE")).contains("Redistribution and use");
            assertThat(text(jar, "META-INF/services/com.fasterxml.jackson.core.JsonFactory"))
                    .contains("com.fasterxml.jackson.core.JsonFactory");
            assertThat(jar.stream().map(ZipEntry::getName)).doesNotHaveDuplicates();
        }
    }

    @Test
    void theJarWithoutLibrariesHasTheLicenceToo() throws IOException {
        try (JarFile jar = new JarFile(System.getProperty("errorspec.thin.jar"))) {
            assertThat(text(jar, "META-INF/LICENSE")).contains("Apache License");
            assertThat(text(jar, "META-INF/NOTICE")).isEqualTo(Files.readString(Path.of("../NOTICE")));
        }
    }

    private static String text(JarFile jar, String name) throws IOException {
        try (InputStream in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherMakesAnArchiveOnceAndDoesTheSame() throws Exception {
        Path cache = folder.resolve("a cache");
        ProcessBuilder builder = builder(List.of(LAUNCHER, "check"));
        builder.environment().put("ERRORSPEC_CACHE", cache.toString());

        Run first = run(builder);
        List<Path> archives = files(cache);
        assertThat(first).isEqualTo(run(builder)).isEqualTo(run(builder(jar("check"))));
        assertThat(archives).hasSize(1).isEqualTo(files(cache));

        Path link = Files.createSymbolicLink(folder.resolve("es"), Path.of(LAUNCHER));
        builder.command(link.toString(), "check", "--spec", "no such file");
        assertThat(run(builder).exitCode()).isEqualTo(ExitCode.IO);
        assertThat(files(cache)).isEqualTo(archives);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void explainsWhatAPipeBrings() throws Exception {
        Path answer = Files.writeString(folder.resolve("answer.json"), "{\"code\": 2}");
        ProcessBuilder builder = builder(List.of(LAUNCHER, "explain", "-")).redirectInput(answer.toFile());
        builder.environment().put("ERRORSPEC_CACHE", "");
        builder.environment().put("COLUMNS", "40");

        Run run = run(builder);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .startsWith("2 Two\n")
                .contains("status 400\nand the type")
                .doesNotContain("\u001b");
        assertThat(run(builder.command(jar("explain", "name-clash"))).out()).startsWith("name-clash\n\nTwo elements");
    }

    /** Java takes a terminal behind a pipe for none, and knows no width. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void theLauncherKnowsTheTerminal() throws Exception {
        Assumptions.assumeTrue(makesTerminals(), "there is nothing that makes a terminal of some width");
        ProcessBuilder builder = inTerminal("echo 2 | " + LAUNCHER + " explain -");
        builder.environment().keySet().removeAll(List.of("COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"));
        builder.environment().put("TERM", "xterm");
        builder.environment().put("ERRORSPEC_CACHE", "");

        assertThat(run(builder).out())
                .startsWith("\u001b[1m2 Two\u001b[0m\r\n")
                .contains("the status 400\r\nand the type");
        builder.environment().put("NO_COLOR", "1");
        assertThat(run(builder).out()).startsWith("2 Two\r\n");
    }

    /** A terminal can be made by one program and told its width by another; a machine may lack either. */
    private boolean makesTerminals() throws Exception {
        return Files.isExecutable(Path.of("/usr/bin/script"))
                && run(inTerminal("stty size </dev/tty")).out().strip().endsWith(" 40");
    }

    private ProcessBuilder inTerminal(String command) {
        return builder(List.of(
                        "/usr/bin/script", "--quiet", "--command", "stty cols 40 </dev/tty; " + command, "/dev/null"))
                .redirectInput(Path.of("/dev/null").toFile());
    }

    private static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.sorted().toList();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void theLauncherMakesNoArchiveInCi() throws Exception {
        ProcessBuilder builder = builder(List.of(LAUNCHER, "check"));
        builder.environment().remove("ERRORSPEC_CACHE");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
        builder.environment().put("CI", "true");

        assertThat(run(builder).exitCode()).isZero();
        assertThat(folder.resolve("cache")).doesNotExist();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theLauncherKnowsAllNamesOfFilesWhereNoLanguageIsSet() throws Exception {
        Assumptions.assumeTrue("UTF-8".equals(System.getProperty("sun.jnu.encoding")), "this test does not either");
        ProcessBuilder builder = builder(List.of(LAUNCHER, "generate", "-t", "json=größe漢"));
        builder.environment().keySet().removeAll(List.of("LANG", "LC_CTYPE"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("ERRORSPEC_CACHE", "");

        assertThat(run(builder).err()).isEmpty();
        assertThat(folder.resolve("größe漢/catalog.json")).exists();
        assertThat(run(builder.command(jar("generate", "-t", "json=größe漢"))).exitCode())
                .isEqualTo(ExitCode.IO);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void watchesUntilItIsStopped() throws Exception {
        Process process = builder(jar("generate", "-t", "json=json", "--watch"))
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(UTF_8)) {
            assertThat(lines.readLine()).isEqualTo("watching error-spec.yaml; Ctrl-C ends");
            assertThat(lines.readLine()).isEqualTo("error-spec.yaml: 2 rows, 2 files written");
            Run.write(folder, Run.WRONG_SPEC);
            assertThat(lines.readLine()).contains("unknown key `htpp`");
            Run.write(folder, Run.SPEC.replace("Two", "Three"));
            assertThat(lines.lines()
                            .filter(line -> line.contains("files written"))
                            .findFirst())
                    .contains("error-spec.yaml: 2 rows, 2 files written");
            // As Ctrl-C does; but that signal is lost on processes in the background of a shell.
            assertThat(process.toHandle().destroy()).isTrue();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(lines.lines()).isEmpty();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).isEqualTo(128 + 15);
    }
}
