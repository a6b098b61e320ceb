package io.github.errorspec.emit.php;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.emit.language.RowTraits.FieldValue;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.stream.Collectors;

/** A field of the catalog in PHP: a method of the enum. */
record PhpField(NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    String name() {
        return named.name(NameKind.ACCESSOR);
    }

    private String scalar() {
        return Php.LANGUAGE.scalars().scalar(param());
    }

    String type() {
        return Php.LANGUAGE.scalars().of(param());
    }

    /** As comments have it. */
    String docType() {
        return (param().isList() ? "list<" + scalar() + ">" : scalar()) + (param().isOptional() ? "|null" : "");
    }

    String doc() {
        String end = param().isOptional() ? ", if the catalog says so." : ".";
        List<PhpDoc.Tag> tags =
                param().isList() ? List.of(new PhpDoc.Tag("@return " + docType(), List.of())) : List.of();
        return PhpDoc.of("    ", Prose.blocks(param(), end), tags);
    }

    /** {@code 'sqlState' => "42000"}. */
    static String entry(FieldValue value) {
        ResolvedParam field = value.field().param();
        String items = value.items().stream().map(item -> literal(field, item)).collect(Collectors.joining(", "));
        String written = field.isList() ? "[" + items + "]" : items;
        return "'" + value.field().name(NameKind.ACCESSOR) + "' => "
                + (value.value().isPresent() ? written : "null");
    }

    private static String literal(ResolvedParam field, Object item) {
        return switch (field.scalar()) {
            case STRING, TIMESTAMP, UUID, JSON, OBJECT -> Quotes.PHP.literal(item.toString());
            case INTEGER -> (Long) item == Long.MIN_VALUE ? "\\PHP_INT_MIN" : item.toString();
            case NUMBER, BOOLEAN -> item.toString();
        };
    }
}
