package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.MarkdownForm;
import io.github.errorspec.emit.reference.OneLine;
import io.github.errorspec.emit.reference.Section;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A list of the pages for language models, which read them as they are: in plain Markdown, by the proposal of llmstxt.org.
 *
 * @param reference the pages
 */
record LlmsText(Reference reference) {
    GeneratedFile file() {
        Catalog catalog = reference.definition();
        List<String> lines = new ArrayList<>();
        lines.add("# " + words(catalog.title()));
        lines.add("<!-- " + GeneratedFile.markupHeader(catalog) + " -->");
        lines.add("<!-- " + reference.mark() + " -->");
        lines.add("");
        introduction(catalog).ifPresent(text -> {
            lines.add("> " + words(text));
            lines.add("");
        });
        for (Section section : reference.entries().sections()) {
            lines.add("## " + words(section.title()));
            lines.add("");
            section.rows().forEach(row -> lines.add(item(row)));
            section.retired().forEach(retired -> lines.add(item(retired)));
            lines.add("");
        }
        lines.remove(lines.size() - 1);
        return new GeneratedFile(reference.tree().folder() + "llms.txt", String.join("\n", lines) + "\n");
    }

    /** The first paragraph of what the catalog says about itself. */
    private static Optional<String> introduction(Catalog catalog) {
        return catalog.description()
                .map(Markdown::read)
                .filter(blocks -> !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph)
                .map(blocks -> Inline.plain(((Block.Paragraph) blocks.get(0)).text()));
    }

    private String item(ResolvedRow row) {
        return link(row.code(), " " + row.definition().texts().name()) + ": HTTP "
                + row.definition().policy().httpStatus();
    }

    private String item(RetiredCode retired) {
        String name = retired.name().map(words -> " " + words).orElse("");
        return link(retired.code().text(), name) + ": retired";
    }

    private String link(String code, String name) {
        Place place = reference.places().of(code);
        String anchor = place.anchor().map(id -> "#" + id).orElse("");
        return "- [" + words(code + name) + "](" + reference.file(place.page()) + anchor + ")";
    }

    private static String words(String text) {
        return MarkdownForm.STRICT.text(OneLine.of(text), true);
    }
}
