package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.CodeFormat;
import io.github.errorspec.model.Words;
import io.github.errorspec.parse.yaml.Entry;
import io.github.errorspec.parse.yaml.Fields;
import io.github.errorspec.parse.yaml.Reading;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Node;

/** Reads {@code categories}. */
final class CategoryReader {
    private static final List<String> KEYS = List.of(
            "title",
            "description",
            "range",
            "prefix",
            "http",
            "noBody",
            "headers",
            "grpc",
            "retry",
            "log",
            "tags",
            "fields",
            "allow",
            "reserved",
            "retired",
            "errors");
    private static final List<String> PLACES = List.of("http", "noBody", "headers", "grpc", "retry", "tags", "fields");
    private static final String CATEGORIES =
            "categories by their ids: `categories: {orders: {title: Order Errors, errors: ...}}`";
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,99}");

    private final CodeFormat format;
    private final CodesReader codes;
    private final ErrorReader errors;
    private final Inherited defaults;
    private final Reading reading;

    CategoryReader(CodeFormat format, Inherited defaults, Reading reading) {
        this.format = format;
        this.codes = new CodesReader(format, reading);
        this.errors = new ErrorReader(format, reading);
        this.defaults = defaults;
        this.reading = reading;
    }

    /** Reads all at once: they are most of a spec, and none depends on another. */
    List<Category> readAll(Fields root) {
        List<Part> parts = root.entries("categories", CATEGORIES).parallelStream()
                .map(entry -> {
                    Reading own = reading.apart();
                    return new Part(new CategoryReader(format, defaults, own).read(entry), own.diagnostics());
                })
                .toList();
        parts.forEach(part -> reading.diagnostics().addAll(part.diagnostics()));
        return parts.stream().map(Part::category).toList();
    }

    /** A category with what was found in it. */
    private record Part(Category category, Diagnostics diagnostics) {}

    private Category read(Entry entry) {
        SourceSpan span = reading.span(entry.keyNode());
        if (!ID.matcher(entry.key()).matches()) {
            reading.report(
                    SyntaxFault.BAD_ID,
                    span,
                    "a category's id cannot be `" + entry.key() + "`",
                    "a lower-case letter, then lower-case letters, digits and hyphens, at most 100 in all");
        }
        return read(entry.key(), span, entry.valueNode());
    }

    private Category read(String id, SourceSpan span, Node node) {
        Fields fields = Fields.open(node, "a category", span, KEYS, reading);
        Inherited inherited = Inherited.read(fields, reading)
                .with(TraitsReader.read(fields, reading))
                .orFrom(defaults);
        return new Category(
                id,
                fields.plainText("title").orElseGet(() -> Words.sentence(id)),
                fields.plainText("description"),
                codes.space(fields),
                new AllowReader(reading).read(fields),
                codes.reserved(fields),
                new RetiredReader(format, reading).read(fields),
                errors.readAll(fields, Optional.of(id), inherited),
                fields.extensions(),
                fields.places(PLACES),
                span);
    }
}
