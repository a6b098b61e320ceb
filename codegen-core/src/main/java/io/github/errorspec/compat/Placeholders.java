package io.github.errorspec.compat;

import io.github.errorspec.model.MessageTemplate;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What two messages of a row mention.
 *
 * @param dropped the params that only the old one mentions, though the row still has them
 * @param mentioned the params that only the new one mentions, though the row had them
 * @param follow whether a message mentions a param that came or went, and so had to change
 */
record Placeholders(Set<String> dropped, Set<String> mentioned, boolean follow) {
    static Placeholders of(Pair pair) {
        Set<String> was = names(pair.past());
        Set<String> is = names(pair.now());
        Set<String> both =
                pair.params().stream().map(param -> param.now().name()).collect(Collectors.toSet());
        return new Placeholders(
                minus(was, is, both),
                minus(is, was, both),
                mentionsAny(was, pair.removed()) || mentionsAny(is, pair.added()));
    }

    /** Whether they tell why the message is another one. */
    boolean explain() {
        return follow || !differences().isEmpty();
    }

    /** In words; empty where there are none. */
    String differences() {
        if (dropped.isEmpty() && mentioned.isEmpty()) {
            return "";
        }
        String first = dropped.isEmpty() ? "" : "no longer mentions " + list(dropped);
        String second = mentioned.isEmpty() ? "" : "mentions " + list(mentioned) + " now";
        return first.isEmpty() || second.isEmpty() ? first + second : first + ", and " + second;
    }

    private static String list(Set<String> names) {
        return "`" + String.join("`, `", names) + "`";
    }

    private static boolean mentionsAny(Set<String> names, List<ResolvedParam> params) {
        return params.stream().anyMatch(param -> names.contains(param.name()));
    }

    private static Set<String> minus(Set<String> names, Set<String> without, Set<String> within) {
        Set<String> left = new LinkedHashSet<>(names);
        left.removeAll(without);
        left.retainAll(within);
        return left;
    }

    private static Set<String> names(ResolvedRow row) {
        Set<String> names = new LinkedHashSet<>();
        row.definition().texts().message().stream()
                .flatMap(message -> message.placeholders().stream())
                .map(MessageTemplate.Placeholder::name)
                .forEach(names::add);
        return names;
    }
}
