package io.github.errorspec.benchmarks.check;

import io.github.errorspec.benchmarks.jvm.Options;
import io.github.errorspec.benchmarks.jvm.TemporaryFolder;
import io.github.errorspec.benchmarks.jvm.TimedProcess;
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
 * The program {@code check}: checks a table without a lock, with an equal one and with one of before a change, each as a process from its
 * start to its end, in turns; the first of each turn is what the others are compared with.
 *
 * <p>Writes {@code check.csv}; {@link Options} tell the sizes and how many rounds there are.
 */
public final class Checks {
    private static final String SUBJECT = "check";
    private static final String WALL = "wall-ms";
    private static final String RATIO = "wall/no-lock";

    private final List<String> command;
    private final Path folder;

    /**
     * Checks.
     *
     * @param command what the path of a table is given to
     * @param folder where everything goes
     */
    Checks(List<String> command, Path folder) {
        this.command = command;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path jar =
                Path.of("../codegen-cli/target/errorspec.jar").toAbsolutePath().normalize();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Options options = Options.of(List.of(24, 1_500, 20_000), 9);
        List<Result> results = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Checks checks = new Checks(List.of(java, "-jar", jar.toString(), "check", "--spec"), folder.path());
            for (int rows : options.sizes()) {
                results.addAll(checks.measure(rows, options.rounds()));
            }
        }
        ResultFile.write(Folders.results().resolve("check.csv"), results);
    }

    List<Result> measure(int rows, int rounds) throws IOException, InterruptedException {
        Map<String, Path> tables = Tables.write(rows, folder.resolve(String.valueOf(rows)));
        Map<String, List<Double>> walls = new LinkedHashMap<>();
        Map<String, List<Double>> ratios = new LinkedHashMap<>();
        // Not measured: brings files into memory.
        round(tables);
        for (int round = 0; round < rounds; round++) {
            System.err.println(rows + " rows, round " + (round + 1) + " of " + rounds);
            Map<String, Double> walled = round(tables);
            double without = walled.getOrDefault(Tables.NO_LOCK, Double.NaN);
            walled.forEach((way, wall) -> {
                walls.computeIfAbsent(way, key -> new ArrayList<>()).add(wall);
                ratios.computeIfAbsent(way, key -> new ArrayList<>()).add(wall / without);
            });
        }
        ratios.remove(Tables.NO_LOCK);
        List<Result> results = new ArrayList<>();
        ratios.forEach((way, values) -> results.add(Result.of(SUBJECT, way, rows, RATIO, values)));
        walls.forEach((way, values) -> results.add(Result.of(SUBJECT, way, rows, WALL, values)));
        return results;
    }

    private Map<String, Double> round(Map<String, Path> tables) throws IOException, InterruptedException {
        Map<String, Double> walls = new LinkedHashMap<>();
        for (Map.Entry<String, Path> table : tables.entrySet()) {
            List<String> check = new ArrayList<>(command);
            check.add(table.getValue().toString());
            walls.put(table.getKey(), TimedProcess.millis(check, Map.of(), folder.resolve("log")));
        }
        return walls;
    }
}
