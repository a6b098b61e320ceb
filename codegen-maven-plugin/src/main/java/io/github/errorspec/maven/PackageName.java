package io.github.errorspec.maven;

import java.util.Arrays;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** Names of Java packages. */
final class PackageName {
    private PackageName() {}

    /** The package of a project's errors when none is configured, such as {@code com.acme.my_app.errors}. */
    static String fromGroupId(String groupId) {
        return Arrays.stream((groupId + ".errors").split("\\.", -1))
                .filter(part -> !part.isEmpty())
                .map(PackageName::identifier)
                .collect(Collectors.joining("."));
    }

    private static String identifier(String part) {
        String legal = part.replaceAll("[^A-Za-z0-9_]", "_").replaceFirst("^(?=[0-9])", "_");
        return SourceVersion.isKeyword(legal) ? legal + "_" : legal;
    }
}
