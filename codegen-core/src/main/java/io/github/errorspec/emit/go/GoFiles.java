package io.github.errorspec.emit.go;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.Templates;
import java.util.ArrayList;
import java.util.List;

/** The files of a package. */
final class GoFiles {
    private static final Templates GO = new Templates(GoFiles.class, ".go");
    private static final Templates MODULE = new Templates(GoFiles.class, ".mod");

    private final GoCatalog catalog;
    private final Shared shared;
    private final GoDocs docs;

    GoFiles(GoCatalog catalog) {
        this.catalog = catalog;
        this.shared = Shared.of(catalog);
        this.docs = new GoDocs(catalog);
    }

    /** What all templates know. */
    private record Shared(
            String header,
            String packageName,
            boolean integerCodes,
            boolean hasFamilies,
            boolean hasAliases,
            boolean hasParams,
            String firstKind,
            String firstID,
            ParamTypes types) {
        static Shared of(GoCatalog catalog) {
            GoRow first = catalog.rows().get(0);
            return new Shared(
                    GeneratedFile.header(catalog.definition()),
                    catalog.packageName(),
                    catalog.hasIntegerCodes(),
                    catalog.hasFamilies(),
                    catalog.hasAliases(),
                    catalog.rows().stream().anyMatch(row -> !row.params().isEmpty()),
                    first.kind(),
                    first.definition().id().value(),
                    ParamTypes.of(catalog));
        }
    }

    private record Comment(String comment) {}

    private record CodeForms(String codeText, String logCode) {}

    private record Module(String modulePath) {}

    List<GeneratedFile> all() {
        List<GeneratedFile> files = new ArrayList<>();
        boolean integers = catalog.hasIntegerCodes();
        CodeForms codes = new CodeForms(
                integers ? "code.String()" : "string(code)", integers ? "e.code.String()" : "string(e.code)");
        files.add(file("doc.go", "Doc", new Comment(docs.ofCatalog())));
        files.add(file("kinds.go", "Kinds", KindsFile.of(catalog, docs)));
        files.add(file("kind.go", "Kind", codes));
        files.add(file("category.go", "Category", CategoryFile.of(catalog)));
        files.add(file("code.go", "Code", codes));
        files.add(file("table.go", "Table", TableFile.of(catalog)));
        files.add(file("error.go", "Error", codes));
        files.add(file("constructors.go", "Constructors", ConstructorsFile.of(catalog, docs)));
        files.add(file("problem.go", "Problem", ProblemFile.of(catalog)));
        files.add(file("read.go", "Read", codes));
        files.add(file("value.go", "Value", shared.types()));
        if (shared.types().hasUUIDs()) {
            files.add(file("uuid.go", "UUID", codes));
        }
        if (catalog.isLocalized()) {
            files.add(file("language.go", "Language", codes));
            files.add(file("translations.go", "Translations", TranslationsFile.of(catalog)));
        }
        catalog.options().modulePath().ifPresent(path -> {
            files.add(new GeneratedFile("go.mod", MODULE.text("Module", new Module(path), shared)));
            files.addAll(
                    new PackageFacts(catalog.definition(), catalog.options().files()).readme(usage(path)));
        });
        return files;
    }

    private PackageFacts.Usage usage(String path) {
        String name = catalog.packageName();
        String example = """
                package main

                import (
                	"fmt"

                	%s"%s"
                )

                func main() {
                	err := %s.FromResponse(502, []byte("<h1>Bad gateway</h1>")) // The status and the body of any response.
                	fmt.Println(err.Title(), err.HTTPStatus())
                }""";
        String alias = path.endsWith("/" + name) ? "" : name + " ";
        return new PackageFacts.Usage("Go", "go get " + path, "go", example.formatted(alias, path, name));
    }

    private GeneratedFile file(String path, String template, Object values) {
        return new GeneratedFile(path, GO.text(template, values, shared));
    }
}
