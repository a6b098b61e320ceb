package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.PlannedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.Templates;
import java.util.ArrayList;
import java.util.List;

/** The files of a catalog. */
final class RustFiles {
    private static final Templates RUST = new Templates(RustFiles.class, ".rs");
    private static final Templates TOML = new Templates(RustFiles.class, ".toml");

    private final RustCode code;

    RustFiles(RustCode code) {
        this.code = code;
    }

    private record Root(List<String> doc) {}

    /** What {@code Cargo.toml} says. */
    private record Manifest(
            String name, String version, String description, List<String> license, List<String> repository) {}

    List<GeneratedFile> all() {
        RustDocs docs = new RustDocs(code);
        List<RustRow> rows = code.named().rows().stream()
                .map(row -> new RustRow(code, docs, row))
                .toList();
        List<PlannedFile> files = new ArrayList<>();
        if (code.isPackage()) {
            PackageFacts facts = code.plan().packageFacts();
            files.add(new PlannedFile("Cargo.toml", () -> TOML.text("Cargo", manifest(facts), code)));
            files.addAll(facts.readme(usage()));
        }
        Root root = new Root(DocText.lines(Prose.blocks(code.catalog()), "", "//!"));
        files.add(file(code.isPackage() ? "lib" : "mod", "root", root));
        files.add(file("catalog", new CatalogFile(code, rows)));
        files.add(file("error", code));
        files.add(file("headers", new HeadersFile(code)));
        files.add(file("json", code));
        files.add(file("messages", new MessagesFile(code)));
        files.add(file("rows", new RowsFile(code, rows)));
        if (code.hasTimestamps()) {
            files.add(file("timestamp", code));
        }
        if (code.hasUuids()) {
            files.add(file("uuid", code));
        }
        files.add(file("wire", code));
        return PlannedFile.make(files);
    }

    private PlannedFile file(String template, Object values) {
        return file(template, template, values);
    }

    private PlannedFile file(String name, String template, Object values) {
        return new PlannedFile(Rust.folder(code.plan()) + name + ".rs", () -> RUST.text(template, values, code));
    }

    private Manifest manifest(PackageFacts facts) {
        return new Manifest(
                RustLiteral.toml(Rust.crateName(code.plan())),
                RustLiteral.toml(facts.version()),
                RustLiteral.toml(facts.description()),
                facts.options().license().map(RustLiteral::toml).stream().toList(),
                code.plan().options().text(Rust.REPOSITORY).map(RustLiteral::toml).stream()
                        .toList());
    }

    private PackageFacts.Usage usage() {
        String example = """
                use %1$s::%2$s;

                let error = %2$s::from_response(502, "<h1>Bad gateway</h1>"); // The status and the body of any response.
                println!("{} {:?}", error.title(), error.http_status());""";
        String crate = Rust.crateName(code.plan());
        return new PackageFacts.Usage(
                "Rust", "cargo add " + crate, "rust", example.formatted(crate.replace('-', '_'), code.error()));
    }
}
