package io.github.errorspec.emit;

import io.github.errorspec.resolve.ResolvedCatalog;
import java.util.List;
import java.util.Map;

/** Makes one kind of output of a catalog. */
public interface Emitter {
    /** What users call this target. */
    String name();

    /** What users can choose about it. */
    List<Option> options();

    /**
     * What this target makes of a catalog. Pure: the same catalog and options give the same files.
     *
     * @param options as users write them
     * @throws InvalidOptionException if an option is unknown or has a value that it cannot have
     */
    Plan plan(ResolvedCatalog catalog, Map<String, String> options);
}
