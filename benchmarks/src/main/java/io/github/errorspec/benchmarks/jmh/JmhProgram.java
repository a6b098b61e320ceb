package io.github.errorspec.benchmarks.jmh;

import io.github.errorspec.benchmarks.report.Folders;
import io.github.errorspec.benchmarks.report.Result;
import io.github.errorspec.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** The program {@code jmh}: runs JMH with the arguments in the property {@code jmh}. What only part of it measured, only that is new. */
public final class JmhProgram {
    private JmhProgram() {}

    public static void main(String[] arguments) throws IOException, RunnerException, CommandLineOptionException {
        CommandLineOptions options =
                new CommandLineOptions(Stream.of(System.getProperty("jmh", "").split("\\s+", -1))
                        .filter(word -> !word.isEmpty())
                        .toArray(String[]::new));
        Runner runner = new Runner(options);
        if (options.shouldHelp()) {
            options.showHelp();
        } else if (options.shouldList()) {
            runner.list();
        } else if (options.shouldListWithParams()) {
            runner.listWithParams(options);
        } else {
            List<Result> results =
                    runner.run().stream().flatMap(JmhProgram::results).toList();
            Path file = Folders.results().resolve("jmh.csv");
            ResultFile.write(file, merge(ResultFile.readIfThere(file), results));
        }
    }

    private static Stream<Result> results(RunResult run) {
        JmhNames names = JmhNames.of(run.getParams());
        return Stream.concat(Stream.of(run.getPrimaryResult()), run.getSecondaryResults().values().stream())
                .filter(result -> JmhNames.isWanted(
                        result.getLabel(), run.getPrimaryResult().getLabel()))
                .map(result -> new Result(
                        names.subject(),
                        names.way(),
                        names.rows(),
                        JmhNames.quantity(result.getScoreUnit()),
                        result.getStatistics().getPercentile(50),
                        result.getStatistics().getMin(),
                        result.getStatistics().getMax(),
                        (int) result.getStatistics().getN()));
    }

    /** Old results with new ones in their place. */
    static List<Result> merge(List<Result> old, List<Result> fresh) {
        List<Result> merged = new ArrayList<>(old);
        for (Result result : fresh) {
            merged.removeIf(any -> isSame(any, result));
            merged.add(result);
        }
        return merged;
    }

    private static boolean isSame(Result one, Result other) {
        return one.subject().equals(other.subject())
                && one.way().equals(other.way())
                && one.rows() == other.rows()
                && one.quantity().equals(other.quantity());
    }
}
