package io.github.errorspec.resolve;

import io.github.errorspec.model.Parameter;
import io.github.errorspec.model.ParameterType.Scalar;
import io.github.errorspec.model.Words;
import java.util.List;

/**
 * A param of a row.
 *
 * @param definition what the spec says about it
 * @param words those of its name
 * @param members those of an object, or of each object of a list, in the spec's order
 */
public record ResolvedParam(Parameter definition, Words words, List<ResolvedParam> members) {
    static ResolvedParam of(Parameter param) {
        List<Parameter> inside = param.type().members();
        return new ResolvedParam(
                param,
                Words.of(param.name()),
                inside.isEmpty()
                        ? List.of()
                        : inside.stream().map(ResolvedParam::of).toList());
    }

    /** The same by another name. */
    public ResolvedParam named(String name) {
        return new ResolvedParam(definition.named(name), words, members);
    }

    /** As messages and bodies name it. */
    public String name() {
        return definition.name();
    }

    /** The type, or that of each item of a list. */
    public Scalar scalar() {
        return definition.type().scalar();
    }

    public boolean isList() {
        return definition.type().list();
    }

    /** Whether it is an object or a list of them. */
    public boolean isObject() {
        return scalar() == Scalar.OBJECT;
    }

    /** The members that an object always has. */
    public List<ResolvedParam> requiredMembers() {
        return members.stream().filter(member -> !member.isOptional()).toList();
    }

    public boolean isOptional() {
        return definition.optional();
    }

    public boolean isSensitive() {
        return definition.sensitive();
    }
}
