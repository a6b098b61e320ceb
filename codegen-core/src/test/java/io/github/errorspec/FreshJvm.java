package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs a program in a virtual machine of its own, which has loaded nothing yet. */
final class FreshJvm {
    private FreshJvm() {}

    /**
     * Runs a program that is told a folder, and has to end well.
     *
     * @return what it prints, and a line with {@code [class,load]} for each class that was loaded
     */
    static List<String> loadedClasses(Class<?> program, Path folder) throws IOException, InterruptedException {
        Path output = folder.resolve("output.txt");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xshare:auto",
                        "-Xlog:class+load:stdout:tags",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        program.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        List<String> lines = Files.readAllLines(output);
        assertThat(exit).as("%s", lines).isZero();
        return lines;
    }
}
