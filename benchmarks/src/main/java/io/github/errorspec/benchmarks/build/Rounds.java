package io.github.errorspec.benchmarks.build;

import io.github.errorspec.benchmarks.build.process.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToIntFunction;

/** Measures the builds of one size: each case once a round, right after a run of the control, there and back. */
final class Rounds {
    private final Maven maven;
    private final Case control;
    private final Map<Case, String> failures;
    private final Figures figures;

    /** Cases that cannot be built go to the failures, with what Maven said, and are left out from then on. */
    Rounds(Maven maven, Case control, Map<Case, String> failures, Figures figures) {
        this.maven = maven;
        this.control = control;
        this.failures = failures;
        this.figures = figures;
    }

    void run(List<Case> cases, ToIntFunction<Case> rounds) throws IOException, InterruptedException {
        List<Case> order = new ArrayList<>(cases);
        int most = cases.stream().mapToInt(rounds).max().orElse(0);
        for (int round = 1; round <= most; round++) {
            for (Case builds : order) {
                int all = rounds.applyAsInt(builds);
                if (round <= all && !failures.containsKey(builds)) {
                    String way = builds.way().name();
                    System.out.printf(Locale.ROOT, "%,d rows, round %d of %d: %s%n", builds.rows(), round, all, way);
                    measure(builds, round);
                }
            }
            Collections.reverse(order);
        }
    }

    private void measure(Case builds, int round) throws IOException, InterruptedException {
        double controlMillis = run(control, Step.CONTROL).wallMillis();
        double generationMillis = 0;
        for (Step step : builds.steps()) {
            if (!step.isDueIn(round, builds.rows())) {
                continue;
            }
            builds.prepare(step);
            Stamps sources = Stamps.of(builds.target(), ".java");
            Stamps classes = Stamps.of(builds.target(), ".class");
            Usage usage = run(builds, step);
            if (usage.exitCode() != 0) {
                failures.put(builds, step.subject() + ": " + Failure.of(builds, usage));
                figures.remove(builds);
                return;
            }
            if (step.isClocked()) {
                continue;
            }
            add(builds, step, "wall/nm", usage.wallMillis() / controlMillis);
            add(
                    builds,
                    step,
                    "sources-written",
                    Stamps.of(builds.target(), ".java").writtenSince(sources));
            if (step.phase().equals("compile")) {
                add(
                        builds,
                        step,
                        "classes-written",
                        Stamps.of(builds.target(), ".class").writtenSince(classes));
            }
            if (step == Step.FIRST_RUN) {
                generationMillis = usage.wallMillis();
            } else if (step == Step.FIRST_COMPILE) {
                add(builds, step, "compile-without-generation-ms", usage.wallMillis() - generationMillis);
            }
        }
    }

    private void add(Case builds, Step step, String quantity, double figure) {
        figures.add(builds, step.subject(), quantity, figure);
    }

    private Usage run(Case builds, Step step) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of("-o", step.phase()));
        if (step.isClocked()) {
            arguments.add("-Dmaven.ext.class.path=" + classes());
        }
        Usage usage = maven.run(builds.folder(), arguments);
        if (usage.exitCode() == 0 && step.isClocked()) {
            double millis = GoalTimes.totalMillis(Files.readString(Maven.log(builds.folder())));
            add(builds, step, "in-goal-ms", millis);
        } else if (usage.exitCode() == 0) {
            add(builds, step, "wall-ms", usage.wallMillis());
            usage.cpuMillis().ifPresent(millis -> add(builds, step, "cpu-ms", millis));
            usage.peakMegabytes().ifPresent(megabytes -> add(builds, step, "peak-mb", megabytes));
        }
        return usage;
    }

    /** Where the clock is, which Maven loads. */
    private static Path classes() {
        return Path.of("target/classes").toAbsolutePath();
    }
}
