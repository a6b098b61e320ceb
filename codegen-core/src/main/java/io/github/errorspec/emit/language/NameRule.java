package io.github.errorspec.emit.language;

import io.github.errorspec.emit.Options;
import io.github.errorspec.model.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * How names of a kind are made. A name depends on its own element, on categories and on the catalog only, never on other rows, so
 * a new row cannot rename an old one.
 *
 * @param kind what they are names of
 * @param spelling how words are joined
 * @param before what all names of the kind begin with
 * @param after what all names of the kind end with
 * @param dropped endings of the words that are left out, since {@code after} or the kind says the same
 * @param givenAsIs whether a name that a user gave keeps such endings
 * @param avoided what is taken, and what to do about it; the first that fits
 * @param shared what becomes of a name that the catalog or a category has; nothing where neither has such names
 * @param scope where only one element can have the name; empty where any number can
 * @param aliased whether earlier ids have names too
 * @param applies whether there are such names, with the options of a user
 */
public record NameRule(
        NameKind kind,
        Spelling spelling,
        String before,
        String after,
        List<String> dropped,
        boolean givenAsIs,
        List<Avoided> avoided,
        Optional<Detour> shared,
        String scope,
        boolean aliased,
        Predicate<Options> applies) {
    /**
     * Names that are taken.
     *
     * @param sections of the language's reserved words
     * @param own whether the names of the catalog's own types, and that of the type around it, are taken too
     */
    public record Avoided(Set<String> sections, boolean own, Detour detour) {}

    /** Names in a spelling, with nothing else about them. */
    public static NameRule of(NameKind kind, Spelling spelling) {
        return new NameRule(
                kind, spelling, "", "", List.of(), false, List.of(), Optional.empty(), "", false, options -> true);
    }

    public NameRule before(String start) {
        return new NameRule(kind, spelling, start, after, dropped, givenAsIs, avoided, shared, scope, aliased, applies);
    }

    /**
     * Without endings of the words.
     *
     * @param endings in the order in which they are looked for
     */
    public NameRule dropping(String... endings) {
        return new NameRule(
                kind, spelling, before, after, List.of(endings), false, avoided, shared, scope, aliased, applies);
    }

    /**
     * Without endings of the words of an id, but with those of a name that a user gave.
     *
     * @param endings in the order in which they are looked for
     */
    public NameRule droppingOfIds(String... endings) {
        return new NameRule(
                kind, spelling, before, after, List.of(endings), true, avoided, shared, scope, aliased, applies);
    }

    public NameRule after(String end) {
        return new NameRule(kind, spelling, before, end, dropped, givenAsIs, avoided, shared, scope, aliased, applies);
    }

    /**
     * With another name where this one is reserved.
     *
     * @param sections of the language's reserved words
     */
    public NameRule avoiding(Detour detour, String... sections) {
        return avoiding(new Avoided(Set.of(sections), false, detour));
    }

    /** The same with the names of the catalog's own types, and that of the type around it. */
    public NameRule avoidingOwn(Detour detour, String... sections) {
        return avoiding(new Avoided(Set.of(sections), true, detour));
    }

    private NameRule avoiding(Avoided more) {
        List<Avoided> all = new ArrayList<>(avoided);
        all.add(more);
        return new NameRule(
                kind, spelling, before, after, dropped, givenAsIs, List.copyOf(all), shared, scope, aliased, applies);
    }

    public NameRule whenShared(Detour detour) {
        return new NameRule(
                kind,
                spelling,
                before,
                after,
                dropped,
                givenAsIs,
                avoided,
                Optional.of(detour),
                scope,
                aliased,
                applies);
    }

    public NameRule in(String place) {
        return new NameRule(
                kind, spelling, before, after, dropped, givenAsIs, avoided, shared, place, aliased, applies);
    }

    public NameRule withAliases() {
        return new NameRule(kind, spelling, before, after, dropped, givenAsIs, avoided, shared, scope, true, applies);
    }

    public NameRule when(Predicate<Options> condition) {
        return new NameRule(
                kind, spelling, before, after, dropped, givenAsIs, avoided, shared, scope, aliased, condition);
    }

    /** Whether names of both have the same of their own, whatever they are names of. */
    boolean hasStemsOf(NameRule other) {
        return spelling.equals(other.spelling) && dropped.equals(other.dropped) && givenAsIs == other.givenAsIs;
    }

    /** What the name has of its own, such as {@code ParamRequired}. */
    String stem(String id, Words words) {
        return spelling.keepsIds() ? id : stemSpelled(spelling.of(words));
    }

    /** The same of a name that a user gave. */
    String stemGiven(String name) {
        String written = spelling.given(name);
        return givenAsIs ? written : stemSpelled(written);
    }

    /** The same of the words of an id that are joined already. */
    String stemSpelled(String words) {
        String left = words;
        for (String ending : dropped) {
            boolean ends = left.endsWith(ending) && left.length() > ending.length();
            left = ends ? left.substring(0, left.length() - ending.length()) : left;
        }
        return left;
    }

    String name(String stem) {
        return before + stem + after;
    }

    String name(String stem, Detour detour, String catalog) {
        return detour.front()
                + (detour.catalogFirst() ? catalog : "")
                + before
                + stem
                + detour.inserted()
                + after
                + detour.end();
    }
}
