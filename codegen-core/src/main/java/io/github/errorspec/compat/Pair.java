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

    /** The params that both have, by their names. */
    List<ParamPair> params() {
        List<ParamPair> both = new ArrayList<>();
        for (ResolvedParam old : past.params()) {
            named(old.name(), now.params()).ifPresent(found -> both.add(new ParamPair(old, found)));
        }
        return both;
    }

    /** The params that only the past has. */
    List<ResolvedParam> removed() {
        return without(now.params(), past.params());
    }

    /** The params that only this edition has. */
    List<ResolvedParam> added() {
        return without(past.params(), now.params());
    }

    /** The param that has taken the place of one that is gone: it stands where that stood, with the same type. */
    public Optional<ResolvedParam> successor(ResolvedParam gone) {
        int index = past.params().indexOf(gone);
        return index >= now.params().size()
                        || past.params().size() != now.params().size()
                ? Optional.empty()
                : Optional.of(now.params().get(index)).filter(added()::contains).filter(param -> param.definition()
                        .type()
                        .equals(gone.definition().type()));
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
