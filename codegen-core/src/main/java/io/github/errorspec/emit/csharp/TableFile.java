package io.github.errorspec.emit.csharp;

import static io.github.errorspec.emit.language.NameKind.CONSTANT;
import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.ResolvedRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is the same for every occurrence of an error, and how an error is found. */
record TableFile(CSharpCode code) {
    /** The rows that a method knows: one that is much larger takes long to be compiled at run time. */
    private static final int PART = 128;

    record Shape(int length, String wildcards) {}

    record Row(int number, String arguments, String exception) {}

    record Part(int number, List<Row> rows) {}

    /** An earlier id, as a literal. */
    record Alias(String id, int number) {}

    List<String> codes() {
        return texts(ResolvedRow::code);
    }

    List<String> ids() {
        return texts(ResolvedRow::id);
    }

    private List<String> texts(Function<ResolvedRow, String> text) {
        return code.catalog().rows().stream().map(text).map(CSharpText::literal).toList();
    }

    List<Alias> aliases() {
        return code.catalog().rows().stream()
                .flatMap(row -> row.aliases().stream()
                        .map(alias -> new Alias(CSharpText.literal(alias.value()), row.index() + 1)))
                .toList();
    }

    List<Shape> shapes() {
        return code.catalog().families().stream()
                .map(shape -> new Shape(
                        shape.length(),
                        shape.wildcards().stream().map(String::valueOf).collect(Collectors.joining(", "))))
                .toList();
    }

    boolean hasTextFamilies() {
        return !code.catalog().hasIntegerCodes() && code.catalog().hasFamilies();
    }

    int partSize() {
        return PART;
    }

    List<Part> parts() {
        List<NamedRow> rows = code.named().rows();
        return IntStream.rangeClosed(0, (rows.size() - 1) / PART)
                .mapToObj(part -> new Part(
                        part,
                        rows.subList(part * PART, Math.min((part + 1) * PART, rows.size())).stream()
                                .map(row -> new Row(CodeFile.number(row), arguments(row), row.name(EXCEPTION)))
                                .toList()))
                .toList();
    }

    /** What the constructor of a row takes, each on its line. */
    private String arguments(NamedRow row) {
        ErrorDefinition error = row.row().definition();
        List<String> arguments = new ArrayList<>();
        arguments.add(CSharpText.literal(error.texts().name()));
        arguments.add(CSharpText.literal(row.row().message().pattern()));
        arguments.add(String.valueOf(error.policy().httpStatus()));
        if (code.catalog().hasCategories()) {
            arguments.add(row.category()
                    .map(category -> code.type("ErrorCategory") + "." + category.name(CONSTANT))
                    .orElse("null"));
        }
        arguments.add(
                code.type("ErrorRetry") + "." + constant(error.policy().retry().when()));
        arguments.add(error.policy().retry().after().map(TableFile::duration).orElse("null"));
        arguments.add(code.type("ErrorLogLevel") + "." + constant(error.policy().log()));
        arguments.add(CSharpText.literal(error.policy().grpc().name()));
        arguments.add(optional(row.row().type()));
        arguments.add(optional(error.life().since()));
        arguments.add(String.valueOf(error.isDeprecated()));
        arguments.add(String.valueOf(row.row().hasBody()));
        arguments.addAll(CSharpField.arguments(code, row));
        return String.join(",\n" + " ".repeat(28), arguments);
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
}
