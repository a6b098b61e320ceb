package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.MODULE;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PlannedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.List;

/** The files of a package, and those of a project around it. */
final class PythonFiles {
    private static final Templates PYTHON = new Templates(PythonFiles.class, ".py");
    private static final Templates TOML = new Templates(PythonFiles.class, ".toml");

    private final PythonCode code;
    private final List<PlannedFile> files = new ArrayList<>();

    PythonFiles(LanguagePlan plan) {
        this.code = PythonCode.of(plan);
    }

    List<GeneratedFile> all() {
        add("__init__", new PackageFile(code));
        add("_table", new TableFile(code));
        add("_facts", FactsFile.of(code.catalog().wire()));
        add("_values", code);
        add("_error", code);
        add("_decode", code);
        if (code.catalog().hasDeprecated()) {
            add("_marks", code);
        }
        code.named()
                .categories()
                .forEach(category -> add(category.name(MODULE), "errors", ErrorsFile.of(code, category)));
        if (!code.catalog().uncategorized().isEmpty()) {
            add("errors", new ErrorsFile(code, List.of(), code.named().uncategorized()));
        }
        if (code.catalog().isLocalized()) {
            add("_texts", TextsFile.of(code.catalog()));
        }
        for (Translation translation : code.catalog().translations()) {
            String locale = translation.locale();
            add(TextsFile.moduleOf(locale), "_language", LanguageFile.of(code.catalog(), locale));
        }
        // What tells type checkers that the package has types.
        files.add(new PlannedFile(Python.folder(code.plan()) + "py.typed", () -> "# " + code.header() + "\n"));
        PackageFacts facts = code.plan().packageFacts();
        if (facts.options().wanted()) {
            ProjectFile project = new ProjectFile(facts, Python.packageName(code.plan()));
            files.add(new PlannedFile("pyproject.toml", () -> TOML.text("pyproject", project, code)));
            files.addAll(facts.readme(project.usage()));
        }
        return PlannedFile.make(files);
    }

    private void add(String module, Object values) {
        add(module, module, values);
    }

    private void add(String module, String template, Object values) {
        files.add(new PlannedFile(
                Python.folder(code.plan()) + module + ".py", () -> PYTHON.text(template, values, code)));
    }
}
