package io.github.errorspec.emit.json;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Option;
import io.github.errorspec.emit.Options;
import io.github.errorspec.emit.Plan;
import io.github.errorspec.emit.SharedOptions;
import io.github.errorspec.resolve.InternalRows;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The catalog with every default applied, as JSON, and the conformance vectors. */
public final class JsonEmitter implements Emitter {
    private static final Option VECTORS =
            Option.flag("vectors", true, "Whether there is a `vectors.json`, with which decoders are tested.");

    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<Option> options() {
        return List.of(SharedOptions.INTERNAL_ROWS, VECTORS);
    }

    @Override
    public Plan plan(ResolvedCatalog catalog, Map<String, String> given) {
        Options options = Options.of(name(), options(), given);
        return new JsonPlan(
                catalog.with(options.choice(SharedOptions.INTERNAL_ROWS, InternalRows.class)), options.flag(VECTORS));
    }

    /**
     * The documents.
     *
     * @param catalog the rows that they are about
     * @param vectors whether there are vectors
     */
    private record JsonPlan(ResolvedCatalog catalog, boolean vectors) implements Plan {
        @Override
        public void check(Diagnostics diagnostics) {
            // Whatever a spec can say, JSON can.
        }

        @Override
        public List<GeneratedFile> files() {
            List<GeneratedFile> files = new ArrayList<>();
            files.add(new GeneratedFile("catalog.json", new CatalogDocument(catalog).text()));
            if (vectors) {
                files.add(new GeneratedFile("vectors.json", new VectorsDocument(catalog.definition()).text()));
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
