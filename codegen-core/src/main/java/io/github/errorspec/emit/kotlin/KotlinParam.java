package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.List;

/** A param in Kotlin, or a member of one that is an object. */
record KotlinParam(KotlinCode kotlin, NamedParam named) {
    private ResolvedParam param() {
        return named.param();
    }

    /** Of the argument and the property. */
    String name() {
        return named.name(NameKind.ACCESSOR);
    }

    String doc() {
        return KotlinDoc.of(Prose.blocks(param(), "."), 4);
    }

    String memberDoc() {
        return KotlinDoc.of(Prose.blocks(param(), param().isOptional() ? "; null if there is none." : "."), 4);
    }

    /** What comments say of the argument. */
    List<String> tag() {
        return KotlinDoc.tag("@param " + name(), Prose.blocks(param(), "."));
    }

    /** Of the property, which is null if what was received lacks it. */
    String type() {
        return memberType() + (param().isOptional() ? "" : "?");
    }

    /** Of the property of a member, which has a value if the table says so. */
    String memberType() {
        return Kotlin.LANGUAGE.scalars().of(named);
    }

    /** As a constructor declares it. */
    String declaration() {
        return name() + ": " + memberType() + (param().isOptional() ? " = null" : "");
    }

    /** The name and the value. */
    String pair() {
        return KotlinText.of(param().name()) + " to " + kept();
    }

    /** Of an object its members; any JSON value is copied, since anything at all can be in it. */
    private String kept() {
        if (param().isObject()) {
            String call = name() + (param().isOptional() ? "?." : ".");
            return call + (param().isList() ? "map(" + named.name(NameKind.OBJECT) + "::toMap)" : "toMap()");
        }
        return param().scalar() == Scalar.JSON ? kotlin.json() + ".copied(" + name() + ")" : name();
    }

    /** What the property gives. */
    String value() {
        String value = from("details");
        if (param().isList()) {
            return listed(value);
        }
        return param().isObject()
                ? named.name(NameKind.OBJECT) + ".read(" + value + ")"
                : kotlin.values() + "." + param().scalar().word() + "(" + value + ")";
    }

    /** What the property of a member gives, whose type was looked at before. */
    String memberValue() {
        if (param().isList()) {
            return listed(from("values")) + (param().isOptional() ? "" : ".orEmpty()");
        }
        if (param().scalar() == Scalar.JSON) {
            return param().isOptional() ? from("values") : "values.getValue(" + KotlinText.of(param().name()) + ")";
        }
        return from("values") + " as " + memberType();
    }

    /** What an object has by this name: {@code Member("name", true, ShopValues::string)}. */
    String member() {
        return kotlin.values() + ".Member(" + KotlinText.of(param().name()) + ", " + !param().isOptional()
                + (param().isList() ? ") { " + listed("it") + " }" : ", " + converter() + ")");
    }

    private String from(String map) {
        return map + "[" + KotlinText.of(param().name()) + "]";
    }

    private String listed(String value) {
        return param().isObject()
                ? kotlin.values() + ".list(" + value + ") { " + named.name(NameKind.OBJECT) + ".read(it) }"
                : kotlin.values() + ".list(" + value + ", " + converter() + ")";
    }

    private String converter() {
        return kotlin.values() + "::" + param().scalar().word();
    }
}
