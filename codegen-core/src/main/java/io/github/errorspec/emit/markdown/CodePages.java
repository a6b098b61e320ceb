package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.reference.Entries;
import io.github.errorspec.emit.reference.Entry;
import io.github.errorspec.emit.reference.EntryPages;
import java.util.List;
import java.util.Optional;

/** In plain Markdown. */
public final class CodePages implements EntryPages {
    private final Reference reference;

    /**
     * The pages about a catalog.
     *
     * @param entries what is told
     */
    public CodePages(Entries entries) {
        this.reference = Reference.of(
                entries,
                Flavor.GFM,
                Layout.PER_CODE,
                FrontMatter.of("", List.of()),
                "index",
                Optional.empty(),
                new Tree("", Optional.empty(), List.of()));
    }

    /** For people, and for language models. */
    @Override
    public List<GeneratedFile> lists() {
        return List.of(reference.first(), new LlmsText(reference).file());
    }

    @Override
    public GeneratedFile of(Entry entry) {
        return reference.page(entry, 0);
    }
}
