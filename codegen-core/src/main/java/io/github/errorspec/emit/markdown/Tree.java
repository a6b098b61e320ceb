package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.Option;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages in a language.
 *
 * @param locale the BCP 47 tag of the language; empty if nobody asked for languages
 * @param translation into that; nothing for the language of the spec
 * @param others the folders of the trees in other languages, for the one in that of the spec
 */
record Tree(String locale, Optional<Translation> translation, List<String> others) {
    static final Option OPTION = Option.flag(
            "locales",
            false,
            "Whether each translation has pages of its own, in a folder that is called like its language, such as `de/errors.md`.");

    /** That in the language of the spec, and one for each translation if they are wanted. */
    static List<Tree> of(ResolvedCatalog catalog, boolean wanted) {
        if (!wanted || !catalog.isLocalized()) {
            return List.of(new Tree("", Optional.empty(), List.of()));
        }
        List<Tree> trees = new ArrayList<>();
        for (Translation each : catalog.translations()) {
            trees.add(new Tree(each.locale(), Optional.of(each), List.of()));
        }
        String own = catalog.definition().locales().map(Locales::defaultLocale).orElse("");
        trees.add(
                0,
                new Tree(own, Optional.empty(), trees.stream().map(Tree::folder).toList()));
        return trees;
    }

    /** What stands before the names of its files. */
    String folder() {
        return translation.isPresent() ? locale + "/" : "";
    }

    /** The catalog in its language. */
    ResolvedCatalog of(ResolvedCatalog catalog) {
        return translation.map(catalog::in).orElse(catalog);
    }
}
