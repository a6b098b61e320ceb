package io.github.errorspec.emit.python;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.MessagePattern;
import io.github.errorspec.source.Located;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What the catalog knows about its errors, as constants. */
final class TableFile {
    private static final BigInteger MICROS = BigInteger.valueOf(1_000_000);

    private final PythonCatalog catalog;

    TableFile(PythonCatalog catalog) {
        this.catalog = catalog;
    }

    private record Values(
            String doc,
            List<CategoryConstant> categories,
            List<Constant> constants,
            List<Row> rows,
            List<Alias> aliases,
            List<Shape> shapes,
            String wildcard) {}

    private record CategoryConstant(String line, String id, String title, String doc) {}

    private record Constant(String line, String doc) {}

    private record Row(List<String> cells) {}

    private record Alias(String name, String id) {}

    private record Shape(int length, String places) {}

    GeneratedFile file() {
        List<String> blocks = new ArrayList<>(Prose.of(catalog.definition()));
        String title = "An error of the catalog: " + blocks.remove(0);
        blocks.add("Each is a constant here, and raised as an exception of its own.");
        return catalog.module(
                "_table",
                "_table",
                new Values(
                        PythonText.docstring(title, blocks, 4),
                        catalog.definition().categories().stream()
                                .map(TableFile::category)
                                .toList(),
                        catalog.errors().stream()
                                .flatMap(error -> constants(error).stream())
                                .toList(),
                        catalog.errors().stream()
                                .map(error -> new Row(cells(error)))
                                .toList(),
                        catalog.errors().stream()
                                .flatMap(error -> error.aliases().stream()
                                        .map(alias -> new Alias(
                                                PythonText.literal(alias.value()),
                                                PythonText.literal(error.id().value()))))
                                .toList(),
                        FamilyShape.of(catalog.definition()).stream()
                                .map(shape -> new Shape(
                                        shape.length(),
                                        tuple(shape.wildcards().stream()
                                                .map(String::valueOf)
                                                .toList())))
                                .toList(),
                        PythonText.literal(
                                catalog.definition().codes().wildcard().map(String::valueOf))));
    }

    private static CategoryConstant category(Category category) {
        String id = PythonText.literal(category.id());
        return new CategoryConstant(
                Code.parenthesized(4, PythonNames.categoryConstant(category.id()) + " = ", id),
                id,
                PythonText.literal(category.title()),
                PythonText.docstring(
                        sentence(category.title()),
                        category.description().stream().toList(),
                        4));
    }

    /** A text that ends as the first line of a docstring should. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.endsWith(".") ? stripped : stripped + ".";
    }

    private List<Constant> constants(ErrorDefinition error) {
        List<Constant> constants = new ArrayList<>();
        List<String> deprecation = catalog.prose().deprecation(error).stream()
                .map(text -> "Deprecated: " + text)
                .toList();
        constants.add(constant(
                error.id().value(),
                PythonText.docstring(catalog.prose().of(error).get(0), deprecation, 4)));
        for (Located<String> alias : error.aliases()) {
            constants.add(constant(
                    alias.value(),
                    PythonText.docstring(
                            "Deprecated: the earlier name of `" + error.id().value() + "`.", List.of(), 4)));
        }
        return constants;
    }

    private Constant constant(String name, String doc) {
        return new Constant(
                Code.subscript(name + ": ClassVar[", catalog.names().errorType(), "]")
                        .text(4),
                doc);
    }

    private List<String> cells(ErrorDefinition error) {
        return List.of(
                PythonText.literal(error.id().value()),
                PythonText.literal(error.code().text()),
                flag(error.code().isFamily()),
                PythonText.literal(catalog.names().exception(error)),
                PythonText.literal(PythonNames.module(error.categoryId())),
                PythonText.literal(error.texts().name()),
                PythonText.literal(MessagePattern.of(error)),
                String.valueOf(error.policy().httpStatus()),
                PythonText.literal(error.categoryId()),
                PythonText.literal(error.policy().retry().when().word()),
                error.policy().retry().after().map(TableFile::micros).orElse("None"),
                level(error),
                PythonText.literal(error.policy().grpc().name()),
                PythonText.literal(catalog.layout().typeOf(error)),
                PythonText.literal(error.life().since()),
                PythonText.literal(catalog.prose().deprecation(error)),
                names(error));
    }

    private static String names(ErrorDefinition error) {
        List<Code> names = error.params().stream()
                .filter(Parameter::sensitive)
                .map(param -> Code.of(PythonText.literal(param.name())))
                .toList();
        return names.size() == 1
                ? "(" + names.get(0).flat() + ",)"
                : Code.group("(", names, ")").text(8, 1);
    }

    private static String tuple(List<String> items) {
        return items.stream().collect(Collectors.joining(", ", "(", items.size() == 1 ? ",)" : ")"));
    }

    private static String flag(boolean value) {
        return value ? "True" : "False";
    }

    private static String micros(Duration delay) {
        return BigInteger.valueOf(delay.getSeconds())
                .multiply(MICROS)
                .add(BigInteger.valueOf(delay.getNano() / 1_000))
                .toString();
    }

    /** As the module {@code logging} numbers them. */
    private static String level(ErrorDefinition error) {
        return switch (error.policy().log()) {
            case OFF -> "None";
            case DEBUG -> "10";
            case INFO -> "20";
            case WARN -> "30";
            case ERROR -> "40";
        };
    }
}
