package io.github.errorspec.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What builds a site of Markdown. Its settings are those of the folder {@code markdown/<flavor>}, the pages come into a folder of
 * that, and so does what is built.
 *
 * @param flavor as the option has it
 * @param selector finds what a page tells
 * @param build builds the site in its folder
 */
record MarkdownSite(String flavor, String selector, Build build) {
    private static final String LANGUAGE = "markdown";

    static final List<MarkdownSite> ALL = List.of(
            new MarkdownSite(
                    "docusaurus", "article", folder -> node("docusaurus", folder, "build", "--out-dir", "site")),
            new MarkdownSite("mkdocs", "article", folder -> python("mkdocs")
                    .run(folder, Map.of("NO_MKDOCS_2_WARNING", "1"), "build", "--strict", "--site-dir", "site")),
            new MarkdownSite("vitepress", "main", folder -> node("vitepress", folder, "build")),
            new MarkdownSite("sphinx", "[role=main]", MarkdownSite::sphinx),
            new MarkdownSite("hugo", "main", folder -> python("hugo").run(folder, "--panicOnWarning")),
            new MarkdownSite("mdbook", "main", MarkdownSite::mdbook),
            new MarkdownSite("jekyll", "body", folder -> Tool.find(LANGUAGE, "jekyll")
                    .run(folder, "build", "--strict_front_matter")),
            new MarkdownSite("asciidoc", "body", folder -> Tool.find(LANGUAGE, "asciidoctor")
                    .run(folder, "--failure-level=INFO", "--verbose", "-R", "pages", "-D", "site", "pages/**/*.adoc")));

    /** Runs the program in the folder of the site. */
    interface Build {
        void in(Path folder) throws IOException;
    }

    /** Copies the settings, generates with {@code pages}, and builds. */
    Path make(Path root, PageMaker pages) throws IOException {
        Path folder = root.resolve(flavor);
        Path settings = Path.of(LANGUAGE, flavor);
        if (Files.exists(settings)) {
            copy(settings, folder);
        }
        Path first = Files.createDirectories(folder.resolve("pages"))
                .resolve(flavor.equals("hugo") ? "_index.md" : "index.md");
        Files.writeString(first, "---\ntitle: Start\n---\n");
        pages.makeIn(folder.resolve("pages"));
        Path site = folder.resolve("site");
        delete(site);
        build.in(folder);
        return site;
    }

    private static void copy(Path settings, Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(settings)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = folder.resolve(settings.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file));
            }
        }
    }

    /** What an earlier run built could be taken for what this one did. */
    private static void delete(Path site) throws IOException {
        if (Files.exists(site)) {
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Makes what is to be built. */
    interface PageMaker {
        void makeIn(Path folder) throws IOException;
    }

    private static Tool python(String program) {
        return Tool.find(LANGUAGE, ".venv/bin/" + program);
    }

    /** A program of npm looks for its modules above the site. */
    private static void node(String program, Path folder, String... arguments) throws IOException {
        Tool tool = Tool.find(LANGUAGE, "node_modules/.bin/" + program);
        Path modules = folder.resolve("node_modules");
        if (!Files.exists(modules)) {
            Files.createSymbolicLink(modules, Path.of(LANGUAGE, "node_modules").toAbsolutePath());
        }
        tool.run(folder, arguments);
    }

    /** A project for each set of pages, as the first page of one is the root of its tree. */
    private static void sphinx(Path folder) throws IOException {
        Tool tool = python("sphinx-build");
        try (Stream<Path> sets = Files.list(folder.resolve("pages"))) {
            for (Path set : sets.filter(Files::isDirectory).toList()) {
                String root = Files.exists(set.resolve("index.md")) ? "index" : "errors";
                tool.run(
                        folder,
                        "-W",
                        "--keep-going",
                        "-c",
                        ".",
                        "-D",
                        "root_doc=" + root,
                        set.toString(),
                        folder.resolve("site").resolve(set.getFileName()).toString());
            }
        }
    }

    /** A book has the pages that its summary lists. */
    private static void mdbook(Path folder) throws IOException {
        Path pages = folder.resolve("pages");
        try (Stream<Path> files = Files.walk(pages)) {
            String summary = files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("SUMMARY.md"))
                    .sorted()
                    .map(file -> "- [Page](" + pages.relativize(file) + ")\n")
                    .collect(Collectors.joining("", "# Summary\n\n", ""));
            Files.writeString(pages.resolve("SUMMARY.md"), summary);
        }
        Tool.find(LANGUAGE, ".tools/bin/mdbook").run(folder, "build");
    }

    @Override
    public String toString() {
        return flavor;
    }
}
