package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;
import static io.github.errorspec.emit.language.NameKind.MODULE;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.PlannedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;

/** The files of a catalog. */
final class CSharpFiles {
    private static final Templates SOURCES = new Templates(CSharpFiles.class, ".cs");
    private static final Templates PROJECTS = new Templates(CSharpFiles.class, ".csproj");

    private final CSharpCode code;

    CSharpFiles(CSharpCode code) {
        this.code = code;
    }

    /** A category in the type that names them; both texts are literals. */
    private record Category(String doc, String name, String id, String title) {}

    private record Categories(List<Category> categories) {}

    private record Project(String header, String languageVersion, String version, String title, List<String> license) {}

    List<GeneratedFile> all() {
        List<PlannedFile> all = new ArrayList<>();
        all.add(own("ErrorCode", new CodeFile(code)));
        all.add(own("ErrorTable", new TableFile(code)));
        all.add(source("ErrorPolicies", code.named().prefix() + "ErrorPolicies", code));
        if (code.catalog().hasCategories()) {
            all.add(own("ErrorCategory", categories()));
        }
        addExceptions(all);
        all.add(own("Headers", new HeadersFile(code)));
        all.add(own("Params", code));
        all.add(own("Json", code));
        all.add(own("Problem", new ProblemFile(code)));
        if (code.catalog().isLocalized()) {
            all.add(own("Messages", new MessagesFile(code)));
        }
        if (code.plan().options().flag(PackageOptions.FILES)) {
            PackageFacts facts = code.plan().packageFacts();
            all.add(new PlannedFile(
                    code.namespace() + ".csproj", () -> PROJECTS.text("Project", project(facts), code)));
            all.addAll(facts.readme(usage()));
        }
        return PlannedFile.make(all);
    }

    /** A type of the catalog's own, whose template is called like its ending. */
    private PlannedFile own(String type, Object values) {
        return source(type, code.type(type), values);
    }

    private PlannedFile source(String template, String name, Object values) {
        return new PlannedFile(name + ".cs", () -> SOURCES.text(template, values, code));
    }

    private Categories categories() {
        return new Categories(code.named().categories().stream()
                .map(category -> new Category(
                        XmlDoc.of(Prose.blocks(category.category()), " ".repeat(8)),
                        category.name(CONSTANT),
                        CSharpText.literal(category.category().id()),
                        CSharpText.literal(category.category().definition().title())))
                .toList());
    }

    /** A file for each category, and one for the rows without one. */
    private void addExceptions(List<PlannedFile> all) {
        Prose prose = new Prose(error -> "`" + code.named().named(error).name(EXCEPTION) + "`");
        all.add(own("Exception", code));
        for (NamedCategory category : code.named().categories()) {
            String doc = XmlDoc.of(Prose.exceptions(category.category()), " ".repeat(4));
            String name = category.name(EXCEPTION);
            ExceptionsFile.Type type = new ExceptionsFile.Type(doc, name);
            all.add(source(
                    "Exceptions",
                    category.name(MODULE),
                    new ExceptionsFile(List.of(type), rows(code.named().rowsOf(category), prose, name))));
        }
        List<NamedRow> others = code.named().uncategorized();
        if (!others.isEmpty()) {
            all.add(source(
                    "Exceptions",
                    code.named().prefix() + "Exceptions",
                    new ExceptionsFile(List.of(), rows(others, prose, code.type("Exception")))));
        }
    }

    private List<CSharpException> rows(List<NamedRow> rows, Prose prose, String base) {
        return rows.stream()
                .map(row -> new CSharpException(code, prose, base, row))
                .toList();
    }

    private Project project(PackageFacts facts) {
        return new Project(
                GeneratedFile.markupHeader(code.catalog().definition()),
                code.isNullable() ? "8.0" : "7.3",
                facts.version(),
                text(facts.description()),
                facts.options().license().stream().toList());
    }

    /** What MSBuild would replace: properties and functions, items, and characters by their numbers. */
    private static String text(String text) {
        return XmlDoc.escaped(text.replace("%", "%25").replace("$", "%24").replace("@", "%40"));
    }

    private PackageFacts.Usage usage() {
        String namespace = code.namespace();
        String example = """
                using System;
                using %s;

                var error = %s.FromResponse(502, "<h1>Bad gateway</h1>"); // The status and the body of any response.
                Console.WriteLine(error.Title + " " + error.HttpStatus);""";
        return new PackageFacts.Usage(
                "C#",
                "dotnet add package " + namespace,
                "csharp",
                example.formatted(namespace, code.type("Exception")));
    }
}
