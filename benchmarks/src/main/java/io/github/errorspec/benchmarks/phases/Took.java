package io.github.errorspec.benchmarks.phases;

/**
 * What a phase took, once.
 *
 * @param phase its name
 * @param run how often it ran before in this JVM
 * @param millis on the clock
 * @param megabytes that were allocated, of which few may have been in use at a time
 */
record Took(String phase, int run, double millis, double megabytes) {
    /** As one JVM tells another. */
    String line() {
        return String.join(",", phase, Integer.toString(run), Double.toString(millis), Double.toString(megabytes));
    }

    static Took parse(String line) {
        String[] values = line.split(",", -1);
        return new Took(
                values[0], Integer.parseInt(values[1]), Double.parseDouble(values[2]), Double.parseDouble(values[3]));
    }
}
