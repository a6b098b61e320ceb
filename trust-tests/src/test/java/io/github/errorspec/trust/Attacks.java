package io.github.errorspec.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/** How many attacks a run makes, by which numbers, and what came of them. */
final class Attacks {
    private Attacks() {}

    /** What stands behind this property, such as {@code trust.specs}, in the {@code pom.xml}. */
    static int number(String property) {
        return Integer.getInteger(property);
    }

    /** The numbers of one attack; it is the same again by the same seed, whatever ran before it. */
    static Random random(String attack, int index) {
        // Seeds beside each other begin with nearly the same numbers.
        long spread = 0x9E3779B97F4A7C15L;
        return new Random((number("trust.seed") * 1_000_003L + attack.hashCode() * 31L + index) * spread);
    }

    /**
     * Leaves the figures of a kind of attack for {@code docs/trust.md}.
     *
     * @param attack such as {@code specs}
     * @param figures lines such as {@code tries 3000}
     */
    static void tell(String attack, List<String> figures) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "trust"));
        Files.write(folder.resolve(attack + ".txt"), figures);
    }
}
