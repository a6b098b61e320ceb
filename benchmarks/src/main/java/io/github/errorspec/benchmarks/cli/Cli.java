package io.github.errorspec.benchmarks.cli;

import io.github.errorspec.benchmarks.jvm.Options;
import io.github.errorspec.benchmarks.jvm.TemporaryFolder;
import io.github.errorspec.benchmarks.report.Folders;
import io.github.errorspec.benchmarks.report.Result;
import io.github.errorspec.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The program {@code cli}: starts the command line, each way to start it in turns, and a JVM that does nothing right before each.
 *
 * <p>Writes {@code cli.csv}; {@link Options} tell how many rounds there are.
 */
public final class Cli {
    /** That of the table at the root, which is generated. */
    private static final int ROWS = 24;

    private static final String WALL = "wall-ms";
    private static final String RATIO = "wall/jvm";

    private final Starts starts;
    private final Map<Figure, List<Double>> figures = new LinkedHashMap<>();

    private record Figure(String subject, String way, String quantity) {}

    Cli(Starts starts) {
        this.starts = starts;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path built = Path.of("../codegen-cli/target").toAbsolutePath().normalize();
        Path spec = Path.of("../error-spec.yaml").toAbsolutePath().normalize();
        int rounds = Options.of(List.of(), 21).rounds();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Cli cli = new Cli(Starts.of(built, spec, folder.path()));
            ResultFile.write(Folders.results().resolve("cli.csv"), cli.measure(rounds));
        }
    }

    List<Result> measure(int rounds) throws IOException, InterruptedException {
        // Not measured: brings files into memory, and lets the launcher make its archive.
        round();
        figures.clear();
        for (int round = 0; round < rounds; round++) {
            System.err.println("round " + (round + 1) + " of " + rounds);
            round();
        }
        List<Result> results = new ArrayList<>();
        figures.forEach((figure, values) ->
                results.add(Result.of(figure.subject(), figure.way(), ROWS, figure.quantity(), values)));
        return results;
    }

    private void round() throws IOException, InterruptedException {
        for (String way : starts.ways()) {
            starts.removeOutput();
            add("cli-first-run", way);
            add("cli-nothing-changed", way);
        }
    }

    private void add(String subject, String way) throws IOException, InterruptedException {
        double jvm = starts.nothingMillis();
        double wall = starts.generateMillis(way);
        add(new Figure("cli-control", "jvm", WALL), jvm);
        add(new Figure(subject, way, RATIO), wall / jvm);
        add(new Figure(subject, way, WALL), wall);
    }

    private void add(Figure figure, double value) {
        figures.computeIfAbsent(figure, key -> new ArrayList<>()).add(value);
    }
}
