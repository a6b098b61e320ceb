package io.github.errorspec.emit.language;

import static java.util.Objects.requireNonNull;

import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a spec has to say in {@code names} of a row, such that each language calls it as it does now, also when its id changes or a later
 * version of ErrorSpec takes ids apart in another way. What a language puts around such a name, such as {@code Exception} behind it, and
 * the other name that it takes where this one is taken, depends on the language and on what is larger than the row; {@code names}
 * cannot say it, and need not: the catalog and its categories are in the same spec.
 */
public final class FrozenNames {
    /** The longest that format 1 takes. */
    private static final int LONGEST = 100;

    /** The rules by which a row has names that its id does not give as it is; of those that agree on all ids, the first. */
    private final List<List<NameRule>> rules = new ArrayList<>();

    /** Which of them a language has: many have the same. */
    private final Map<String, Integer> rulesOf = new LinkedHashMap<>();

    public FrozenNames(List<Language> languages) {
        for (Language language : languages) {
            List<NameRule> distinct = new ArrayList<>();
            for (NameRule rule : language.naming().rows()) {
                if (!rule.spelling().keepsIds() && distinct.stream().noneMatch(rule::hasStemsOf)) {
                    distinct.add(rule);
                }
            }
            rulesOf.put(language.name(), indexOf(distinct));
        }
    }

    private int indexOf(List<NameRule> wanted) {
        for (int i = 0; i < rules.size(); i++) {
            if (haveSameStems(rules.get(i), wanted)) {
                return i;
            }
        }
        rules.add(wanted);
        return rules.size() - 1;
    }

    private static boolean haveSameStems(List<NameRule> some, List<NameRule> others) {
        boolean same = some.size() == others.size();
        for (int i = 0; same && i < some.size(); i++) {
            same = some.get(i).hasStemsOf(others.get(i));
        }
        return same;
    }

    /** By language, in their order; then those that the spec has for languages that nobody here knows. */
    public Map<String, String> of(ResolvedRow row) {
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Located<String>> given = row.definition().names();
        @Nullable String[] frozen = new String[rules.size()];
        rulesOf.forEach((language, index) -> {
            Located<String> own = given.get(language);
            if (own == null && frozen[index] == null) {
                frozen[index] = frozen(rules.get(index), row);
            }
            String name = own == null ? requireNonNull(frozen[index]) : own.value();
            if (!name.isEmpty()) {
                names.put(language, name);
            }
        });
        given.forEach((language, name) -> names.putIfAbsent(language, name.value()));
        return names;
    }

    /** The first name that gives all that the id gives; nothing if none does, then the id alone tells it. */
    private static String frozen(List<NameRule> rules, ResolvedRow row) {
        List<String> spelled = new ArrayList<>();
        List<String> stems = new ArrayList<>();
        for (NameRule rule : rules) {
            String words = rule.spelling().of(row.words());
            spelled.add(words);
            stems.add(rule.stemSpelled(words));
        }
        for (int i = 0; i < stems.size(); i++) {
            if (gives(spelled.get(i), rules, stems)) {
                return spelled.get(i);
            }
            if (gives(stems.get(i), rules, stems)) {
                return stems.get(i);
            }
        }
        return "";
    }

    private static boolean gives(String name, List<NameRule> rules, List<String> stems) {
        boolean all = name.length() <= LONGEST;
        for (int i = 0; all && i < stems.size(); i++) {
            all = rules.get(i).stemGiven(name).equals(stems.get(i));
        }
        return all;
    }
}
