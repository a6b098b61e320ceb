package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.DefaultPackage;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Names of packages. */
final class KotlinPackage {
    private static final Pattern FORM = Pattern.compile("[a-z][A-Za-z0-9_]*(\\.[a-z][A-Za-z0-9_]*)*");

    private KotlinPackage() {}

    static boolean isUsable(String name) {
        return FORM.matcher(name).matches()
                && !DefaultPackage.isOwned(name)
                && Arrays.stream(name.split("\\.", -1)).noneMatch(ReservedWords::isKeyword);
    }

    static String of(String id) {
        return DefaultPackage.of(id, ReservedWords::isKeyword);
    }
}
