package io.github.errorspec.emit.json;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.FormerFiles;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.InternalRows;
import io.github.errorspec.emit.OptionReader;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The catalog with every default applied, as JSON, and the conformance vectors. */
public final class JsonEmitter implements Emitter {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics) {
        JsonOptions.of(options);
    }

    @Override
    public List<GeneratedFile> emit(Catalog catalog, Map<String, String> options) {
        JsonOptions json = JsonOptions.of(options);
        Catalog rows = json.internalRows() == InternalRows.OMIT ? catalog.publicOnly() : catalog;
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile("catalog.json", new CatalogDocument(rows).text()));
        if (json.vectors()) {
            files.add(new GeneratedFile("vectors.json", new VectorsDocument(rows).text()));
        }
        return files;
    }

    @Override
    public List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options) {
        return List.of();
    }

    /**
     * How the target is configured.
     *
     * @param internalRows what becomes of rows that are internal
     * @param vectors whether there are vectors
     */
    private record JsonOptions(InternalRows internalRows, boolean vectors) {
        static JsonOptions of(Map<String, String> options) {
            OptionReader reader = new OptionReader("json", options);
            JsonOptions json =
                    new JsonOptions(reader.choice("internalRows", InternalRows.INCLUDE), reader.flag("vectors", true));
            reader.refuseOthers();
            return json;
        }
    }
}
