package io.github.errorspec.emit.php;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.Quotes;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;
import java.util.Locale;

/** What PHP says of a param. */
record PhpParam(NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    String name() {
        return named.name(NameKind.ACCESSOR);
    }

    String wireName() {
        return Quotes.PHP.literal(param().name());
    }

    /** Nothing where a remote error lacks it. */
    String propertyType() {
        return "?" + (param().isList() ? "array" : Php.LANGUAGE.scalars().scalar(param()));
    }

    boolean isSensitive() {
        return param().isSensitive();
    }

    /** As the function takes it. */
    String argument() {
        return Php.LANGUAGE.scalars().of(param()) + " $" + name() + (param().isOptional() ? " = null" : "");
    }

    /** What reads it. */
    String reader() {
        return param().scalar().name().toLowerCase(Locale.ROOT) + (param().isList() ? "s" : "");
    }

    /** What is said of it on the wire: a UUID is in small letters there. */
    String given() {
        String variable = "$" + name();
        if (param().scalar() != Scalar.UUID) {
            return variable;
        }
        String small =
                param().isList() ? "array_map(strtolower(...), " + variable + ")" : "strtolower(" + variable + ")";
        return param().isOptional() ? variable + " === null ? null : " + small : small;
    }

    private String docType() {
        String scalar = Php.LANGUAGE.scalars().scalar(param());
        return param().isList() ? "list<" + scalar + ">" : scalar;
    }

    private List<Block> text() {
        return Prose.blocks(param(), ".");
    }

    PhpDoc.Tag tag() {
        return new PhpDoc.Tag(
                "@param " + docType() + (param().isOptional() ? "|null" : "") + " $" + name() + " ", text());
    }

    String doc() {
        return PhpDoc.of(
                "    ",
                text(),
                param().isList() ? List.of(new PhpDoc.Tag("@var " + docType() + "|null", List.of())) : List.of());
    }
}
