package io.github.errorspec.emit.java;

import io.github.errorspec.emit.InvalidOptionException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * How the Java target is configured.
 *
 * @param packageName option {@code packageName}: of all generated types
 * @param errorType option {@code errorType}: what the constants of the catalog are
 */
record JavaOptions(String packageName, ErrorType errorType) {
    /** What the type of the error constants is. */
    enum ErrorType {
        /** A Java enum, for {@code switch} and {@code EnumSet}; the JVM bounds its size. */
        ENUM,
        /** A final class with the methods of an enum, for catalogs of any size. */
        CLASS
    }

    private static final Set<String> NAMES = Set.of("packageName", "errorType");
    private static final Pattern ASCII = Pattern.compile("[A-Za-z0-9_.]+");

    static JavaOptions of(Map<String, String> options) {
        options.keySet().stream()
                .filter(name -> !NAMES.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new InvalidOptionException("the target `java` has no option `" + name + "`; it has: "
                            + String.join(", ", new TreeSet<>(NAMES)));
                });
        return new JavaOptions(
                packageName(options.get("packageName")), errorType(options.getOrDefault("errorType", "enum")));
    }

    private static String packageName(@Nullable String name) {
        if (name == null
                || !SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || !ASCII.matcher(name).matches()) {
            throw new InvalidOptionException("the option `packageName` of the target `java` cannot be `" + name
                    + "`; a Java package of ASCII letters is needed, such as `com.example.errors`");
        }
        return name;
    }

    private static ErrorType errorType(String word) {
        return Arrays.stream(ErrorType.values())
                .filter(type -> type.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidOptionException("the option `errorType` of the target `java` cannot be `"
                        + word + "`; it is `enum` or `class`"));
    }
}
