package io.github.errorspec.emit.csharp;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.MessagePattern;
import io.github.errorspec.resolve.WireLayout;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types that name errors and tell what is the same for every occurrence of one. */
final class CodeFiles {
    /** The rows that a method knows: one that is much larger takes long to be compiled at run time. */
    private static final int PART = 128;

    private static final String MEMBER = " ".repeat(8);

    private final CSharpCatalog catalog;
    private final CSharpFiles files;
    private final CSharpNames names;
    private final WireLayout layout;
    private final Map<String, Category> categories = new HashMap<>();

    CodeFiles(CSharpCatalog catalog, CSharpFiles files) {
        this.catalog = catalog;
        this.files = files;
        this.names = catalog.names();
        this.layout = WireLayout.of(catalog.definition().problem());
        catalog.definition().categories().forEach(category -> categories.put(category.id(), category));
    }

    private record None() {}

    private record Row(String doc, String name, int number) {}

    private record Alias(String name, String alias, String id, int number) {}

    private record Code(String doc, List<Row> rows, List<Alias> aliases, String sampleId) {}

    private record Shape(int length, String wildcards) {}

    private record TableRow(int number, String arguments, String rowException) {}

    private record Part(int number, List<TableRow> rows) {}

    private record Table(
            List<String> codes,
            List<String> ids,
            List<Alias> aliases,
            List<Shape> shapes,
            boolean textFamilies,
            int partSize,
            List<Part> parts) {}

    private record CategoryMember(String doc, String name, String id, String title) {}

    private record Categories(List<CategoryMember> categories) {}

    List<GeneratedFile> files() {
        List<GeneratedFile> all = new ArrayList<>();
        all.add(files.source("ErrorCode", names.type("ErrorCode"), code()));
        all.add(files.source("ErrorTable", names.type("ErrorTable"), table()));
        all.add(files.source("ErrorPolicies", names.type("ErrorPolicies"), new None()));
        if (files.shared().hasCategories()) {
            all.add(files.source("ErrorCategory", names.type("ErrorCategory"), categories()));
        }
        return all;
    }

    private Code code() {
        Prose prose = new Prose(catalog.definition(), error -> "`" + names.member(error) + "`");
        List<Row> rows = catalog.rows().stream()
                .map(row -> new Row(doc(row.error(), prose), row.member(), row.number()))
                .toList();
        return new Code(
                XmlDoc.of(Prose.of(catalog.definition()), " ".repeat(4)),
                rows,
                aliases(),
                catalog.rows().get(0).error().id().value());
    }

    /** A row; a deprecated one has its mark and reason. */
    private static String doc(ErrorDefinition error, Prose prose) {
        String doc = XmlDoc.of(prose.of(error), MEMBER);
        return prose.deprecation(error)
                .map(reason -> doc + "\n" + MEMBER + "[Obsolete(" + CSharpText.literal(reason) + ")]")
                .orElse(doc);
    }

    private List<Alias> aliases() {
        return catalog.rows().stream()
                .flatMap(row -> row.error().aliases().stream()
                        .map(alias -> new Alias(
                                row.member(),
                                names.alias(alias.value()),
                                CSharpText.literal(alias.value()),
                                row.number())))
                .toList();
    }

    private Table table() {
        List<Part> parts = new ArrayList<>();
        for (int from = 0; from < catalog.rows().size(); from += PART) {
            int to = Math.min(from + PART, catalog.rows().size());
            parts.add(new Part(
                    from / PART,
                    catalog.rows().subList(from, to).stream()
                            .map(row -> new TableRow(row.number(), arguments(row.error()), row.exception()))
                            .toList()));
        }
        return new Table(
                texts(catalog.rows().stream().map(row -> row.error().code().text())),
                texts(catalog.rows().stream().map(row -> row.error().id().value())),
                aliases(),
                shapes(),
                !catalog.hasIntegerCodes() && files.shared().hasFamilies(),
                PART,
                parts);
    }

    private static List<String> texts(Stream<String> texts) {
        return texts.map(CSharpText::literal).toList();
    }

    private List<Shape> shapes() {
        return FamilyShape.of(catalog.definition()).stream()
                .map(shape -> new Shape(
                        shape.length(),
                        shape.wildcards().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .toList();
    }

    /** What the constructor of a row takes, each on its line. */
    private String arguments(ErrorDefinition error) {
        List<String> arguments = new ArrayList<>();
        arguments.add(CSharpText.literal(error.texts().name()));
        arguments.add(CSharpText.literal(MessagePattern.of(error)));
        arguments.add(String.valueOf(error.policy().httpStatus()));
        if (files.shared().hasCategories()) {
            arguments.add(error.categoryId()
                    .map(id -> names.type("ErrorCategory") + "." + names.member(category(id)))
                    .orElse("null"));
        }
        arguments.add(
                names.type("ErrorRetry") + "." + constant(error.policy().retry().when()));
        arguments.add(error.policy().retry().after().map(CodeFiles::duration).orElse("null"));
        arguments.add(
                names.type("ErrorLogLevel") + "." + constant(error.policy().log()));
        arguments.add(CSharpText.literal(error.policy().grpc().name()));
        arguments.add(optional(layout.typeOf(error)));
        arguments.add(optional(error.life().since()));
        arguments.add(String.valueOf(error.isDeprecated()));
        return String.join(",\n" + " ".repeat(28), arguments);
    }

    private Category category(String id) {
        return Optional.ofNullable(categories.get(id)).orElseThrow();
    }

    private static String constant(Enum<?> value) {
        return Words.of(value.name()).pascal();
    }

    /** .NET counts time in units of 100 ns, and ends before the 10,675,200th day. */
    private static String duration(Duration time) {
        long seconds = time.toSeconds();
        if (time.toDays() >= 10_675_199) {
            return "TimeSpan.MaxValue";
        }
        return time.toNanosPart() == 0
                ? "TimeSpan.FromSeconds(" + seconds + ")"
                : "TimeSpan.FromTicks(" + CSharpText.literal(seconds * 10_000_000 + time.toNanosPart() / 100) + ")";
    }

    private static String optional(Optional<String> text) {
        return text.map(CSharpText::literal).orElse("null");
    }

    private Categories categories() {
        return new Categories(catalog.definition().categories().stream()
                .map(category -> new CategoryMember(
                        XmlDoc.of(CategoryProse.of(category), MEMBER),
                        names.member(category),
                        CSharpText.literal(category.id()),
                        CSharpText.literal(category.title())))
                .toList());
    }
}
