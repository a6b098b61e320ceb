package io.github.errorspec.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FileNamesTest {
    private static Map<String, String> names(List<String> keys) {
        List<String> names = new FileNames().of(keys);
        Map<String, String> byKey = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            byKey.put(keys.get(i), names.get(i));
        }
        assertThat(names.stream().map(name -> name.toLowerCase(Locale.ROOT))).doesNotHaveDuplicates();
        return byKey;
    }

    @Test
    void aNameIsThatOfTheKeyWhichIsWrittenSo() {
        assertThat(names(List.of("a/b", "a.b", "a-b", "con", "con-error", "E.1")))
                .containsEntry("a-b", "a-b")
                .containsEntry("a/b", "a-b-f86d3c07")
                .containsEntry("a.b", "a-b-26bb6518")
                .containsEntry("con-error", "con-error")
                .containsEntry("E.1", "E-1");
    }

    @Test
    void keysThatDifferInCaseOnlyHaveTheSameNamesWhicheverComesFirst() {
        assertThat(names(List.of("card", "Card", "CARD"))).isEqualTo(names(List.of("CARD", "Card", "card")));
    }

    /** One that is made of digits of the key's own may be taken by somebody who wanted it so. */
    @Test
    void anEndingIsLongerWhereItIsTaken() {
        String taken = names(List.of("a/b", "a-b")).get("a/b");

        Map<String, String> names = names(List.of("a/b", taken, "a-b"));

        assertThat(names).containsEntry(taken, taken);
        assertThat(names.get("a/b")).startsWith(taken).hasSize(taken.length() + 1);
    }

    @Test
    void aRowThatIsAddedMovesNoPageThatHadToChange() {
        List<String> keys = List.of("a/b", "a.b", "a-b", "card", "Card", "nul", "nul-error", "?x", "?X", "101");
        Map<String, String> before = names(keys);
        Map<String, String> changed = new HashMap<>(before);
        changed.values().removeIf(name -> !name.matches(".*-[0-9a-f]{8}"));
        assertThat(changed).containsOnlyKeys("a/b", "a.b", "card", "Card", "nul", "?x", "?X");

        for (String added : List.of("a:b", "A-B", "CARD", "NUL", "?x?", "100")) {
            for (int place = 0; place <= keys.size(); place++) {
                List<String> more = new ArrayList<>(keys);
                more.add(place, added);
                assertThat(names(more)).as(added).containsAllEntriesOf(changed);
            }
        }
        List<String> reversed = new ArrayList<>(keys);
        Collections.reverse(reversed);
        assertThat(names(reversed)).isEqualTo(before);
    }

    /** What users chose, and what was named before, is not given again. */
    @Test
    void aNameIsGivenOnce() {
        FileNames names = new FileNames();

        assertThat(names.chosen("Errors")).isEqualTo("Errors");
        assertThat(names.of(List.of("errors", "status-404")))
                .element(0)
                .asString()
                .matches("errors-[0-9a-f]{8}");
        assertThat(names.of(List.of("status-404"))).element(0).asString().matches("status-404-[0-9a-f]{8}");
    }
}
