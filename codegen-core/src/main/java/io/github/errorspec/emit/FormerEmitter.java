package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Map;

/** A target that does not have a plan of its own yet. */
public interface FormerEmitter extends Emitter {
    /** What {@link #check} can report, for the rules page. */
    List<Rule> rules();

    /**
     * Reports what this target cannot express, such as two rows whose names meet in its spelling.
     *
     * @throws InvalidOptionException if an option is unknown or has a value that it cannot have
     */
    void check(Catalog catalog, Map<String, String> options, Diagnostics diagnostics);

    /** The files, for a catalog that was checked without errors. */
    List<GeneratedFile> emit(Catalog catalog, Map<String, String> options);

    /**
     * Where files may lie that another state of the table gave, with the same options: what a record says of them can be lost.
     * Names as they are today come along, if that is shorter.
     */
    List<FormerFiles> formerFiles(Catalog catalog, Map<String, String> options);

    @Override
    default List<Option> options() {
        return List.of();
    }

    @Override
    default Plan plan(ResolvedCatalog resolved, Map<String, String> options) {
        Catalog catalog = resolved.definition();
        FormerEmitter emitter = this;
        return new Plan() {
            @Override
            public void check(Diagnostics diagnostics) {
                emitter.check(catalog, options, diagnostics);
            }

            @Override
            public List<GeneratedFile> files() {
                return emitter.emit(catalog, options);
            }

            @Override
            public List<FormerFiles> formerFiles() {
                return emitter.formerFiles(catalog, options);
            }
        };
    }
}
