package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Diagnostics;
import java.util.List;

/** What a target makes of a catalog, with all names decided. */
public interface Plan {
    /** Reports what the target cannot express, such as more rows than it has room for. */
    void check(Diagnostics diagnostics);

    /** The names in the output that only one element of the catalog can have. */
    default List<NameClaim> claims() {
        return List.of();
    }

    /** The files, for a catalog that was checked without errors. */
    List<GeneratedFile> files();

    /** The files of {@link #files()} that go into a part of a file that is there already. */
    default List<Region> regions() {
        return List.of();
    }

    /**
     * Where files may lie that another state of the table gave, with the same options: what a record says of them can be lost.
     * Names as they are today come along, if that is shorter.
     */
    List<FormerFiles> formerFiles();
}
