package io.github.errorspec.emit.kotlin;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names of packages. */
final class KotlinPackage {
    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9_]*(\\.[a-z][A-Za-z0-9_]*)*");

    /** The compiler, or the JVM, keeps these to itself. */
    private static final Set<String> OWNED = Set.of("java", "javax", "kotlin");

    private KotlinPackage() {}

    static boolean isUsable(String name) {
        String[] words = name.split("\\.", -1);
        return FORM.matcher(name).matches()
                && !OWNED.contains(words[0])
                && Arrays.stream(words).noneMatch(ReservedWords::isKeyword);
    }

    /** {@code acme.web-shop} gives {@code acme.webshop.errors}; names of packages have no separators within words. */
    static String of(String id) {
        String words = Arrays.stream(id.split("\\.", -1))
                .map(word -> word.replace("-", ""))
                .map(word -> ReservedWords.isKeyword(word) || OWNED.contains(word) ? word + "catalog" : word)
                .collect(Collectors.joining("."));
        return words + ".errors";
    }
}
