package io.github.errorspec.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Results as a CSV file with a line of titles, one file for each program that measures. No value has a comma in it. */
public final class ResultFile {
    private static final String TITLES = "subject,way,rows,quantity,median,lowest,highest,rounds";

    private ResultFile() {}

    /** Replaces the file. */
    public static void write(Path file, List<Result> results) throws IOException {
        List<String> lines = new ArrayList<>(List.of(TITLES));
        for (Result result : results) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%s,%d,%s,%.4f,%.4f,%.4f,%d",
                    result.subject(),
                    result.way(),
                    result.rows(),
                    result.quantity(),
                    result.median(),
                    result.lowest(),
                    result.highest(),
                    result.rounds()));
        }
        Files.createDirectories(file.toAbsolutePath().resolve("..").normalize());
        Files.write(file, lines);
    }

    /** The results in a file that {@link #write} wrote. */
    public static List<Result> read(Path file) throws IOException {
        return Files.readAllLines(file).stream().skip(1).map(ResultFile::parse).toList();
    }

    /** The same, or nothing if there is no such file. */
    public static List<Result> readIfThere(Path file) throws IOException {
        return Files.exists(file) ? read(file) : List.of();
    }

    private static Result parse(String line) {
        String[] values = line.split(",", -1);
        return new Result(
                values[0],
                values[1],
                Integer.parseInt(values[2]),
                values[3],
                Double.parseDouble(values[4]),
                Double.parseDouble(values[5]),
                Double.parseDouble(values[6]),
                Integer.parseInt(values[7]));
    }
}
