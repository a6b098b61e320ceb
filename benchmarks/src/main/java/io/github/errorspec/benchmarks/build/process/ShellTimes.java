package io.github.errorspec.benchmarks.build.process;

import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code times} of a POSIX shell prints: a line with user and system time of the shell, and one of its children. */
final class ShellTimes {
    // Some shells have the decimal separator of the locale.
    private static final String TIME = "(\\d+)m(\\d+)[.,](\\d+)s";
    private static final Pattern CHILDREN =
            Pattern.compile(TIME + "\\s+" + TIME + "\\s+" + TIME + "\\s+" + TIME + "\\s*$");
    private static final int USER = 7;
    private static final int SYSTEM = 10;

    private ShellTimes() {}

    /** User and system time of the children in milliseconds. */
    static OptionalDouble childrenMillis(String output) {
        Matcher matcher = CHILDREN.matcher(output);
        return matcher.find()
                ? OptionalDouble.of(millis(matcher, USER) + millis(matcher, SYSTEM))
                : OptionalDouble.empty();
    }

    private static double millis(Matcher matcher, int group) {
        double seconds = Double.parseDouble(matcher.group(group + 1) + "." + matcher.group(group + 2));
        return Integer.parseInt(matcher.group(group)) * 60_000.0 + seconds * 1000;
    }
}
