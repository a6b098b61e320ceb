package io.github.errorspec.emit.markdown;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private static final Option AUDIENCE = Option.choice(
            "audience",
            Audience.PUBLIC,
            "Who reads the pages: `public` leaves out rows with `visibility: internal`, `internal` is for the support desk.");

    private static final Option FILE_NAME_OPTION = Option.text(
            "fileName",
            name -> FILE_NAME.matcher(name).matches(),
            "a name of letters, digits, `-` and `_` is needed, without an ending, such as `errors`",
            "The name of the first page, without its ending. Without it, `errors` for a single page, and the name that is shown first of a folder for several.");

    @Override
    public String name() {
        return "markdown";
    }

    @Override
    public List<Option> options() {
        return List.of(LAYOUT, FLAVOR, AUDIENCE, FrontMatter.OPTION, FILE_NAME_OPTION);
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> given) {
        Options options = Options.of(name(), options(), given);
        Layout layout = options.choice(LAYOUT, Layout.class);
        Flavor flavor = options.choice(FLAVOR, Flavor.class);
        String first = options.text(FILE_NAME_OPTION).orElse(layout == Layout.ONE ? "errors" : flavor.index());
        FrontMatter frontMatter =
                FrontMatter.of(options.text(FrontMatter.OPTION).orElse(""), flavor.needsFrontMatter());
        ResolvedCatalog rows =
                catalog.with(options.choice(AUDIENCE, Audience.class).rows());
        return new MarkdownPlan(Reference.of(rows, flavor, layout, frontMatter, first));
    }

    /** The pages. */
    private record MarkdownPlan(Reference reference) implements Plan {
        @Override
        public void check(Diagnostics diagnostics) {
            // Whatever a spec can say, a page can.
        }

        @Override
        public List<GeneratedFile> files() {
            return reference.files();
        }

        @Override
        public List<FormerFiles> formerFiles() {
            return reference.layout() == Layout.ONE
                    ? List.of()
                    : List.of(new FormerFiles("*.md", Set.of(reference.mark())));
        }
    }
}
