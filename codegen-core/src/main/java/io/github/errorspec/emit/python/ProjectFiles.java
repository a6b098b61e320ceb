package io.github.errorspec.emit.python;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import java.util.ArrayList;
import java.util.List;

/** What makes the package one to build and publish (PEP 621). */
final class ProjectFiles {
    private final PythonCatalog catalog;
    private final PackageFacts facts;

    ProjectFiles(PythonCatalog catalog) {
        this.catalog = catalog;
        this.facts = new PackageFacts(catalog.definition(), catalog.options().files());
    }

    /**
     * What {@code pyproject.toml} says.
     *
     * @param license one expression (PEP 639), which older versions of setuptools do not know, or none
     */
    private record Values(String name, String version, String description, String packageName, List<String> license) {}

    List<GeneratedFile> files() {
        String packageName = catalog.names().packageName();
        String name = distribution(packageName);
        Values values = new Values(
                literal(name),
                literal(PackageVersion.of(facts.version())),
                literal(facts.description()),
                literal(packageName),
                facts.options().license().map(ProjectFiles::literal).stream().toList());
        List<GeneratedFile> files = new ArrayList<>(List.of(catalog.project("pyproject", values)));
        files.addAll(facts.readme(usage(name, packageName)));
        return files;
    }

    private PackageFacts.Usage usage(String name, String packageName) {
        String example = """
                from %s import from_response

                error = from_response(502, "<h1>Bad gateway</h1>")  # the status and the text of any response
                print(error.type, error.status, error.message)  # None as its type: no error of this catalog""";
        return new PackageFacts.Usage("Python", "pip install " + name, "python", example.formatted(packageName));
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
