package io.github.errorspec.benchmarks.loading;

import io.github.errorspec.benchmarks.jvm.Options;
import io.github.errorspec.benchmarks.jvm.TemporaryFolder;
import io.github.errorspec.benchmarks.report.Folders;
import io.github.errorspec.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures each layout of generated classes: javac, files, and the first use in a fresh JVM.
 *
 * <p>Writes {@code loading.csv}; {@link Options} tell the sizes, and how often javac runs. Layouts take turns, so that a busy minute
 * hits them all.
 */
public final class Loading {
    private static final Layout WARM_UP = new Layout(24, "perCode", "enum");

    private Loading() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(List.of(24, 200, 2_000, 20_000), 5);
        Figures figures = new Figures();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Built.sources(WARM_UP, folder.path().resolve("warm-up")).javacMillis();
            for (int rows : options.sizes()) {
                // A start is short and needs more of them.
                int starts = 2 * options.rounds() - 1;
                measure(Layout.of(rows), folder.path(), options.rounds(), starts, figures);
            }
        }
        ResultFile.write(Folders.results().resolve("loading.csv"), figures.results());
    }

    static void measure(List<Layout> layouts, Path folder, int javacRounds, int starts, Figures figures)
            throws IOException, InterruptedException {
        List<Built> all = new ArrayList<>();
        for (Layout layout : layouts) {
            all.add(Built.sources(layout, folder));
        }
        for (int round = 0; round < javacRounds; round++) {
            for (Built built : all) {
                say(built, "javac", round, javacRounds);
                figures.add(built.layout(), "javac-ms", built.javacMillis());
            }
        }
        for (Built built : all) {
            built.pack();
            measureFiles(built, figures);
            measureClasses(built, figures);
        }
        for (int round = 0; round < starts; round++) {
            for (Built built : all) {
                say(built, "start", round, starts);
                measureFirstUses(built, figures);
            }
        }
    }

    private static void say(Built built, String what, int round, int rounds) {
        System.err.println(built.layout().rows() + " rows, " + what + ' ' + (round + 1) + " of " + rounds + ", "
                + built.layout().name());
    }

    private static void measureFiles(Built built, Figures figures) throws IOException {
        long bytes = 0;
        for (Path file : built.sourceFiles()) {
            bytes += Files.size(file);
        }
        figures.add(built.layout(), "source-files", built.sourceFiles().size());
        figures.add(built.layout(), "class-files", built.classFiles().size());
        figures.add(built.layout(), "source-kb", bytes / 1024.0);
        figures.add(built.layout(), "jar-kb", Files.size(built.jar()) / 1024.0);
    }

    private static void measureClasses(Built built, Figures figures) throws IOException, InterruptedException {
        int control = new Program(built, FirstUse.NOTHING).classes().all();
        for (FirstUse use : FirstUse.values()) {
            Program.Classes classes = new Program(built, use).classes();
            figures.add(built.layout(), use.word() + "-generated-classes", classes.generated());
            figures.add(built.layout(), use.word() + "-all-classes", classes.all() - control);
        }
    }

    private static void measureFirstUses(Built built, Figures figures) throws IOException, InterruptedException {
        for (FirstUse use : FirstUse.values()) {
            Program.Time time = new Program(built, use).run();
            figures.add(built.layout(), use.word() + "-ms", time.useMillis());
            figures.add(built.layout(), use.word() + "-process-ms", time.processMillis());
        }
    }
}
