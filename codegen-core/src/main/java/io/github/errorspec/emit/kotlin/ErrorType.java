package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Prose;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.Retry;
import io.github.errorspec.resolve.MessagePattern;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The type with a constant for each row, and those that make the constants where there are too many for one class. */
final class ErrorType {
    private final KotlinCatalog catalog;
    private final String error;

    ErrorType(KotlinCatalog catalog) {
        this.catalog = catalog;
        this.error = catalog.names().error();
    }

    private record ErrorFile(
            String doc,
            boolean deprecated,
            List<Constant> constants,
            List<Alias> aliases,
            List<String> ids,
            List<String> parts,
            boolean split) {}

    private record RowsFile(String part, List<Constant> constants, boolean hasRetryAfter) {}

    /**
     * A row.
     *
     * @param part the type that makes it, unless it is made where it stands
     */
    private record Constant(
            String id, String doc, List<String> deprecation, List<String> part, List<String> arguments) {}

    private record Alias(String alias, String id) {}

    List<GeneratedFile> files() {
        List<GeneratedFile> files = new ArrayList<>();
        List<KotlinRow> rows = catalog.rows();
        boolean split = rows.size() > KotlinCatalog.PART;
        List<String> parts = new ArrayList<>();
        for (int from = 0; split && from < rows.size(); from += KotlinCatalog.PART) {
            String part = part(from);
            parts.add(part);
            List<KotlinRow> some = rows.subList(from, Math.min(from + KotlinCatalog.PART, rows.size()));
            files.add(catalog.file("Rows", part, rowsFile(part, some)));
        }
        List<Constant> constants = rows.stream()
                .map(row -> split
                        ? constant(row, List.of(part(row.ordinal())), List.of())
                        : constant(row, List.of(), arguments(row, 16, "")))
                .toList();
        List<Alias> aliases = rows.stream()
                .flatMap(row -> row.definition().aliases().stream().map(alias -> new Alias(alias.value(), row.id())))
                .toList();
        files.add(catalog.file(
                "Error",
                error,
                new ErrorFile(
                        KotlinDoc.of(Prose.of(catalog.definition()), 0),
                        catalog.hasDeprecated(),
                        constants,
                        aliases,
                        split ? List.of() : rows.stream().map(KotlinRow::id).toList(),
                        parts,
                        split)));
        return files;
    }

    /** {@code AnalyticsErrors1} makes the first rows. */
    private String part(int ordinal) {
        return catalog.names().type("Errors" + (ordinal / KotlinCatalog.PART + 1));
    }

    private RowsFile rowsFile(String part, List<KotlinRow> rows) {
        boolean delayed = rows.stream()
                .anyMatch(row -> row.definition().policy().retry().after().isPresent());
        return new RowsFile(
                part,
                rows.stream()
                        .map(row -> new Constant(row.id(), "", List.of(), List.of(), arguments(row, 12, error + ".")))
                        .toList(),
                delayed);
    }

    private Constant constant(KotlinRow row, List<String> part, List<String> arguments) {
        return new Constant(
                row.id(),
                KotlinDoc.of(catalog.prose().of(row.definition()), 8),
                new KotlinDeprecation(catalog).of(row, 8, successor -> error + "." + successor.id()),
                part,
                arguments);
    }

    /**
     * What makes a row.
     *
     * @param indent how many spaces stand before each argument
     * @param owner what stands before the names of the types inside of the error type
     */
    private List<String> arguments(KotlinRow row, int indent, String owner) {
        ErrorDefinition definition = row.definition();
        Retry retry = definition.policy().retry();
        List<String> arguments = new ArrayList<>();
        arguments.add("ordinal = " + row.ordinal());
        arguments.add(KotlinText.argument("id", row.id(), indent));
        arguments.add(KotlinText.argument("code", definition.code().text(), indent));
        arguments.add(KotlinText.argument("title", definition.texts().name(), indent));
        arguments.add("httpStatus = " + definition.policy().httpStatus());
        definition
                .categoryId()
                .ifPresent(category -> arguments.add(
                        "category = " + catalog.names().type("ErrorCategory") + "." + KotlinNames.constant(category)));
        arguments.add("retry = " + owner + "Retry." + retry.when().name());
        retry.after().ifPresent(after -> arguments.add("retryAfter = Duration.parse(\"" + after + "\")"));
        arguments.add(
                "logLevel = " + owner + "LogLevel." + definition.policy().log().name());
        arguments.add(KotlinText.argument("grpcCode", definition.policy().grpc().name(), indent));
        arguments.add(KotlinText.argument("messageTemplate", MessagePattern.unmasked(definition), indent));
        definition
                .texts()
                .description()
                .ifPresent(text -> arguments.add(KotlinText.argument("description", text, indent)));
        catalog.layout().typeOf(definition).ifPresent(type -> arguments.add(KotlinText.argument("type", type, indent)));
        definition.life().since().ifPresent(since -> arguments.add(KotlinText.argument("since", since, indent)));
        if (definition.isDeprecated()) {
            arguments.add("isDeprecated = true");
        }
        Stream<String> sensitive =
                definition.params().stream().filter(Parameter::sensitive).map(Parameter::name);
        arguments.addAll(KotlinText.argument("sensitive", sensitive.toList(), indent));
        Stream<String> aliases = definition.aliases().stream().map(Located::value);
        arguments.addAll(KotlinText.argument("aliases", aliases.toList(), indent));
        return arguments;
    }
}
