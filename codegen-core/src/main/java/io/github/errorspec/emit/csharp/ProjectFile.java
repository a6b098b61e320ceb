package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;

/** What makes the output a package of NuGet. */
final class ProjectFile {
    private ProjectFile() {}

    private record Content(String header, String languageVersion, String version, String title) {}

    static GeneratedFile of(CSharpCatalog catalog, CSharpFiles files) {
        Catalog definition = catalog.definition();
        return files.project(
                catalog.names().namespace(),
                new Content(
                        Shared.header(catalog).replace("--", "- -"),
                        catalog.options().nullable() ? "8.0" : "7.3",
                        definition.version().orElse("0.0.0"),
                        XmlDoc.escaped(CommentLines.single(definition.title()))));
    }
}
