package io.github.errorspec.benchmarks.loading;

import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.benchmarks.jvm.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Uses a built catalog in a fresh JVM.
 *
 * @param built the catalog
 * @param use what is done with it
 */
record Program(Built built, FirstUse use) {
    /**
     * What it took once.
     *
     * @param useMillis the use itself
     * @param processMillis the JVM from its start to its end
     */
    record Time(double useMillis, double processMillis) {}

    Time run() throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> lines = run(List.of());
        double process = (System.nanoTime() - start) / 1e6;
        return new Time(Long.parseLong(lines.get(0)) / 1e6, process);
    }

    /**
     * How many classes the JVM loads.
     *
     * @param generated those of the catalog
     * @param all those of the JDK too
     */
    record Classes(int generated, int all) {}

    /** Asks the JVM itself, which would take time; so it is asked in a run of its own. */
    Classes classes() throws IOException, InterruptedException {
        Path log = built.folder().resolve("classes-" + use.word() + ".log");
        run(List.of("-Xlog:class+load:file=\"" + log + "\""));
        try (Stream<String> lines = Files.lines(log)) {
            List<String> loaded =
                    lines.filter(line -> line.contains(" source: ")).toList();
            String generated = " " + GeneratedCatalog.PACKAGE + '.';
            return new Classes(
                    (int) loaded.stream()
                            .filter(line -> line.contains(generated))
                            .count(),
                    loaded.size());
        }
    }

    private List<String> run(List<String> flags) throws IOException, InterruptedException {
        String classPath = built.jar() + File.pathSeparator + built.uses();
        return ChildJvm.run(flags, classPath, FirstUse.PROGRAM, use.name());
    }
}
