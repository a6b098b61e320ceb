package io.github.errorspec.emit.java.files;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedParam;
import io.github.errorspec.emit.language.Scalars;
import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;

/** What Java says of a param. */
public record JavaParam(NamedParam named) {
    /** As an accessor gives them, where they cannot be primitive. */
    public static final Scalars SCALARS = new Scalars(
            Scalars.of("String", "Long", "Double", "Boolean", "Instant", "UUID", "Object"),
            "List<%s>",
            "Optional<%s>",
            "Optional<%s>");

    public ResolvedParam param() {
        return named.param();
    }

    /** Of the variable and of the accessor. */
    public String name() {
        return named.name(NameKind.ACCESSOR);
    }

    public boolean optional() {
        return param().isOptional();
    }

    public boolean isList() {
        return param().isList();
    }

    /** The same for the members of an object. */
    public List<JavaParam> members() {
        return named.members().stream().map(JavaParam::new).toList();
    }

    /** What a constructor takes. */
    public String argumentType() {
        return isList() ? "List<" + boxed() + ">" : optional() ? boxed() : scalar();
    }

    /** What a setter takes, which is called where there is a value. */
    public String settableType() {
        return isList() ? argumentType() : scalar();
    }

    /** What the accessor gives. */
    public String accessorType() {
        return optional() ? "Optional<" + (isList() ? argumentType() : boxed()) + ">" : argumentType();
    }

    /** What a file imports that has the {@link #argumentType}. */
    public List<String> argumentImports() {
        List<String> imports = new ArrayList<>(isList() ? List.of("java.util.List") : List.of());
        switch (param().scalar()) {
            case TIMESTAMP -> imports.add("java.time.Instant");
            case UUID -> imports.add("java.util.UUID");
            case STRING, INTEGER, NUMBER, BOOLEAN, JSON, OBJECT -> {}
        }
        return imports;
    }

    /** The type, or that of each item of a list, where it cannot be primitive. */
    public String boxed() {
        return param().isObject() ? named.name(NameKind.OBJECT) : SCALARS.scalar(param());
    }

    private String scalar() {
        return switch (param().scalar()) {
            case INTEGER -> "long";
            case NUMBER -> "double";
            case BOOLEAN -> "boolean";
            case STRING, TIMESTAMP, UUID, JSON, OBJECT -> boxed();
        };
    }
}
