package io.github.errorspec.emit.language;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.NameClaim;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PackageOptions;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;

/**
 * The code of a catalog in a language.
 *
 * @param options what the user chose
 * @param named the catalog with its names
 */
public record LanguagePlan(Language language, Options options, NamedCatalog named) implements Plan {
    /** What the spec says, without the rows that are left out. */
    public ResolvedCatalog catalog() {
        return named.catalog();
    }

    /** What the files of a package say, in a language that has such files. */
    public PackageFacts packageFacts() {
        return new PackageFacts(catalog().definition(), PackageOptions.of(options));
    }

    @Override
    public void check(Diagnostics diagnostics) {
        if (catalog().rows().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            TargetRule.NO_ROWS,
                            catalog().definition().span(),
                            "every row of this catalog is internal, and the option `internalRows` leaves these out")
                    .withHelp("make a row public, or set `internalRows` to `include`"));
            return;
        }
        language.limits().check(language.title(), catalog(), diagnostics);
        if (language.has(PackageOptions.FILES)) {
            packageFacts().check(diagnostics);
        }
        language.check().accept(this, diagnostics);
    }

    @Override
    public List<NameClaim> claims() {
        return catalog().rows().isEmpty() ? List.of() : new Claims(this).all();
    }

    @Override
    public List<GeneratedFile> files() {
        return language.files().apply(this);
    }

    @Override
    public List<FormerFiles> formerFiles() {
        return language.formerFiles().apply(this);
    }
}
