package io.github.errorspec.benchmarks.phases;

import io.github.errorspec.benchmarks.catalog.CatalogMaker;
import io.github.errorspec.benchmarks.catalog.CodeStyle;
import io.github.errorspec.benchmarks.jvm.ChildJvm;
import io.github.errorspec.benchmarks.jvm.Options;
import io.github.errorspec.benchmarks.jvm.TemporaryFolder;
import io.github.errorspec.benchmarks.report.Folders;
import io.github.errorspec.benchmarks.report.Result;
import io.github.errorspec.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Measures the phases of a generation: in fresh JVMs, as a build sees them, and in JVMs that did the same before.
 *
 * <p>Writes {@code phases.csv}; {@link Options} tell the sizes, and how many JVMs there are for each product. Products take turns,
 * so that a busy minute hits them all.
 */
public final class Phases {
    private Phases() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Options options = Options.of(List.of(24, 2_000, 20_000), 5);
        List<Result> results = new ArrayList<>();
        for (int rows : options.sizes()) {
            results.addAll(results(rows, measure(rows, options.rounds(), rows <= 2_000 ? 10 : 3)));
        }
        ResultFile.write(Folders.results().resolve("phases.csv"), results);
    }

    private static List<Took> measure(int rows, int rounds, int warm) throws IOException, InterruptedException {
        List<Took> took = new ArrayList<>();
        try (TemporaryFolder folder = TemporaryFolder.create()) {
            Path spec = folder.path().resolve("error-spec.yaml");
            Files.writeString(spec, CatalogMaker.spec(CodeStyle.INTEGER, rows));
            measure(spec, rows, rounds, warm, took);
        }
        return took;
    }

    private static void measure(Path spec, int rows, int rounds, int warm, List<Took> took)
            throws IOException, InterruptedException {
        for (int round = 0; round < rounds; round++) {
            for (Product product : Product.ALL) {
                System.err.println(rows + " rows, round " + (round + 1) + " of " + rounds + ", " + product.name());
                ChildJvm.run(
                                List.of(),
                                ChildJvm.ownClassPath(),
                                Generation.class.getName(),
                                spec.toString(),
                                product.name(),
                                Integer.toString(rows),
                                Integer.toString(1 + warm))
                        .forEach(line -> took.add(Took.parse(line)));
            }
        }
    }

    static List<Result> results(int rows, List<Took> took) {
        Map<String, List<Took>> byPhase = new LinkedHashMap<>();
        took.forEach(each ->
                byPhase.computeIfAbsent(each.phase(), key -> new ArrayList<>()).add(each));
        int last = took.stream().mapToInt(Took::run).max().orElse(0);
        List<Result> results = new ArrayList<>();
        byPhase.forEach((phase, all) -> {
            List<Took> cold = all.stream().filter(each -> each.run() == 0).toList();
            // The second half: what went before warmed the JIT.
            List<Took> warm = all.stream()
                    .filter(each -> each.run() > 0 && each.run() > last / 2)
                    .toList();
            results.add(result(phase, rows, "cold-ms", cold, Took::millis));
            if (!warm.isEmpty()) {
                results.add(result(phase, rows, "warm-ms", warm, Took::millis));
            }
            results.add(result(phase, rows, "allocated-mb", cold, Took::megabytes));
        });
        return results;
    }

    private static Result result(
            String phase, int rows, String quantity, List<Took> took, ToDoubleFunction<Took> figure) {
        return Result.of(
                "phase",
                phase,
                rows,
                quantity,
                took.stream().map(figure::applyAsDouble).toList());
    }
}
