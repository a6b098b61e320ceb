package io.github.errorspec.emit.site;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.api.Raisers;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.Usages;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.EntryPages;
import io.github.errorspec.model.Locales;
import io.github.errorspec.model.Translation;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The reference of a catalog as a site. */
public final class SiteEmitter implements Emitter {
    private final Supplier<List<Language>> languages;
    private final Function<Entries, EntryPages> beside;
    private final Raisers raisers;

    /**
     * Writes pages.
     *
     * @param languages those in which entries say how errors are raised
     * @param beside the same in Markdown, whose first page is called like that of the site
     * @param raisers the operations that entries name
     */
    public SiteEmitter(Supplier<List<Language>> languages, Function<Entries, EntryPages> beside, Raisers raisers) {
        this.languages = languages;
        this.beside = beside;
        this.raisers = raisers;
    }

    @Override
    public String name() {
        return "site";
    }

    @Override
    public List<Option> options() {
        return SiteOptions.all(SiteOptions.usage(withUsage()));
    }

    /** The languages that say how errors are raised. */
    private List<Language> withUsage() {
        return languages.get().stream()
                .filter(language -> language.usage().isPresent())
                .toList();
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> given) {
        List<Language> all = withUsage();
        Option usage = SiteOptions.usage(all);
        SiteOptions options = SiteOptions.of(Options.of(name(), SiteOptions.all(usage), given), usage);
        ResolvedCatalog rows = catalog.with(options.audience().rows());
        List<Language> shown = all.stream()
                .filter(language -> options.usage().contains(language.name()))
                .toList();
        return new SitePlan(trees(rows, options, Usages.of(shown, rows)));
    }

    /** The language in which the site begins, then the catalog's own if that is another, then its translations. */
    private List<Tree> trees(ResolvedCatalog catalog, SiteOptions options, Usages usages) {
        List<Translation> translations = options.locales() ? catalog.translations() : List.of();
        if (translations.isEmpty()) {
            Optional<String> own = catalog.definition().locales().map(Locales::defaultLocale);
            return List.of(tree(catalog, usages, options, own, "", Map.of()));
        }
        Map<String, ResolvedCatalog> languages = new LinkedHashMap<>();
        languages.put(catalog.definition().locales().orElseThrow().defaultLocale(), catalog);
        translations.forEach(each -> languages.put(each.locale(), catalog.in(each)));
        String first = options.firstOf(languages.keySet());
        Map<String, String> folders = new LinkedHashMap<>();
        folders.put(first, "");
        languages.keySet().forEach(tag -> folders.putIfAbsent(tag, tag + "/"));
        List<Tree> trees = new ArrayList<>();
        folders.forEach((tag, folder) -> {
            ResolvedCatalog texts = Objects.requireNonNull(languages.get(tag));
            trees.add(tree(texts, usages, options, Optional.of(tag), folder, folders));
        });
        return List.copyOf(trees);
    }

    private Tree tree(
            ResolvedCatalog catalog,
            Usages usages,
            SiteOptions options,
            Optional<String> language,
            String folder,
            Map<String, String> folders) {
        Entries entries = new Entries(catalog, GeneratedNames.NONE, raisers);
        return new Tree(
                entries,
                beside.apply(entries),
                Contents.of(entries, options.byId()),
                usages,
                options,
                language,
                folder,
                folders);
    }

    /**
     * The pages.
     *
     * @param trees those of each language
     */
    private record SitePlan(List<Tree> trees) implements Plan {
        @Override
        public void check(Diagnostics diagnostics) {
            TypeAddresses.check(trees.get(0), diagnostics);
        }

        @Override
        public List<GeneratedFile> files() {
            Tree first = trees.get(0);
            List<GeneratedFile> files = new ArrayList<>();
            trees.forEach(tree -> files.addAll(files(tree)));
            files.add(new SitePages(first).missing());
            first.options().baseUrl().ifPresent(base -> files.add(Sitemap.of(trees)));
            files.addAll(Assets.of(first.catalog().definition()));
            return files;
        }

        /** Each of them at once, since none needs another. */
        private List<GeneratedFile> files(Tree tree) {
            return Stream.<Supplier<List<GeneratedFile>>>of(
                            () -> new SitePages(tree).files(), () -> List.of(SearchIndex.of(tree)))
                    .parallel()
                    .map(Supplier::get)
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public List<FormerFiles> formerFiles() {
            Set<String> words = Set.of(trees.get(0).mark());
            return Stream.of("*.html", "*.md", "*/*.html", "*/*.md", "*/search-index.js", "*/llms.txt")
                    .map(path -> new FormerFiles(path, words))
                    .toList();
        }
    }
}
