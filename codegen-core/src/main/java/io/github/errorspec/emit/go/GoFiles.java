package io.github.errorspec.emit.go;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PlannedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.language.LanguagePlan;
import java.util.ArrayList;
import java.util.List;

/** The files of a package. */
final class GoFiles {
    private static final Templates GO = new Templates(GoFiles.class, ".go");
    private static final Templates MODULE = new Templates(GoFiles.class, ".mod");

    private final GoCode code;

    GoFiles(LanguagePlan plan) {
        this.code = new GoCode(plan, Go.packageName(plan));
    }

    private record Comment(String comment) {}

    private record Module(String modulePath) {}

    List<GeneratedFile> all() {
        GoDocs docs = new GoDocs(code);
        List<PlannedFile> files = new ArrayList<>();
        files.add(file("doc.go", "Doc", new Comment(docs.ofCatalog())));
        files.add(file("kinds.go", "Kinds", KindsFile.of(code, docs)));
        files.add(file("kind.go", "Kind", code));
        files.add(file("category.go", "Category", CategoryFile.of(code)));
        files.add(file("code.go", "Code", code));
        files.add(file("table.go", "Table", TableFile.of(code)));
        files.add(file("error.go", "Error", code));
        files.add(file("constructors.go", "Constructors", ConstructorsFile.of(code, docs)));
        if (code.hasTypesOfObjects()) {
            files.add(file("objects.go", "Objects", ObjectsFile.of(code, docs)));
        }
        files.add(file("problem.go", "Problem", ProblemFile.of(code)));
        files.add(file("read.go", "Read", code));
        files.add(file("value.go", "Value", code));
        files.add(file("headers.go", "Headers", code));
        if (code.hasTraits()) {
            files.add(file("traits.go", "Traits", new TraitsFile(code)));
        }
        if (code.hasUUIDs()) {
            files.add(file("uuid.go", "UUID", code));
        }
        if (code.catalog().isLocalized()) {
            files.add(file("language.go", "Language", code));
            files.add(file("translations.go", "Translations", TranslationsFile.of(code)));
        }
        code.plan().options().text(Go.MODULE_PATH).ifPresent(path -> {
            files.add(new PlannedFile("go.mod", () -> MODULE.text("Module", new Module(path), code)));
            files.addAll(code.plan().packageFacts().readme(usage(path)));
        });
        return PlannedFile.make(files);
    }

    private PackageFacts.Usage usage(String path) {
        String name = code.packageName();
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

    private PlannedFile file(String path, String template, Object values) {
        return new PlannedFile(path, () -> GO.text(template, values, code));
    }
}
