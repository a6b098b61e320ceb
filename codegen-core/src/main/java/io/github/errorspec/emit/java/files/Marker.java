package io.github.errorspec.emit.java.files;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The annotation of every generated type.
 *
 * @param type its name, in full unless it is the catalog's own
 * @param value what it is told: those of the JDK and of Jakarta want to know who generated the type
 */
public record Marker(String type, Optional<String> value) {
    private static final Set<String> WANTS_A_VALUE = Set.of(
            "javax.annotation.processing.Generated", "javax.annotation.Generated", "jakarta.annotation.Generated");

    /** Packages, then a class, then perhaps classes inside it. */
    private static final Pattern FULL_NAME =
            Pattern.compile("(?<package>[^A-Z].*?)\\.(?<classes>(?<outer>[A-Z][^.]*).*)");

    public static Marker of(JavaCode code) {
        Optional<String> configured = code.options().generatedAnnotation();
        return new Marker(
                configured.orElse(code.type("Generated")),
                configured.filter(WANTS_A_VALUE::contains).map(name -> "io.github.errorspec"));
    }

    /** The annotation without an import. */
    @Override
    public String toString() {
        return "@" + type + value.map(text -> "(\"" + text + "\")").orElse("");
    }

    /** The same in a file that imports its type; that is added to the imports unless one of them or the package has this name. */
    public Marker imported(Set<String> imports, String packageName) {
        Matcher name = FULL_NAME.matcher(type);
        if (!name.matches() || imports.stream().anyMatch(each -> each.endsWith("." + name.group("outer")))) {
            return this;
        }
        if (!name.group("package").equals(packageName)) {
            imports.add(name.group("package") + "." + name.group("outer"));
        }
        return new Marker(name.group("classes"), value);
    }
}
