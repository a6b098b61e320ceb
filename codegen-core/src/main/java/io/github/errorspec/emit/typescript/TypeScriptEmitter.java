package io.github.errorspec.emit.typescript;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** TypeScript: an ES module for browsers and servers, without dependencies, and one for each translation. */
public final class TypeScriptEmitter implements Emitter {
    private static final Templates CODE = new Templates(TypeScriptEmitter.class, ".ts");
    private static final Templates PACKAGE = new Templates(TypeScriptEmitter.class, ".json");

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
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        TypeScriptOptions typescript = TypeScriptOptions.of(options);
        Catalog rows = typescript.rowsOf(catalog);
        TypeScriptNames names = TypeScriptNames.of(catalog, typescript);
        List<Translation> translations =
                catalog.locales().map(Locales::translations).orElse(List.of());
        Map<String, Object> shared = new HashMap<>();
        String source = CommentLines.single(catalog.span().source().name());
        shared.put("header", GeneratedFile.MARKER + " from " + source + ". Do not edit: changes will be lost.");
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
        if (typescript.packageFiles()) {
            files.addAll(packageFiles(catalog, typescript, shared));
        }
        return files;
    }

    private static List<GeneratedFile> packageFiles(
            Catalog catalog, TypeScriptOptions options, Map<String, Object> shared) {
        Map<String, Object> values = new HashMap<>();
        String name = options.packageName().orElseGet(() -> catalog.id().replace('.', '-') + "-errors");
        values.put("name", TypeScriptLiteral.json(name));
        values.put("version", TypeScriptLiteral.json(catalog.version().orElse("0.0.0")));
        values.put("description", TypeScriptLiteral.json(CommentLines.single(catalog.title())));
        // JSON has no comments, but npm leaves a member alone that is called like one.
        values.put("marker", TypeScriptLiteral.json((String) shared.getOrDefault("header", "")));
        return List.of(
                new GeneratedFile("package.json", PACKAGE.text("package", values, shared)),
                new GeneratedFile("tsconfig.json", PACKAGE.text("tsconfig", values, shared)));
    }

    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        return List.of(FormerFiles.at("locales/*.ts"));
    }
}
