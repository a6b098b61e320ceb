package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.build.process.Usage;
import io.github.errorspec.benchmarks.report.Folders;
import io.github.errorspec.benchmarks.report.Notes;
import io.github.errorspec.benchmarks.report.ResultFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The program {@code builds}: makes projects, lets Maven fetch what they need, and measures their builds without a network. See
 * {@link BuildOptions} for what it can be told.
 */
public final class Builds {
    /** The rows of the projects with which everything is fetched. */
    private static final int SMALL = 24;

    private final BuildOptions options;
    private final Maven maven;
    private final Path parent;
    private final Figures figures = new Figures();
    private final Map<Case, String> failures = new LinkedHashMap<>();

    private Builds(BuildOptions options, Maven maven, Path parent) {
        this.options = options;
        this.maven = maven;
        this.parent = parent;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path target = Path.of("target").toAbsolutePath();
        Maven maven = new Maven(
                Path.of(System.getProperty("maven.folder")),
                target.resolve("builds-repository"),
                Path.of(System.getProperty("users.repository")));
        Builds builds =
                new Builds(BuildOptions.of(name -> System.getProperty(name, "")), maven, target.resolve("builds"));
        builds.run();
    }

    private void run() throws IOException, InterruptedException {
        makeExecutable(maven.home().resolve("bin/mvn"));
        List<Way> ways = new ArrayList<>();
        for (String name : options.ways()) {
            Way way = Way.named(name);
            if (fetch(way)) {
                ways.add(way);
            }
        }
        if (!fetch(Way.CONTROL)) {
            throw new IllegalStateException("the control cannot be built: " + failures.values());
        }
        for (int rows : new TreeSet<>(options.sizes())) {
            Case control = make(Way.CONTROL, rows);
            List<Case> cases = new ArrayList<>();
            for (Way way : ways) {
                if (rows <= way.mostRows()) {
                    cases.add(make(way, rows));
                }
            }
            new Rounds(maven, control, failures, figures).run(cases, options::roundsFor);
            // Large sizes take long: what was measured is safe.
            ResultFile.write(Folders.results().resolve("builds.csv"), figures.results());
            Notes.write(Folders.results().resolve("builds.notes"), notes());
        }
    }

    private Case make(Way way, int rows) throws IOException {
        Case builds = Case.of(way, rows, parent);
        builds.make(options.heap());
        return builds;
    }

    /** Builds once with a network, so that the measured builds need none. */
    private boolean fetch(Way way) throws IOException, InterruptedException {
        Case builds = make(way, SMALL);
        for (String phase :
                new TreeSet<>(builds.steps().stream().map(Step::phase).toList())) {
            System.out.println("fetching what " + way.name() + " needs for " + phase);
            Usage usage = maven.run(builds.folder(), List.of(phase));
            if (usage.exitCode() != 0) {
                failures.put(builds, Failure.of(builds, usage));
                return false;
            }
        }
        return true;
    }

    private List<String> notes() {
        return failures.entrySet().stream()
                .map(failure -> "%s could not be measured with %d rows. %s"
                        .formatted(
                                failure.getKey().way().name(), failure.getKey().rows(), failure.getValue()))
                .toList();
    }

    /** An archive that was unpacked by Java may have lost this. */
    private static void makeExecutable(Path file) {
        if (Files.exists(file) && !Files.isExecutable(file) && !file.toFile().setExecutable(true)) {
            throw new IllegalStateException("cannot make " + file.getFileName() + " executable");
        }
    }
}
