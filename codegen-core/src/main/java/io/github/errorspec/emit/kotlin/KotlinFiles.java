package io.github.errorspec.emit.kotlin;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PlannedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.emit.language.NamedCatalog;
import io.github.errorspec.emit.language.NamedCategory;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files of a package. */
final class KotlinFiles {
    private static final Templates KOTLIN = new Templates(KotlinFiles.class, ".kt");
    private static final Templates POM = new Templates(KotlinFiles.class, ".xml");

    private final KotlinCode code;
    private final NamedCatalog named;
    private final String folder;

    KotlinFiles(LanguagePlan plan) {
        this.code = KotlinCode.of(plan);
        this.named = plan.named();
        this.folder = Kotlin.folder(plan);
    }

    private record ErrorFile(String doc, List<KotlinConstant> constants, List<Alias> aliases) {}

    private record Alias(String alias, String id) {}

    private record CategoryFile(String example, List<KotlinCategory> categories) {}

    private record Pom(
            String header, String groupId, String artifactId, String version, String title, List<String> license) {}

    List<GeneratedFile> all() {
        List<PlannedFile> files = new ArrayList<>();
        addErrors(files);
        addExceptions(files);
        addOthers(files);
        project().ifPresent(files::add);
        return PlannedFile.make(files);
    }

    private void addErrors(List<PlannedFile> files) {
        if (code.isSplit()) {
            code.parts().forEach(part -> files.add(file("Rows", part.part(), part)));
        }
        files.add(file(
                "Error",
                code.error(),
                new ErrorFile(
                        KotlinDoc.of(Prose.blocks(code.catalog()), 0),
                        named.rows().stream().map(code::constant).toList(),
                        named.rows().stream()
                                .flatMap(row -> row.aliases().stream()
                                        .map(alias -> new Alias(
                                                alias.name(), row.row().id())))
                                .toList())));
    }

    private void addExceptions(List<PlannedFile> files) {
        files.add(file("Exception", code.exception(), code));
        for (NamedCategory category : named.categories()) {
            List<KotlinCategory> group = List.of(new KotlinCategory(category));
            files.add(exceptions(category.name(EXCEPTION), group, named.rowsOf(category)));
        }
        List<NamedRow> others = named.uncategorized();
        if (!others.isEmpty()) {
            // A file with a single class is called like that.
            String name = others.size() == 1 ? others.get(0).name(EXCEPTION) : named.prefix() + "OtherExceptions";
            files.add(exceptions(name, List.of(), others));
        }
    }

    private PlannedFile exceptions(String name, List<KotlinCategory> group, List<NamedRow> rows) {
        return file(
                "Exceptions",
                name,
                new ExceptionsFile(
                        group,
                        rows.stream().map(row -> new KotlinRow(code, row)).toList()));
    }

    private void addOthers(List<PlannedFile> files) {
        List<KotlinCategory> categories =
                named.categories().stream().map(KotlinCategory::new).toList();
        if (!categories.isEmpty()) {
            String example = named.categories().get(0).category().id();
            files.add(file("Category", code.category(), new CategoryFile(example, categories)));
        }
        files.add(file("Details", code.details(), code));
        files.add(file("Values", code.values(), code));
        files.add(file("Json", code.json(), code));
        files.add(file("Problem", code.problem(), ProblemPaths.of(code.catalog().wire())));
        files.add(file("Lookup", code.lookup(), code));
        files.add(file("Decoder", code.decoder(), code));
        if (code.catalog().isLocalized()) {
            code.languages().forEach(texts -> files.add(file("Language", texts.type(), texts.file())));
            files.add(file("Messages", code.messages(), code));
        }
    }

    /** A POM, which a library is published with. */
    private Optional<PlannedFile> project() {
        PackageFacts facts = code.plan().packageFacts();
        if (!facts.options().wanted()) {
            return Optional.empty();
        }
        Pom pom = new Pom(
                GeneratedFile.markupHeader(code.catalog().definition()),
                code.packageName(),
                code.catalog().lastWord() + "-errors",
                facts.version(),
                markup(facts.description()),
                facts.options().license().stream().toList());
        return Optional.of(new PlannedFile("pom.xml", () -> POM.text("pom", pom, code)));
    }

    /** Maven replaces expressions in a POM, and has no way to write one down as it is. */
    private static String markup(String text) {
        return text.replace("${", "$ {")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private PlannedFile file(String template, String type, Object values) {
        return new PlannedFile(folder + type + ".kt", () -> KOTLIN.text(template, values, code));
    }
}
