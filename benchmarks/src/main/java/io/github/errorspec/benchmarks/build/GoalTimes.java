package io.github.errorspec.benchmarks.build;

import java.util.regex.Pattern;

/** What {@link io.github.errorspec.benchmarks.build.goal.GoalTimer} prints, which can be loaded only inside Maven. */
final class GoalTimes {
    private static final Pattern LINE = Pattern.compile("^goal-time-ns (\\d+)$", Pattern.MULTILINE);

    private GoalTimes() {}

    /** The time of all goals of a build in milliseconds. */
    static double totalMillis(String log) {
        return LINE.matcher(log)
                .results()
                .mapToDouble(line -> Long.parseLong(line.group(1)) / 1e6)
                .sum();
    }
}
