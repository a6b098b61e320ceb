package io.github.errorspec.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Families and ranges agree with the plain definition: all the codes that they stand for, one by one. */
class FamilyPropertiesTest {
    private static ErrorCode code(String text) {
        return ErrorCode.of(text, Optional.of('X'));
    }

    /** Every concrete code that a family of few wildcards stands for, by the definition in the reference. */
    private static List<String> members(String family) {
        int at = family.indexOf('X');
        if (at < 0) {
            return List.of(family);
        }
        List<String> members = new ArrayList<>();
        for (char digit = '0'; digit <= '9'; digit++) {
            members.addAll(members(family.substring(0, at) + digit + family.substring(at + 1)));
        }
        return members;
    }

    private static List<Long> integers(String family) {
        return members(family).stream()
                .filter(member -> member.matches("0|-?[1-9][0-9]*"))
                .map(Long::valueOf)
                .toList();
    }

    @Property(tries = 300)
    void overlapIsHavingACommonMember(
            @ForAll @StringLength(min = 1, max = 3) @Chars({'X', '0', '1', 'A'}) String one,
            @ForAll @StringLength(min = 1, max = 3) @Chars({'X', '0', '1', 'A'}) String other) {
        boolean common = members(one).stream().anyMatch(members(other)::contains);

        assertThat(code(one).overlaps(code(other))).isEqualTo(common);
    }

    @Property(tries = 300)
    void aRangeContainsWhatItsMembersSay(
            @ForAll @StringLength(min = 1, max = 4) @Chars({'X', '1', '5'}) @CharRange(from = '1', to = '3')
                    String digits,
            @ForAll boolean negative,
            @ForAll @IntRange(min = -12000, max = 12000) int one,
            @ForAll @IntRange(min = -12000, max = 12000) int other) {
        String family = (negative ? "-" : "") + digits;
        CodeSet.Range range = new CodeSet.Range(Math.min(one, other), Math.max(one, other));
        List<Long> members = integers(family);

        assertThat(range.containsAny(code(family)))
                .isEqualTo(members.stream().anyMatch(n -> n >= range.from() && n <= range.to()));
        assertThat(range.containsAll(code(family)))
                .isEqualTo(members.stream().allMatch(n -> n >= range.from() && n <= range.to()));
    }
}
