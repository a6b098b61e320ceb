package io.github.errorspec.benchmarks.build.process;

import java.util.OptionalDouble;

/**
 * What one run of a program took.
 *
 * @param exitCode zero when it succeeded
 * @param wallMillis from its start to its end
 * @param cpuMillis user and system time of it and of the programs that it waited for; where the machine tells
 * @param peakMegabytes the most memory that it had at a time, without the programs that it started; where the machine tells
 */
public record Usage(int exitCode, double wallMillis, OptionalDouble cpuMillis, OptionalDouble peakMegabytes) {
    /** The exit code of a program that was ended because it took too long. */
    public static final int TOOK_TOO_LONG = -1;
}
