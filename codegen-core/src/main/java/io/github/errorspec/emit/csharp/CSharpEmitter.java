package io.github.errorspec.emit.csharp;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.FormerEmitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** C#: a struct that names the errors, and exceptions, for .NET Standard 2.0 and later. */
public final class CSharpEmitter implements FormerEmitter {
    @Override
    public String name() {
        return "csharp";
    }

    @Override
    public List<Rule> rules() {
        return List.of(CSharpFault.values());
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        CSharpOptions csharp = CSharpOptions.of(options);
        new CSharpChecks(diagnostics).check(CSharpCatalog.of(catalog, csharp));
        new PackageFacts(catalog, csharp.files()).check(diagnostics);
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        CSharpCatalog csharp = CSharpCatalog.of(catalog, CSharpOptions.of(options));
        CSharpFiles files = new CSharpFiles(csharp);
        List<GeneratedFile> all = new ArrayList<>();
        all.addAll(new CodeFiles(csharp, files).files());
        all.addAll(new ExceptionFiles(csharp, files).files());
        all.addAll(new WireFiles(csharp, files).files());
        if (csharp.isLocalized()) {
            all.add(new MessageFile(csharp, files).file());
        }
        if (csharp.options().files().wanted()) {
            all.addAll(ProjectFiles.of(csharp, files));
        }
        return List.copyOf(all);
    }

    /** Categories extend a type of the catalog's own; rows of a table in another namespace may be called like its other types. */
    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        CSharpNames names = new CSharpNames(catalog, CSharpOptions.of(options));
        return List.of(
                new FormerFiles("*.cs", Set.of(": " + names.baseException())),
                FormerFiles.at(names.uncategorized() + ".cs"),
                FormerFiles.at(names.type("ErrorCategory") + ".cs"),
                FormerFiles.at(names.type("Messages") + ".cs"));
    }
}
