package io.github.errorspec.emit.language;

import io.github.errorspec.resolve.ResolvedParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A param with its names in a language.
 *
 * @param param what the catalog says about it
 * @param names by what they are names of; that of the kind {@link NameKind#OBJECT} is the type of its objects
 * @param members those of an object, or of each object of a list, in the spec's order
 */
public record NamedParam(ResolvedParam param, Map<NameKind, String> names, List<NamedParam> members) {
    public String name(NameKind kind) {
        return Objects.requireNonNull(names.get(kind), kind::word);
    }

    /** The members that an object always has. */
    public List<NamedParam> requiredMembers() {
        return members(false);
    }

    /** The members as a constructor takes them: those that must be given, then the others. */
    public List<NamedParam> arguments() {
        List<NamedParam> all = members(false);
        all.addAll(members(true));
        return all;
    }

    private List<NamedParam> members(boolean optional) {
        List<NamedParam> some = new ArrayList<>();
        for (NamedParam member : members) {
            if (member.param().isOptional() == optional) {
                some.add(member);
            }
        }
        return some;
    }
}
