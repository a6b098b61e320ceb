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

/** What PHP says of a param, or of a member of an object. */
record PhpParam(PhpCode code, NamedParam named) {
    static List<PhpParam> all(PhpCode code, List<NamedParam> params) {
        return params.stream().map(param -> new PhpParam(code, param)).toList();
    }

    private ResolvedParam param() {
        return named.param();
    }

    String name() {
        return named.name(NameKind.ACCESSOR);
    }

    String wireName() {
        return Quotes.PHP.literal(param().name());
    }

    private String scalar() {
        return Php.LANGUAGE.scalars().scalar(named);
    }

    /** Whether its type has null in it already. */
    private boolean isMixed() {
        return param().scalar() == Scalar.JSON && !param().isList();
    }

    /** Nothing where a remote error lacks it. */
    String propertyType() {
        return (isMixed() ? "" : "?") + (param().isList() ? "array" : scalar());
    }

    /** Of an object, which has all that it must have. */
    String memberType() {
        return isMixed() ? scalar() : Php.LANGUAGE.scalars().of(named);
    }

    boolean isSensitive() {
        return param().isSensitive();
    }

    /** As the function takes it. */
    String argument() {
        return memberType() + " $" + name() + (param().isOptional() ? " = null" : "");
    }

    /** What reads it. */
    private String reader() {
        return param().isObject() && !param().isList()
                ? scalar() + "::read"
                : values() + param().scalar().name().toLowerCase(Locale.ROOT) + (param().isList() ? "s" : "");
    }

    private String values() {
        return code.P() + "ErrorValues::";
    }

    /** Reads it from what came, or from what was given. */
    String read() {
        String more = param().isObject() && param().isList() ? ", " + scalar() + "::read(...)" : "";
        return reader() + "($facts->value(" + wireName() + ")" + more + ")";
    }

    /** The same of a member of an object. */
    String take() {
        return values() + (param().isOptional() ? "optional" : "required") + "($value, " + wireName() + ", " + reader()
                + "(...))";
    }

    /** What is said of it on the wire: a UUID is in small letters there. */
    String given() {
        return switch (param().scalar()) {
            case UUID -> mapped("strtolower");
            case JSON -> mapped(code.P() + "Json::given");
            case OBJECT -> mapped(scalar() + "::toWire");
            case STRING, INTEGER, NUMBER, BOOLEAN, TIMESTAMP -> "$" + name();
        };
    }

    private String mapped(String function) {
        String variable = "$" + name();
        String made = param().isList()
                ? "array_map(" + function + "(...), " + variable + ")"
                : function + "(" + variable + ")";
        return param().isOptional() && !isMixed() ? variable + " === null ? null : " + made : made;
    }

    /** The value of a member for others, who must not change what the object has. */
    String shown() {
        String property = "$object->" + name();
        return param().scalar() == Scalar.JSON ? values() + "json(" + property + ")" : property;
    }

    private String docType() {
        return param().isList() ? "list<" + scalar() + ">" : scalar();
    }

    private List<Block> text() {
        return Prose.blocks(param(), ".");
    }

    PhpDoc.Tag tag() {
        return new PhpDoc.Tag(
                "@param " + docType() + (param().isOptional() && !isMixed() ? "|null" : "") + " $" + name() + " ",
                text());
    }

    String doc() {
        return doc("|null");
    }

    /** Of a property of an object. */
    String memberDoc() {
        return doc(param().isOptional() ? "|null" : "");
    }

    private String doc(String orNull) {
        return PhpDoc.of(
                "    ",
                text(),
                param().isList() ? List.of(new PhpDoc.Tag("@var " + docType() + orNull, List.of())) : List.of());
    }
}
