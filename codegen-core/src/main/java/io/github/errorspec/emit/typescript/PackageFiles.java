package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What makes a package for npm of the module. */
final class PackageFiles {
    private static final Templates JSON = new Templates(PackageFiles.class, ".json");

    /** What npm takes for a package that gives nobody a right. */
    private static final String UNLICENSED = "UNLICENSED";

    private final PackageFacts facts;
    private final String name;

    PackageFiles(PackageFacts facts, TypeScriptOptions options) {
        this.facts = facts;
        this.name = options.packageName().orElseGet(() -> facts.catalog().id().replace('.', '-') + "-errors");
    }

    /**
     * What {@code package.json} says.
     *
     * @param marker JSON has no comments, but npm leaves a member alone that is called like one
     */
    private record Values(String marker, String name, String version, String description, String license) {}

    List<GeneratedFile> files(Map<String, Object> shared) {
        Values values = new Values(
                TypeScriptLiteral.json(GeneratedFile.header(facts.catalog())),
                TypeScriptLiteral.json(name),
                TypeScriptLiteral.json(facts.version()),
                TypeScriptLiteral.json(facts.description()),
                TypeScriptLiteral.json(facts.options().license().orElse(UNLICENSED)));
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile("package.json", JSON.text("package", values, shared)));
        files.add(new GeneratedFile("tsconfig.json", JSON.text("tsconfig", values, shared)));
        files.addAll(facts.readme(usage()));
        return files;
    }

    private PackageFacts.Usage usage() {
        String example = """
                import { decodeResponse } from "%s";

                const response = await fetch("https://example.com/");
                if (!response.ok) {
                  throw await decodeResponse(response); // Its `kind` says which error it is.
                }""";
        return new PackageFacts.Usage("TypeScript", "npm install " + name, "ts", example.formatted(name));
    }
}
