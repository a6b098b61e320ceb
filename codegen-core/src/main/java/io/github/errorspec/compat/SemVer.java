package io.github.errorspec.compat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Semantic Version. What stands behind {@code +} says nothing about its order, and is left out.
 *
 * @param core its three numbers
 * @param preRelease what stands behind the hyphen, by its dots
 */
record SemVer(List<BigInteger> core, List<String> preRelease) implements Comparable<SemVer> {
    private static final Pattern FORM =
            Pattern.compile("([0-9]+)\\.([0-9]+)\\.([0-9]+)(?:-([0-9A-Za-z.-]+))?(?:\\+.*)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** A version as the reader of specs takes it; nothing else is one. */
    static Optional<SemVer> of(String text) {
        Matcher parts = FORM.matcher(text);
        return parts.matches()
                ? Optional.of(new SemVer(
                        List.of(number(parts, 1), number(parts, 2), number(parts, 3)),
                        parts.group(4) == null
                                ? List.of()
                                : Arrays.asList(parts.group(4).split("\\."))))
                : Optional.empty();
    }

    private static BigInteger number(Matcher parts, int group) {
        return new BigInteger(parts.group(group));
    }

    /**
     * What grew on the way to another version. Below 1.0 the second number counts as the first does later. A pre-release has
     * promised nothing yet: the version itself is as much behind it as behind the version before.
     */
    Bump to(SemVer other) {
        if (compareTo(other) >= 0) {
            return Bump.NONE;
        }
        int part = core.equals(other.core) ? lastPart() : firstDifference(other);
        return part == 0 || (part == 1 && isInitial())
                ? Bump.MAJOR
                : part == 1 || isInitial() ? Bump.MINOR : Bump.PATCH;
    }

    /** Which number made this a version of its own, so that those behind it are 0. */
    private int lastPart() {
        return !isZero(2) ? 2 : !isZero(1) ? 1 : 0;
    }

    private int firstDifference(SemVer other) {
        return !core.get(0).equals(other.core.get(0)) ? 0 : core.get(1).equals(other.core.get(1)) ? 2 : 1;
    }

    /** The lowest release behind this version that is such a bump. */
    SemVer next(Bump bump) {
        SemVer released = new SemVer(core, List.of());
        if (to(released).compareTo(bump) >= 0) {
            return released;
        }
        int part =
                switch (bump) {
                    case MAJOR -> isInitial() ? 1 : 0;
                    case MINOR -> isInitial() ? 2 : 1;
                    case PATCH, NONE -> 2;
                };
        BigInteger[] numbers = {core.get(0), core.get(1), core.get(2)};
        numbers[part] = numbers[part].add(BigInteger.ONE);
        Arrays.fill(numbers, part + 1, numbers.length, BigInteger.ZERO);
        return new SemVer(List.of(numbers), List.of());
    }

    private boolean isInitial() {
        return isZero(0);
    }

    private boolean isZero(int part) {
        return core.get(part).signum() == 0;
    }

    @Override
    public int compareTo(SemVer other) {
        for (int i = 0; i < core.size(); i++) {
            int order = core.get(i).compareTo(other.core.get(i));
            if (order != 0) {
                return order;
            }
        }
        if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
            return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
        }
        for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
            int order = compare(preRelease.get(i), other.preRelease.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(preRelease.size(), other.preRelease.size());
    }

    /** Numbers by their size and before words, words as ASCII has them. */
    private static int compare(String one, String other) {
        boolean number = NUMBER.matcher(one).matches();
        boolean otherNumber = NUMBER.matcher(other).matches();
        if (number && otherNumber) {
            return new BigInteger(one).compareTo(new BigInteger(other));
        }
        return number == otherNumber ? one.compareTo(other) : number ? -1 : 1;
    }

    @Override
    public String toString() {
        return core.get(0) + "." + core.get(1) + "." + core.get(2)
                + (preRelease.isEmpty() ? "" : "-" + String.join(".", preRelease));
    }
}
