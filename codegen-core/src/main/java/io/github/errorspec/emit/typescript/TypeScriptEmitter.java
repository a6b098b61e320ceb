package io.github.errorspec.emit.typescript;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerEmitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** TypeScript: an ES module for browsers and servers, without dependencies, and one for each translation. */
public final class TypeScriptEmitter implements FormerEmitter {
    private static final Templates CODE = new Templates(TypeScriptEmitter.class, ".ts");

    @Override
    public String name() {
        return "typescript";
    }

    @Override
    public List<Rule> rules() {
        return List.of(TypeScriptFault.values());
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        TypeScriptOptions typescript = TypeScriptOptions.of(options);
        TypeScriptNames names = TypeScriptNames.of(catalog, typescript);
        new TypeScriptChecks(names, diagnostics).check(typescript.rowsOf(catalog));
        new PackageFacts(catalog, typescript.files()).check(diagnostics);
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        TypeScriptOptions typescript = TypeScriptOptions.of(options);
        Catalog rows = typescript.rowsOf(catalog);
        TypeScriptNames names = TypeScriptNames.of(catalog, typescript);
        List<Translation> translations =
                catalog.locales().map(Locales::translations).orElse(List.of());
        Map<String, Object> shared = new HashMap<>();
        shared.put("header", GeneratedFile.header(catalog));
        shared.put("P", names.type());
        shared.put("p", names.value());
        shared.put("localized", !translations.isEmpty());

        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile("index.ts", CODE.text("index", ModuleValues.of(rows, names), shared)));
        for (Translation translation : translations) {
            files.add(new GeneratedFile(
                    "locales/" + translation.locale() + ".ts",
                    CODE.text("locale", TranslationFile.of(translation, rows, names), shared)));
        }
        if (typescript.files().wanted()) {
            PackageFacts facts = new PackageFacts(catalog, typescript.files());
            files.addAll(new PackageFiles(facts, typescript).files(shared));
        }
        return files;
    }

    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        return List.of(FormerFiles.at("locales/*.ts"));
    }
}
