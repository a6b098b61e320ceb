package io.github.errorspec.compat;

import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.resolve.FamilyShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to families of codes, found without a look at each family: there are few places where families have wildcards, and for each
 * of them what a code would have to be is looked up. Of several, the one that came first is found.
 */
final class Families<T> {
    private final Map<FamilyShape, List<Member<T>>> shapes = new LinkedHashMap<>();
    private final Map<FamilyShape, Table<T>> families = new HashMap<>();

    /** The same with more places left open, for codes that have wildcards there. */
    private final Map<Opened, Table<T>> opened = new HashMap<>();

    private int size;

    private record Member<T>(String key, int order, T thing) {}

    private record Opened(FamilyShape shape, List<Integer> places) {}

    private static final class Table<T> {
        private final Map<String, Member<T>> members = new HashMap<>();

        @Nullable
        Member<T> get(String key) {
            return members.get(key);
        }

        void add(String key, Member<T> member) {
            members.putIfAbsent(key, member);
        }
    }

    void add(ErrorCode family, T thing) {
        FamilyShape shape = FamilyShape.of(family);
        Member<T> member = new Member<>(Matching.key(family), size++, thing);
        shapes.computeIfAbsent(shape, any -> new ArrayList<>()).add(member);
        families.computeIfAbsent(shape, any -> new Table<>()).add(member.key(), member);
    }

    /** What belongs to a family that has all codes that this one stands for. */
    Optional<T> covering(ErrorCode code) {
        String key = Matching.key(code);
        @Nullable Member<T> found = null;
        for (Map.Entry<FamilyShape, Table<T>> each : families.entrySet()) {
            if (each.getKey().length() == key.length()) {
                found = first(found, each.getValue().get(open(key, each.getKey().wildcards())));
            }
        }
        return thing(found);
    }

    /** What belongs to a family that has more wildcards than this one, and some of its codes. */
    Optional<T> widerThan(ErrorCode family) {
        String key = Matching.key(family);
        List<Integer> own = FamilyShape.of(family).wildcards();
        @Nullable Member<T> found = null;
        for (FamilyShape shape : shapes.keySet()) {
            if (shape.length() == key.length() && shape.wildcards().size() > own.size()) {
                TreeSet<Integer> places = new TreeSet<>(own);
                places.addAll(shape.wildcards());
                Opened both = new Opened(shape, List.copyOf(places));
                found = first(found, opened.computeIfAbsent(both, this::table).get(open(key, both.places())));
            }
        }
        return thing(found);
    }

    private Table<T> table(Opened both) {
        Table<T> table = new Table<>();
        shapes.getOrDefault(both.shape(), List.of())
                .forEach(member -> table.add(open(member.key(), both.places()), member));
        return table;
    }

    /** A wildcard stands for one decimal digit, and so for nothing else that is at its place. */
    private static String open(String key, List<Integer> places) {
        StringBuilder open = new StringBuilder(key);
        for (int place : places) {
            char c = key.charAt(place);
            open.setCharAt(place, c >= '0' && c <= '9' ? '\0' : c);
        }
        return open.toString();
    }

    private static <T> @Nullable Member<T> first(@Nullable Member<T> one, @Nullable Member<T> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.order() < other.order() ? one : other;
    }

    private static <T> Optional<T> thing(@Nullable Member<T> member) {
        return Optional.ofNullable(member).map(Member::thing);
    }
}
