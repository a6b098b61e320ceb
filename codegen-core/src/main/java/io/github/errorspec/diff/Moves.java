package io.github.errorspec.diff;

import io.github.errorspec.compat.Pair;
import io.github.errorspec.diff.Diff.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows that stand elsewhere among those of their category: as few as can be told, since a row that goes to the top moves all others by
 * one. Rows that are new or gone move nobody, and those with another code or category go where these are.
 */
final class Moves {
    private Moves() {}

    /** What is told of the place of a row, by the index of the row today. */
    static Map<Integer, Field> of(List<Pair> pairs) {
        Map<Optional<String>, List<Pair>> byCategory = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            Optional<String> category = pair.now().definition().categoryId();
            if (pair.hasSameCode() && category.equals(pair.past().definition().categoryId())) {
                byCategory.computeIfAbsent(category, any -> new ArrayList<>()).add(pair);
            }
        }
        Map<Integer, Field> moves = new HashMap<>();
        byCategory.values().forEach(rows -> add(rows, moves));
        return moves;
    }

    private static void add(List<Pair> rows, Map<Integer, Field> moves) {
        boolean[] stays = longestAscent(
                rows.stream().mapToInt(pair -> pair.past().index()).toArray());
        Map<Integer, String> before = new HashMap<>();
        String last = "";
        for (Pair pair : rows.stream()
                .sorted((a, b) -> a.past().index() - b.past().index())
                .toList()) {
            before.put(pair.now().index(), last);
            last = behind(pair);
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!stays[i]) {
                int index = rows.get(i).now().index();
                String is = i == 0 ? "" : behind(rows.get(i - 1));
                moves.put(index, new Field("order", words(before.getOrDefault(index, "")), words(is)));
            }
        }
    }

    private static String behind(Pair pair) {
        return "behind " + pair.now().code();
    }

    private static String words(String place) {
        return place.isEmpty() ? "first" : place;
    }

    /** Which of some numbers, each there once, are those of a longest list in them that only goes up. */
    private static boolean[] longestAscent(int[] numbers) {
        // At each length, where the list of that length ends that has the smallest end; and for each number what stands
        // before it.
        int[] ends = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int length = 0;
        for (int i = 0; i < numbers.length; i++) {
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (numbers[ends[middle]] < numbers[i]) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            previous[i] = low == 0 ? -1 : ends[low - 1];
            ends[low] = i;
            length = Math.max(length, low + 1);
        }
        boolean[] stays = new boolean[numbers.length];
        for (int i = length == 0 ? -1 : ends[length - 1]; i >= 0; i = previous[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
