package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the files of a package say, whatever the language: those of npm, a wheel, a crate.
 *
 * @param catalog the table that it is made of
 * @param options what a user wants of it
 */
public record PackageFacts(Catalog catalog, PackageOptions options) {
    /** What is said in place of a version: every registry takes it, and nobody takes it for a release. */
    private static final String UNVERSIONED = "0.0.0";

    private static final int WIDTH = 100;

    /**
     * How a package is used, in its own language.
     *
     * @param language as people write it, such as {@code TypeScript}
     * @param install a command line of a shell
     * @param fence what a fence of Markdown calls the language, such as {@code ts}
     * @param code an example that compiles as it is, without a line break at its end; no text of a spec but names
     */
    public record Usage(String language, String install, String fence, String code) {}

    /** Tells what the files of a package have to do without. The same for each language, so that a user reads it once. */
    public void check(Diagnostics diagnostics) {
        if (options.wanted() && catalog.version().isEmpty()) {
            diagnostics.add(Diagnostic.of(
                            TargetRule.MISSING_VERSION,
                            catalog.span(),
                            "this catalog has no version, so its packages are called " + UNVERSIONED)
                    .withHelp("say which version this is, as in `version: 1.0.0`"));
        }
    }

    /** The version of the catalog, in the form of SemVer. */
    public String version() {
        return catalog.version().orElse(UNVERSIONED);
    }

    /** The title of the catalog on one line, not escaped for any language. */
    public String description() {
        return CommentLines.single(catalog.title());
    }

    /** The page that a registry shows; none if the user has another one. */
    public List<PlannedFile> readme(Usage usage) {
        return options.readme()
                ? List.of(new PlannedFile("README.md", () -> page(usage), Optional.of("readme=false")))
                : List.of();
    }

    private String page(Usage usage) {
        List<String> lines = new ArrayList<>();
        lines.add("<!-- " + GeneratedFile.markupHeader(catalog) + " -->");
        lines.add("");
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Markdown.words(catalog.title()).text()));
        blocks.addAll(prose(usage.language()));
        lines.addAll(new MarkdownText(MarkdownForm.STRICT).lines(blocks, WIDTH));
        lines.addAll(List.of("", "```sh", usage.install(), "```", "", "```" + usage.fence(), usage.code(), "```"));
        options.license().ifPresent(expression -> lines.addAll(List.of("", "License: `" + expression + "`")));
        return String.join("\n", lines) + "\n";
    }

    private List<Block> prose(String language) {
        List<Block> blocks = new ArrayList<>();
        catalog.description().map(Markdown::read).orElse(List.of()).stream()
                .map(PackageFacts::belowTitle)
                .forEach(blocks::add);
        blocks.addAll(Markdown.read("The errors of the catalog `" + catalog.id() + "`"
                + catalog.version()
                        .map(version -> ", version `" + version + "`,")
                        .orElse("") + " as " + language
                + " code: to raise them, to recognise them, and to read them from the answers of a server."));
        catalog.links()
                .forEach((label, address) -> blocks.add(new Block.Paragraph(List.of(
                        new Inline.Text(CommentLines.single(label) + ": "),
                        new Inline.Link(List.of(new Inline.Text(address)), address)))));
        return blocks;
    }

    /** The page has its heading already. */
    private static Block belowTitle(Block block) {
        return block instanceof Block.Heading heading
                ? new Block.Heading(Math.min(heading.level() + 1, 6), heading.text())
                : block;
    }
}
