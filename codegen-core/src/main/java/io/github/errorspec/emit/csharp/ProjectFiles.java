package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import java.util.ArrayList;
import java.util.List;

/** What makes the output a package of NuGet. */
final class ProjectFiles {
    private ProjectFiles() {}

    private record Content(String header, String languageVersion, String version, String title, List<String> license) {}

    static List<GeneratedFile> of(CSharpCatalog catalog, CSharpFiles files) {
        PackageFacts facts =
                new PackageFacts(catalog.definition(), catalog.options().files());
        String namespace = catalog.names().namespace();
        Content content = new Content(
                GeneratedFile.markupHeader(catalog.definition()),
                catalog.options().nullable() ? "8.0" : "7.3",
                facts.version(),
                text(facts.description()),
                facts.options().license().stream().toList());
        List<GeneratedFile> all = new ArrayList<>();
        all.add(files.project(namespace, content));
        all.addAll(facts.readme(usage(namespace, catalog.names().baseException())));
        return all;
    }

    /** What MSBuild would replace: properties and functions, items, and characters by their numbers. */
    private static String text(String text) {
        return XmlDoc.escaped(text.replace("%", "%25").replace("$", "%24").replace("@", "%40"));
    }

    private static PackageFacts.Usage usage(String namespace, String exception) {
        String example = """
                using System;
                using %s;

                var error = %s.FromResponse(502, "<h1>Bad gateway</h1>"); // The status and the body of any response.
                Console.WriteLine(error.Title + " " + error.HttpStatus);""";
        return new PackageFacts.Usage(
                "C#", "dotnet add package " + namespace, "csharp", example.formatted(namespace, exception));
    }
}
