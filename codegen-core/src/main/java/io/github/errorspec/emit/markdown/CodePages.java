package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.Entry;
import java.util.List;
import java.util.Optional;

/** Pages of plain Markdown that lie beside the pages of a site, which are named alike: one for each code, and what leads to them. */
public final class CodePages {
    private final Reference reference;

    /**
     * The pages about a catalog.
     *
     * @param entries what is told
     * @param first the name of the page that leads to all others
     */
    public CodePages(Entries entries, String first) {
        this.reference = Reference.of(
                entries,
                Flavor.GFM,
                Layout.PER_CODE,
                FrontMatter.of("", List.of()),
                first,
                Optional.empty(),
                new Tree("", Optional.empty(), List.of()));
    }

    /** Those that lead to the pages of codes: for people, and for language models. */
    public List<GeneratedFile> lists() {
        return List.of(reference.first(), new LlmsText(reference).file());
    }

    /** The page of a code. */
    public GeneratedFile of(Entry entry) {
        return reference.page(entry, 0);
    }
}
