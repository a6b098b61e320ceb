package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Templates;

/** From a template to a file. */
final class CSharpFiles {
    private static final Templates SOURCES = new Templates(CSharpFiles.class, ".cs");
    private static final Templates PROJECTS = new Templates(CSharpFiles.class, ".csproj");

    private final Shared shared;

    CSharpFiles(CSharpCatalog catalog) {
        this.shared = Shared.of(catalog);
    }

    Shared shared() {
        return shared;
    }

    /** The file of a type, from the template with the given name and what it needs beside what all share. */
    GeneratedFile source(String template, String type, Object values) {
        return new GeneratedFile(type + ".cs", SOURCES.text(template, values, shared));
    }

    GeneratedFile project(String name, Object values) {
        return new GeneratedFile(name + ".csproj", PROJECTS.text("Project", values, shared));
    }
}
