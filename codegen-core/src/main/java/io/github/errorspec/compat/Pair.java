package io.github.errorspec.compat;

import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A row that both editions have.
 *
 * @param past as it was
 * @param now as it is
 */
public record Pair(ResolvedRow past, ResolvedRow now) {
    /**
     * A param that both have.
     *
     * @param past as it was
     * @param now as it is
     */
    public record ParamPair(ResolvedParam past, ResolvedParam now) {}

    /** The params that both have, by their names, each with the members that both have of it. */
    List<ParamPair> params() {
        List<ParamPair> both = new ArrayList<>();
        for (ParamPair pair : wholeParams()) {
            both.add(pair);
            for (ResolvedParam old : members(pair.past())) {
                named(old.name(), members(pair.now())).ifPresent(found -> both.add(new ParamPair(old, found)));
            }
        }
        return both;
    }

    private List<ParamPair> wholeParams() {
        List<ParamPair> both = new ArrayList<>();
        for (ResolvedParam old : past.params()) {
            named(old.name(), now.params()).ifPresent(found -> both.add(new ParamPair(old, found)));
        }
        return both;
    }

    /** The params that only the past has, and the members that only the past has of objects that are there still. */
    List<ResolvedParam> removed() {
        List<ResolvedParam> removed = new ArrayList<>(without(now.params(), past.params()));
        objects().forEach(pair -> removed.addAll(without(members(pair.now()), members(pair.past()))));
        return removed;
    }

    /** The params that only this edition has, and the members that only it has of objects that were there before. */
    List<ResolvedParam> added() {
        List<ResolvedParam> added = new ArrayList<>(without(past.params(), now.params()));
        objects().forEach(pair -> added.addAll(without(members(pair.past()), members(pair.now()))));
        return added;
    }

    /** Whether the past had something optional where this one is: among the params, or in the object of which it is a member. */
    boolean hadOptionalBeside(ResolvedParam added) {
        for (ParamPair pair : objects()) {
            if (members(pair.now()).stream().anyMatch(member -> member.name().equals(added.name()))) {
                return pair.past().members().stream().anyMatch(ResolvedParam::isOptional);
            }
        }
        return past.params().stream().anyMatch(ResolvedParam::isOptional);
    }

    /** Those that were none before, or are none any more, have another type, which says it all. */
    List<ParamPair> objects() {
        return wholeParams().stream()
                .filter(pair -> pair.past().isObject() && pair.now().isObject())
                .toList();
    }

    /** With the names by which findings tell of them: {@code fields.code}. */
    private static List<ResolvedParam> members(ResolvedParam param) {
        return param.members().stream()
                .map(member -> member.named(param.name() + "." + member.name()))
                .toList();
    }

    /** The param that has taken the place of one that is gone: it stands where that stood, with the same type. */
    public Optional<ResolvedParam> successor(ResolvedParam gone) {
        int index = past.params().indexOf(gone);
        return index < 0
                        || index >= now.params().size()
                        || past.params().size() != now.params().size()
                ? Optional.empty()
                : Optional.of(now.params().get(index)).filter(added()::contains).filter(param -> param.definition()
                        .type()
                        .isLike(gone.definition().type()));
    }

    /** Whether a param is one that has taken the place of another. */
    boolean isSuccessor(ResolvedParam param) {
        return removed().stream()
                .anyMatch(gone -> successor(gone).filter(param::equals).isPresent());
    }

    /** Whether the past is known to say what today's row says, as a line of a lock that did not change; else one has to look. */
    boolean isCopy() {
        return past.definition().isCopyOf(now.definition());
    }

    public boolean hasSameCode() {
        return Matching.key(past).equals(Matching.key(now));
    }

    public boolean hasSameId() {
        return past.id().equals(now.id());
    }

    /** Whether an error says the same, whether by a message of its own or by its name. */
    boolean hasSameMessage() {
        return past.message().text().equals(now.message().text());
    }

    /** Whether an id of the past still means this row. */
    boolean keeps(String id) {
        return now.id().equals(id)
                || now.aliases().stream().anyMatch(alias -> alias.value().equals(id));
    }

    private static List<ResolvedParam> without(List<ResolvedParam> others, List<ResolvedParam> params) {
        return params.stream()
                .filter(param -> named(param.name(), others).isEmpty())
                .toList();
    }

    private static Optional<ResolvedParam> named(String name, List<ResolvedParam> params) {
        for (ResolvedParam param : params) {
            if (param.name().equals(name)) {
                return Optional.of(param);
            }
        }
        return Optional.empty();
    }
}
