package io.github.errorspec.emit.language;

/**
 * What becomes of a name that is taken.
 *
 * @param catalogFirst whether it begins with what the names of the catalog's own types begin with
 * @param inserted what stands before the ending that all names of its kind have
 * @param front what stands at its beginning
 * @param end what stands at its end
 */
public record Detour(boolean catalogFirst, String inserted, String front, String end) {
    /** None: the name is free. */
    static final Detour NONE = new Detour(false, "", "", "");

    /** Whether it changes nothing. */
    boolean isNone() {
        return !catalogFirst && inserted.isEmpty() && front.isEmpty() && end.isEmpty();
    }

    /** {@code classParam}. */
    public static Detour end(String end) {
        return new Detour(false, "", "", end);
    }

    /** {@code @class}. */
    public static Detour front(String front) {
        return new Detour(false, "", front, "");
    }

    /** {@code LookupErrorException}. */
    public static Detour inserted(String word) {
        return new Detour(false, word, "", "");
    }

    /** {@code ShopTimeoutException}. */
    public static Detour catalog() {
        return new Detour(true, "", "", "");
    }
}
