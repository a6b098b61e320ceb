package io.github.errorspec.emit.python;

import io.github.errorspec.emit.PackageFacts;
import java.util.List;

/**
 * What makes the package one to build and publish (PEP 621).
 *
 * @param importName what users of the package import
 */
record ProjectFile(PackageFacts facts, String importName) {
    String name() {
        return literal(distribution());
    }

    String version() {
        return literal(PackageVersion.of(facts.version()));
    }

    String description() {
        return literal(facts.description());
    }

    String packageName() {
        return literal(importName);
    }

    /** One expression (PEP 639), which older versions of setuptools do not know, or none. */
    List<String> license() {
        return facts.options().license().map(ProjectFile::literal).stream().toList();
    }

    PackageFacts.Usage usage() {
        String example = """
                from %s import from_response

                error = from_response(502, "<h1>Bad gateway</h1>")  # the status and the text of any response
                print(error.type, error.status, error.message)  # None as its type: no error of this catalog""";
        return new PackageFacts.Usage(
                "Python", "pip install " + distribution(), "python", example.formatted(importName));
    }

    /** A name as package indexes have it: letters and digits, with single hyphens between them. */
    private String distribution() {
        String name = importName.replaceAll("[._]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "errors" : name;
    }

    /** A basic string of TOML; control characters and halves of pairs are no longer in it. */
    private static String literal(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
