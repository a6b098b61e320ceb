package io.github.errorspec.emit.json;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.emit.language.Language;
import io.github.errorspec.emit.language.NamesInLanguages;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The catalog with every default applied, as JSON, and the conformance vectors. */
public final class JsonEmitter implements Emitter {
    private static final Option VECTORS =
            Option.flag("vectors", true, "Whether there is a `vectors.json`, with which decoders are tested.");

    private static final Option NAMES =
            Option.flag("names", false, "Whether `catalog.json` says what each element is called in each language.");

    private final Supplier<List<Language>> languages;

    /**
     * Writes JSON.
     *
     * @param languages those whose names a catalog can be asked for, in their order; only looked at if somebody asks
     */
    public JsonEmitter(Supplier<List<Language>> languages) {
        this.languages = languages;
    }

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<Option> options() {
        return List.of(SharedOptions.INTERNAL_ROWS, NAMES, VECTORS);
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> given) {
        Options options = Options.of(name(), options(), given);
        ResolvedCatalog rows = catalog.with(options.choice(SharedOptions.INTERNAL_ROWS, InternalRows.class));
        GeneratedNames names = options.flag(NAMES) ? NamesInLanguages.of(languages.get(), rows) : GeneratedNames.NONE;
        return new JsonPlan(rows, names, options.flag(VECTORS));
    }

    /**
     * The documents.
     *
     * @param catalog the rows that they are about
     * @param names what they are called in generated code
     * @param vectors whether there are vectors
     */
    private record JsonPlan(ResolvedCatalog catalog, GeneratedNames names, boolean vectors) implements Plan {
        @Override
        public void check(Diagnostics diagnostics) {
            // Whatever a spec can say, JSON can.
        }

        @Override
        public List<GeneratedFile> files() {
            List<GeneratedFile> files = new ArrayList<>();
            files.add(new GeneratedFile("catalog.json", new CatalogDocument(catalog, names).text()));
            if (vectors) {
                files.add(new GeneratedFile("vectors.json", new VectorsDocument(catalog).text()));
            }
            return files;
        }

        /** Their names are fixed. */
        @Override
        public List<FormerFiles> formerFiles() {
            return List.of();
        }
    }
}
