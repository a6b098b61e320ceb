package io.github.errorspec.emit.rust;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.PackageFacts;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.Templates;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The files of a catalog. */
final class RustFiles {
    private static final Templates RUST = new Templates(RustFiles.class, ".rs");
    private static final Templates TOML = new Templates(RustFiles.class, ".toml");

    private final RustCatalog catalog;
    private final Shared shared;

    RustFiles(RustCatalog catalog) {
        this.catalog = catalog;
        this.shared = Shared.of(catalog);
    }

    /** A template that needs no more than what all need. */
    private record Nothing() {}

    /** What the file of the module, or of the crate, has. */
    private record Root(
            List<String> doc, boolean packageFiles, boolean timestamps, boolean uuids, List<String> exports) {}

    /**
     * What {@code Cargo.toml} says.
     *
     * @param repository an address, or none
     */
    private record Manifest(
            String name, String version, String description, List<String> license, List<String> repository) {}

    private record Uses(List<String> uses) {}

    /** Where the parts of an error stand in a body. */
    private record Pointers(
            String errorUse, String type, String title, String status, String message, String code, String params) {}

    List<GeneratedFile> all() {
        List<GeneratedFile> files = new ArrayList<>();
        if (catalog.options().files().wanted()) {
            PackageFacts facts =
                    new PackageFacts(catalog.definition(), catalog.options().files());
            files.add(new GeneratedFile("Cargo.toml", TOML.text("Cargo", manifest(facts), shared)));
            files.addAll(facts.readme(usage()));
        }
        files.add(file(catalog.options().files().wanted() ? "lib" : "mod", "root", root()));
        files.add(file("catalog", "catalog", new CatalogTables(catalog).values()));
        files.add(file("error", "error", new Uses(usesOfError())));
        files.add(file("json", "json", new Nothing()));
        files.add(file("messages", "messages", new TranslatedTexts(catalog).values()));
        files.add(file("rows", "rows", new RowTypes(catalog).values()));
        if (catalog.has(Scalar.TIMESTAMP)) {
            files.add(file("timestamp", "timestamp", new Nothing()));
        }
        if (catalog.has(Scalar.UUID)) {
            files.add(file("uuid", "uuid", new Nothing()));
        }
        files.add(file("wire", "wire", pointers()));
        return files;
    }

    private GeneratedFile file(String name, String template, Object values) {
        return new GeneratedFile(catalog.options().folder() + name + ".rs", RUST.text(template, values, shared));
    }

    private Manifest manifest(PackageFacts facts) {
        return new Manifest(
                RustLiteral.toml(crateName()),
                RustLiteral.toml(facts.version()),
                RustLiteral.toml(facts.description()),
                facts.options().license().map(RustLiteral::toml).stream().toList(),
                catalog.options().repository().map(RustLiteral::toml).stream().toList());
    }

    private PackageFacts.Usage usage() {
        String example = """
                use %1$s::%2$s;

                let error = %2$s::from_response(502, "<h1>Bad gateway</h1>"); // The status and the body of any response.
                println!("{} {:?}", error.title(), error.http_status());""";
        String module = crateName().replace('-', '_');
        return new PackageFacts.Usage(
                "Rust",
                "cargo add " + crateName(),
                "rust",
                example.formatted(module, catalog.names().error()));
    }

    private String crateName() {
        return catalog.options().crateName(catalog.definition());
    }

    private Root root() {
        RustNames names = catalog.names();
        List<String> exports = new ArrayList<>();
        exports.addAll(each("catalog", "GrpcCode", "LogLevel", "Retry", names.kind()));
        if (catalog.hasCategories()) {
            exports.addAll(each("catalog", names.category()));
        }
        exports.addAll(each("error", names.error(), names.row()));
        boolean timestamps = catalog.has(Scalar.TIMESTAMP);
        if (timestamps) {
            exports.addAll(each("timestamp", "ParseTimestampError", "Timestamp"));
        }
        boolean uuids = catalog.has(Scalar.UUID);
        if (uuids) {
            exports.addAll(each("uuid", "ParseUuidError", "Uuid"));
        }
        exports.sort(Comparator.naturalOrder());
        return new Root(
                DocText.lines(Prose.of(catalog.definition()), "", "//!"),
                catalog.options().files().wanted(),
                timestamps,
                uuids,
                exports);
    }

    /** {@code catalog::GrpcCode} and {@code catalog::LogLevel}, which are short enough for a line whatever the prefix. */
    private static List<String> each(String module, String... names) {
        return Stream.of(names).map(name -> module + "::" + name).toList();
    }

    /** {@code catalog::{GrpcCode, LogLevel}}, in the order of rustfmt. */
    private static String braced(String module, Stream<String> names) {
        return module + "::{" + String.join(", ", names.sorted().toList()) + "}";
    }

    private List<String> usesOfError() {
        RustNames names = catalog.names();
        Stream<String> types = Stream.of("Retry", names.kind());
        Stream<String> category = catalog.hasCategories() ? Stream.of(names.category()) : Stream.empty();
        return List.of(
                "self::sealed::Sealed",
                "super::" + braced("catalog", Stream.concat(types, category)),
                "super::json::{self, Object" + (shared.hasParams() ? ", Value}" : "}"),
                "super::messages",
                "super::wire");
    }

    private Pointers pointers() {
        return new Pointers(
                "super::" + braced("error", Stream.of("Facts", catalog.names().error())),
                pointer("type"),
                pointer("title"),
                pointer("status"),
                pointer("message"),
                pointer("code"),
                pointer("params"));
    }

    private String pointer(String part) {
        WireLayout layout = catalog.layout();
        return RustLiteral.of(layout.path(part)
                .map(steps -> steps.stream()
                        .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                        .reduce("", String::concat))
                .orElse(""));
    }
}
