package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PlannedFile;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.emit.language.LanguagePlan;
import io.github.errorspec.model.Translation;
import java.util.ArrayList;
import java.util.List;

/** The module, those of the translations, and a package around them. */
final class TypeScriptFiles {
    private static final Templates TYPESCRIPT = new Templates(TypeScriptFiles.class, ".ts");
    private static final Templates JSON = new Templates(TypeScriptFiles.class, ".json");

    private final TypeScriptCode code;

    TypeScriptFiles(LanguagePlan plan) {
        this.code = TypeScriptCode.of(plan);
    }

    List<GeneratedFile> all() {
        List<PlannedFile> files = new ArrayList<>();
        files.add(new PlannedFile("index.ts", () -> TYPESCRIPT.text("index", code, code)));
        for (Translation translation : code.catalog().translations()) {
            String tag = translation.locale();
            files.add(new PlannedFile(
                    "locales/" + tag + ".ts", () -> TYPESCRIPT.text("locale", new LocaleFile(code, tag), code)));
        }
        PackageFacts facts = code.plan().packageFacts();
        if (facts.options().wanted()) {
            PackageFile values = new PackageFile(facts, TypeScript.packageName(code.plan()));
            files.add(new PlannedFile("package.json", () -> JSON.text("package", values, code)));
            files.add(new PlannedFile("tsconfig.json", () -> JSON.text("tsconfig", values, code)));
            files.addAll(facts.readme(values.usage()));
        }
        return PlannedFile.make(files);
    }
}
