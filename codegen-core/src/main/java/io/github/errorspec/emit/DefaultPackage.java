package io.github.errorspec.emit;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The package of code for the JVM when nobody says which. */
public final class DefaultPackage {
    /** The JVM, or a compiler, keeps these to itself. */
    private static final Set<String> OWNED = Set.of("java", "javax", "kotlin");

    private DefaultPackage() {}

    /**
     * {@code acme.web-shop} gives {@code acme.webshop.errors}; names of packages have no separators within words.
     *
     * @param id that of a catalog
     * @param isKeyword what the language allows in no name
     */
    public static String of(String id, Predicate<String> isKeyword) {
        String words = Arrays.stream(id.split("\\.", -1))
                .map(word -> word.replace("-", ""))
                .map(word -> isKeyword.test(word) || OWNED.contains(word) ? word + "catalog" : word)
                .collect(Collectors.joining("."));
        return words + ".errors";
    }

    /** Whether the package, or one that it is in, belongs to a platform. */
    public static boolean isOwned(String name) {
        return OWNED.contains(name.split("\\.", -1)[0]);
    }
}
