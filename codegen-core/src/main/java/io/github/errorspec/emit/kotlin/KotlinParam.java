package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.Prose;
import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.resolve.ResolvedParam;

/**
 * A param in Kotlin.
 *
 * @param values the type that converts what was received
 */
record KotlinParam(NamedParam named, String values) {
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

    /** Of the property, which is null if what was received lacks it. */
    String type() {
        return Kotlin.LANGUAGE.scalars().of(param()) + (param().isOptional() ? "" : "?");
    }

    /** As a constructor declares it. */
    String declaration() {
        return name() + ": " + Kotlin.LANGUAGE.scalars().of(param()) + (param().isOptional() ? " = null" : "");
    }

    /** The name and the value. */
    String pair() {
        return KotlinText.of(param().name()) + " to " + name();
    }

    /** What the property gives. */
    String value() {
        String convert = param().scalar().word();
        String value = "details[" + KotlinText.of(param().name()) + "]";
        return param().isList()
                ? values + ".list(" + value + ", " + values + "::" + convert + ")"
                : values + "." + convert + "(" + value + ")";
    }
}
