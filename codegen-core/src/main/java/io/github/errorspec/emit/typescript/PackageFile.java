package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;

/**
 * What makes a package for npm of the module: what {@code package.json} says.
 *
 * @param packageName as npm calls it
 */
record PackageFile(PackageFacts facts, String packageName) {
    /** What npm takes for a package that gives nobody a right. */
    private static final String UNLICENSED = "UNLICENSED";

    /** JSON has no comments, but npm leaves a member alone that is called like one. */
    String marker() {
        return TypeScriptLiteral.json(GeneratedFile.header(facts.catalog()));
    }

    String name() {
        return TypeScriptLiteral.json(packageName);
    }

    String version() {
        return TypeScriptLiteral.json(facts.version());
    }

    String description() {
        return TypeScriptLiteral.json(facts.description());
    }

    String license() {
        return TypeScriptLiteral.json(facts.options().license().orElse(UNLICENSED));
    }

    PackageFacts.Usage usage() {
        String example = """
                import { decodeResponse } from "%s";

                const response = await fetch("https://example.com/");
                if (!response.ok) {
                  throw await decodeResponse(response); // Its `kind` says which error it is.
                }""";
        return new PackageFacts.Usage("TypeScript", "npm install " + packageName, "ts", example.formatted(packageName));
    }
}
