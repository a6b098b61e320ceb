package io.github.errorspec.emit.java.lookup;

import io.github.errorspec.model.ErrorCode;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A shape of families, as the template takes it.
 *
 * @param text the code of such a family, in which {@code 0} stands for whatever is fixed
 * @param part where their keys are
 * @param type what these are
 * @param codes of the families
 */
record Shape(String text, HashTable.Part part, HashType type, List<ErrorCode> codes) {
    /** In these texts {@code 0} and {@code -} stand for themselves and all else for wildcards. */
    static final Comparator<String> NARROWEST_FIRST = Comparator.<String>comparingLong(
                    shape -> shape.chars().filter(c -> c != '0' && c != '-').count())
            .thenComparing(Comparator.naturalOrder());

    private static final Pattern WILDCARDS = Pattern.compile("[^0-]+");
    private static final Pattern FIXED = Pattern.compile("0+");

    /**
     * Characters in a row, all wildcards or all fixed.
     *
     * @param behind how many follow
     */
    record Run(int from, int to, int behind, HashType type) {
        boolean last() {
            return behind == 0;
        }

        /** By what a number is divided to get rid of what follows. */
        String unit() {
            return type.literal(powerOfTen(behind));
        }

        /** How many numbers there are of as many digits. */
        String span() {
            return type.literal(powerOfTen(to - from));
        }

        private static long powerOfTen(int exponent) {
            return exponent == 0 ? 1 : 10 * powerOfTen(exponent - 1);
        }
    }

    int length() {
        return text.length();
    }

    /** The lowest concrete code of all these families, if they are integers. */
    String lowest() {
        return type.literal(Keys.bounds(codes).min().orElseThrow());
    }

    String highest() {
        return type.literal(Keys.bounds(codes).max().orElseThrow());
    }

    /** The last ones first. */
    List<Run> wildcards() {
        List<Run> wildcards = runs(WILDCARDS);
        Collections.reverse(wildcards);
        return wildcards;
    }

    List<Run> digits() {
        return runs(FIXED);
    }

    private List<Run> runs(Pattern pattern) {
        return pattern.matcher(text).results().map(this::run).collect(Collectors.toList());
    }

    private Run run(MatchResult found) {
        return new Run(found.start(), found.end(), text.length() - found.end(), type);
    }
}
