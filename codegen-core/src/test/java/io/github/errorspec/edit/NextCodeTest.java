package io.github.errorspec.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.diagnostic.DiagnosticFormat;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Category;
import io.github.errorspec.parse.SpecReader;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NextCodeTest {
    private static Catalog catalog(String spec) {
        Diagnostics diagnostics = new Diagnostics();
        return SpecReader.read(
                        "spec.yaml",
                        ("errorSpec: 1\nid: a\nhttp: 400\n" + spec).getBytes(StandardCharsets.UTF_8),
                        diagnostics)
                .catalog()
                .orElseThrow(() -> new AssertionError(diagnostics.sorted()));
    }

    /** The codes with blanks between them, or why there are none. */
    private static String next(Catalog catalog, Optional<Catalog> released, int count) {
        Optional<Category> category = catalog.categories().stream().findFirst();
        try {
            return String.join(" ", NextCode.of(catalog, released, category, count));
        } catch (NoNextCodeException e) {
            return DiagnosticFormat.text(e.diagnostic());
        }
    }

    private static String next(String spec) {
        return next(catalog(spec), Optional.empty(), 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {errors: {1001: {name: A}, 1005: {name: B}, 1003: {name: C}}}                                 | 1006
            {range: 1000-1999}                                                                            | 1000
            {range: 1000-1005, errors: {1001: {name: A}, 1005: {name: B}}}                                | 1000
            {range: [1000-1001, 2000-2001], errors: {1000: {name: A}, 1001: {name: B}}}                   | 2000
            {range: [2000-2001, 1000-1001], errors: {1001: {name: A}, 2001: {name: B}}}                   | 1000
            {range: 1000-1999, reserved: [1001-1499, 1501], errors: {1000: {name: A}}}                    | 1500
            {range: 1000-1999, retired: {1001: {name: X}, 100X: }, errors: {1000: {name: A}}}             | 1010
            {range: 1000-1999, errors: {1000: {name: A}, 10XX: {name: F}, 11X5: {name: G}}}               | 1100
            {range: 1000-1999, errors: {1104: {name: A}, 10XX: {name: F}, 11X5: {name: G}}}               | 1106
            {range: -32099--32000, errors: {-32050: {name: A}, -3204X: {name: F}}}                        | -32039
            {range: 1-9223372036854775807, errors: {9223372036854775806: {name: A}, 1XXXXXXXXXXXXXXXXXX: {name: B}}} | 9223372036854775807
            {errors: {22P02: {name: A}, 22P06: {name: B}}}                                                | 22P07
            {errors: {E099: {name: A}}}                                                                   | E100
            {errors: {E9: {name: A}, E10: {name: B}}}                                                     | E11
            {prefix: "22", errors: {22012: {name: A}, 22P02: {name: B}, 22013: {name: C}}}                | 22014
            {prefix: "22", errors: {22A: {name: Z}, 22997: {name: A}, 22999: {name: B}}}                  | 22998
            """)
    void theNextCodeFollowsTheHighest(String category, String code) {
        assertThat(next("categories: {a: " + category + "}\nerrors: {1: {name: Z}}"))
                .isEqualTo(code);
    }

    @Test
    void whatWasReleasedAndIsGoneIsNotFree() {
        Catalog released =
                catalog("categories: {a: {errors: {1002: {name: B}, 1003: {name: C}}}}\nerrors: {1004: {name: D}}");

        assertThat(next(catalog("categories: {a: {errors: {1001: {name: A}}}}"), Optional.of(released), 3))
                .isEqualTo("1005 1006 1007");
    }

    @Test
    void wordsOfAReleaseAreNoNumbersToFollow() {
        Catalog released = catalog("categories: {a: {errors: {E1: {name: A}, 12345678901234567890: {name: B}}}}");

        assertThat(next(catalog("categories: {a: {errors: {1001: {name: A}}}}"), Optional.of(released), 1))
                .isEqualTo("1002");
    }

    @Test
    void codesOfOtherCategoriesAreNotTaken() {
        assertThat(
                        next(
                                "categories: {a: {errors: {1001: {name: A}}}, b: {range: 1002-1009}, c: {errors: {1010: {name: C}}}}"))
                .isEqualTo("1011");
    }

    @Test
    void aPatternHoldsForNewCodesToo() {
        assertThat(next("codes: {pattern: '[0-9]{3}0'}\ncategories: {a: {errors: {1010: {name: A}}}}"))
                .isEqualTo("1020");
    }

    @Test
    void rowsWithoutACategoryHaveANextCodeOfTheirOwn() throws NoNextCodeException {
        Catalog catalog = catalog("categories: {a: {range: 1-9}}\nerrors: {7000: {name: A}}");

        assertThat(NextCode.of(catalog, Optional.empty(), Optional.empty(), 1)).containsExactly("7001");
    }

    @Test
    void aFullRangeSaysWhatIsInIt() {
        assertThat(next("""
                categories:
                  orders:
                    range: 1-5
                    reserved: [3, 77]
                    retired: {2: , 4: }
                    errors: {1: {name: A}, 5: {name: B}}
                """)).isEqualTo("""
                spec.yaml:5:3: error: the category `orders` has no free code left in `1-5`: 2 in use, 2 retired, `3` reserved [no-next-code]
                  5 |   orders:
                    |   ^^^^^^
                  help: widen `range`, or take codes out of `reserved`; retired codes stay retired
                """);
    }

    @Test
    void wordsHaveNoNextOne() {
        assertThat(next("categories: {cards: {errors: {card_declined: , card_expired: }}}"))
                .contains("the codes of the category `cards` are words, and no word follows another")
                .contains("choose one that says what went wrong");
    }

    @Test
    void anEmptyCategoryHasNothingToGoBy() {
        assertThat(next("categories: {a: {}}\nerrors: {1: {name: A}}"))
                .contains("the category `a` has no code yet that another one could follow")
                .contains("give it a `range`, or a first row");
        assertThat(next("categories: {a: {prefix: E}}\nerrors: {F1: {name: A}}"))
                .contains("give it a first row");
    }

    @Test
    void familiesAreNothingToGoBy() {
        assertThat(next("categories: {a: {errors: {1XX: {name: A}}}}"))
                .contains("the category `a` has families only, and no code that another one could follow");
        assertThat(next("codes: {type: string, wildcard: X}\ncategories: {a: {errors: {E1X: {name: A}}}}"))
                .contains("the category `a` has families only, and no code that another one could follow");
    }

    @Property(tries = 200)
    void whatIsFoundIsFreeAndNothingFreeIsLeftOut(
            @ForAll @Size(max = 30) Set<@IntRange(min = 100, max = 140) Integer> used,
            @ForAll @Size(max = 10) Set<@IntRange(min = 100, max = 140) Integer> reserved) {
        used.removeAll(reserved);
        String rows =
                used.stream().map(code -> code + ": {name: N" + code + "}").collect(Collectors.joining(", "));
        Catalog catalog = catalog("categories: {a: {range: 100-140, reserved: " + List.copyOf(reserved) + ", errors: {"
                + rows + "}}}\nerrors: {9: {name: Z}}");
        int free = 41 - used.size() - reserved.size();

        Set<Integer> all = new HashSet<>(used);
        all.addAll(reserved);
        if (free > 0) {
            List<String> found = List.of(next(catalog, Optional.empty(), free).split(" "));
            found.forEach(
                    code -> assertThat(all.add(Integer.parseInt(code))).as(code).isTrue());
        }
        assertThat(all).hasSize(41);
        assertThat(next(catalog, Optional.empty(), free + 1)).contains("no free code left");
    }
}
