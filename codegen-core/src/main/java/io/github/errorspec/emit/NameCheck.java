package io.github.errorspec.emit;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds elements that would share a name; each pair once, whatever the number of languages. */
public final class NameCheck {
    private NameCheck() {}

    /** Two elements that want a name. */
    private record Pair(NameClaim first, NameClaim second) {
        boolean isSameName() {
            return first.name().equals(second.name());
        }
    }

    /** What tells pairs in different languages to be the same. */
    private record Elements(String first, String second, Object firstPlace, Object secondPlace) {
        static Elements of(Pair pair) {
            return new Elements(pair.first.element(), pair.second.element(), pair.first.span(), pair.second.span());
        }
    }

    /**
     * Reports what clashes.
     *
     * @param targets what each of them claims, in their order; names in the output of one are nothing to another
     */
    public static void check(List<List<NameClaim>> targets, Diagnostics diagnostics) {
        Map<Elements, List<Pair>> clashes = new LinkedHashMap<>();
        for (List<NameClaim> claims : targets) {
            for (Pair pair : pairs(claims)) {
                clashes.merge(Elements.of(pair), List.of(pair), NameCheck::both);
            }
        }
        for (List<Pair> pairs : clashes.values()) {
            diagnostics.add(diagnostic(pairs));
        }
    }

    /** Of what two elements share in a language, the first says enough. */
    private static List<Pair> both(List<Pair> some, List<Pair> more) {
        List<Pair> others = more.stream()
                .filter(pair ->
                        some.stream().noneMatch(known -> known.first.language().equals(pair.first.language())))
                .toList();
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Pair> pairs(List<NameClaim> claims) {
        Map<String, Map<String, NameClaim>> scopes = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (NameClaim claim : claims) {
            String name = claim.ignoresCase() ? claim.name().toLowerCase(Locale.ROOT) : claim.name();
            NameClaim first = scopes.computeIfAbsent(claim.scope(), any -> new HashMap<>())
                    .putIfAbsent(name, claim);
            if (first != null && !first.isOfSameElement(claim)) {
                pairs.add(new Pair(first, claim));
            }
        }
        return pairs;
    }

    private static Diagnostic diagnostic(List<Pair> pairs) {
        NameClaim first = pairs.get(0).first();
        NameClaim second = pairs.get(0).second();
        boolean same = pairs.stream().allMatch(Pair::isSameName);
        return Diagnostic.of(
                        TargetRule.NAME_CLASH,
                        second.span(),
                        first.element() + " and " + second.element()
                                + (same ? " have the same name: " : " have names that differ only in case: ")
                                + names(pairs))
                .withHelp(second.help())
                .withRelated(first.span(), "the other one");
    }

    /** {@code `PosixException` in Java and Kotlin, `PosixError` in Python}. */
    private static String names(List<Pair> pairs) {
        Map<String, List<String>> languages = new TreeMap<>(pairs.stream()
                .collect(Collectors.groupingBy(
                        pair -> pair.isSameName()
                                ? "`" + pair.second().name() + "`"
                                : "`" + pair.first().name() + "` and `"
                                        + pair.second().name() + "`",
                        Collectors.mapping(pair -> pair.second().language(), Collectors.toList()))));
        return languages.entrySet().stream()
                .map(entry -> entry.getKey() + " in "
                        + list(entry.getValue().stream().distinct().sorted().toList()))
                .collect(Collectors.joining(", "));
    }

    private static String list(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
