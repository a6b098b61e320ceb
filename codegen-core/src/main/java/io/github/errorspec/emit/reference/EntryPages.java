package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.GeneratedFile;
import java.util.List;

/** Pages about a catalog in another form, which lie beside those of a site and are named alike. */
public interface EntryPages {
    /** Those that lead to the pages of codes. */
    List<GeneratedFile> lists();

    /** The page of a code. */
    GeneratedFile of(Entry entry);
}
