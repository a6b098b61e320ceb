package io.github.errorspec.emit.python;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.GeneratedFile;

/** What makes the package one to build and publish (PEP 621). */
final class ProjectFile {
    private final PythonCatalog catalog;

    ProjectFile(PythonCatalog catalog) {
        this.catalog = catalog;
    }

    private record Values(String name, String version, String description, String packageName) {}

    GeneratedFile file() {
        String packageName = catalog.names().packageName();
        String version = catalog.definition().version().orElse("0.0.0");
        return catalog.project(
                "pyproject",
                new Values(
                        literal(distribution(packageName)),
                        literal(PackageVersion.of(version)),
                        literal(CommentLines.single(catalog.definition().title())),
                        literal(packageName)));
    }

    /** A name as package indexes have it: letters and digits, with single hyphens between them. */
    private static String distribution(String packageName) {
        String name = packageName.replaceAll("[._]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "errors" : name;
    }

    /** A basic string of TOML; control characters and halves of pairs are no longer in it. */
    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
