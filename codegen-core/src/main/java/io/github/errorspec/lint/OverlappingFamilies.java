package io.github.errorspec.lint;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

final class OverlappingFamilies implements LintRule {
    /** Families whose wildcards stand at the same places of codes of the same length; such differ in a fixed place. */
    private record Shape(int length, int width, BitSet wildcards) {
        static Shape of(ErrorCode code) {
            char letter = code.wildcard().orElseThrow();
            BitSet wildcards = IntStream.range(0, code.text().length())
                    .filter(i -> code.text().charAt(i) == letter)
                    .collect(BitSet::new, BitSet::set, BitSet::or);
            return new Shape(code.text().length(), wildcards.cardinality(), wildcards);
        }
    }

    @Override
    public String summary() {
        return "Two families with equally many wildcards share no code: the narrower one wins, and here none is narrower.";
    }

    @Override
    public void check(Catalog catalog, Diagnostics diagnostics) {
        Map<Shape, List<ErrorDefinition>> families = new LinkedHashMap<>();
        catalog.errors().stream().filter(error -> error.code().isFamily()).forEach(error -> families.computeIfAbsent(
                        Shape.of(error.code()), shape -> new ArrayList<>())
                .add(error));
        List<Map.Entry<Shape, List<ErrorDefinition>>> groups = List.copyOf(families.entrySet());
        for (int i = 0; i < groups.size(); i++) {
            Shape one = groups.get(i).getKey();
            for (var other : groups.subList(i + 1, groups.size())) {
                if (one.length() == other.getKey().length()
                        && one.width() == other.getKey().width()) {
                    compare(groups.get(i).getValue(), other.getValue(), one, other.getKey(), diagnostics);
                }
            }
        }
    }

    /** Where both have a fixed character it must be the same, where one has a wildcard the other must have a digit. */
    private void compare(
            List<ErrorDefinition> ones, List<ErrorDefinition> others, Shape one, Shape other, Diagnostics diagnostics) {
        BitSet either = (BitSet) one.wildcards().clone();
        either.or(other.wildcards());
        Map<String, ErrorDefinition> fixed = new HashMap<>();
        ones.stream()
                .filter(error -> digitsAt(error.code(), other.wildcards()))
                .forEach(error -> fixed.putIfAbsent(without(error.code(), either), error));
        for (ErrorDefinition error : others) {
            ErrorDefinition first = fixed.get(without(error.code(), either));
            if (first != null && digitsAt(error.code(), one.wildcards())) {
                diagnostics.add(Diagnostic.of(
                                this,
                                error.span(),
                                "`" + error.code() + "` shares codes with `" + first.code() + "`, and both have "
                                        + one.width() + " wildcard" + (one.width() == 1 ? "" : "s"))
                        .withHelp("make one of them narrower")
                        .withRelated(first.span(), "the other family"));
            }
        }
    }

    private static String without(ErrorCode code, BitSet places) {
        StringBuilder text = new StringBuilder(code.text());
        places.stream().forEach(i -> text.setCharAt(i, ' '));
        return text.toString();
    }

    private static boolean digitsAt(ErrorCode code, BitSet places) {
        char letter = code.wildcard().orElseThrow();
        return places.stream().map(code.text()::charAt).allMatch(c -> c == letter || (c >= '0' && c <= '9'));
    }
}
