package io.github.errorspec.emit.markdown;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.Region;
import io.github.errorspec.emit.api.Raisers;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.NamesInLanguages;
import io.github.errorspec.emit.reference.Audience;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The reference of a catalog, as pages of Markdown. */
public final class MarkdownEmitter implements Emitter {
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_-]*");

    private static final Option LAYOUT = Option.choice(
            "layout",
            Layout.ONE,
            "How many pages there are: one, one for each category, or one for each code; the last two have a page that leads to the others.");

    private static final Option FLAVOR =
            Option.choice("flavor", Flavor.GFM, "What shows the pages, which decides how they are spelled and linked.");

    private static final Option FILE_NAME_OPTION = Option.text(
            "fileName",
            name -> FILE_NAME.matcher(name).matches(),
            "a name of letters, digits, `-` and `_` is needed, without an ending, such as `errors`",
            "The name of the first page, without its ending. Without it, `errors` for a single page, and the name that is shown first of a folder for several.");

    private static final Option NAMES = Option.flag(
            "names", false, "Whether an entry says what the error is called in generated code of each language.");

    private static final Option LLMS =
            Option.flag("llms", false, "Whether there is an `llms.txt`, which lists all entries for language models.");

    private final Supplier<List<Language>> languages;
    private final Raisers raisers;

    /**
     * Writes Markdown.
     *
     * @param languages those whose names entries can say, in their order; only looked at if somebody asks
     * @param raisers the operations that entries name
     */
    public MarkdownEmitter(Supplier<List<Language>> languages, Raisers raisers) {
        this.languages = languages;
        this.raisers = raisers;
    }

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<Option> options() {
        return List.of(
                LAYOUT,
                FLAVOR,
                Audience.OPTION,
                FrontMatter.OPTION,
                FILE_NAME_OPTION,
                Into.OPTION,
                Tree.OPTION,
                NAMES,
                Raisers.OPTION,
                LLMS);
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> given) {
        Options options = Options.of(name(), options(), given);
        Layout layout = options.choice(LAYOUT, Layout.class);
        Flavor flavor = options.choice(FLAVOR, Flavor.class);
        String first = options.text(FILE_NAME_OPTION).orElse(layout == Layout.ONE ? "errors" : flavor.index());
        boolean locales = options.flag(Tree.OPTION);
        FrontMatter frontMatter = FrontMatter.of(
                options.text(FrontMatter.OPTION).orElse(""), flavor.neededFields(locales && catalog.isLocalized()));
        ResolvedCatalog rows =
                catalog.with(options.choice(Audience.OPTION, Audience.class).rows());
        GeneratedNames names = options.flag(NAMES) ? NamesInLanguages.of(languages.get(), rows) : GeneratedNames.NONE;
        Optional<String> into = Into.of(options, given);
        List<Reference> trees = new ArrayList<>();
        for (Tree tree : Tree.of(rows, locales)) {
            Entries entries = new Entries(tree.of(rows), names, raisers);
            trees.add(Reference.of(entries, flavor, layout, frontMatter, first, into, tree));
        }
        return new MarkdownPlan(trees, options.flag(LLMS), locales);
    }

    /**
     * The pages.
     *
     * @param trees one in each language; that of the spec comes first
     * @param locales whether others are wanted
     */
    private record MarkdownPlan(List<Reference> trees, boolean llms, boolean locales) implements Plan {
        @Override
        public void check(Diagnostics diagnostics) {
            // Whatever a spec can say, a page can.
        }

        @Override
        public List<GeneratedFile> files() {
            List<GeneratedFile> files = new ArrayList<>();
            for (Reference tree : trees) {
                files.addAll(tree.files());
                if (llms) {
                    files.add(new LlmsText(tree).file());
                }
            }
            return files;
        }

        @Override
        public List<Region> regions() {
            return trees.stream().flatMap(tree -> tree.region().stream()).toList();
        }

        /** A translation that is gone cannot be named any more. */
        @Override
        public List<FormerFiles> formerFiles() {
            Reference main = trees.get(0);
            List<FormerFiles> former = new ArrayList<>();
            if (main.layout() != Layout.ONE) {
                former.add(new FormerFiles(main.file("*"), Set.of(main.mark())));
            }
            if (locales && main.into().isEmpty()) {
                String page = main.layout() == Layout.ONE ? main.places().index() : "*";
                former.add(new FormerFiles("*/" + main.file(page), Set.of(main.mark())));
            }
            return former;
        }
    }
}
