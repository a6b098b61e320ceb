package io.github.errorspec.compat;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.CodeSet;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.source.Located;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is looked up is what a look at each family would find, in a time that grows with their number only. */
class FamiliesTest {
    private static final Optional<Character> WILDCARD = Optional.of('X');

    private static final int SIZE = 20_000;

    /** What is sixteen times as large takes sixteen times as long, or two hundred and fifty if it grows with the square. */
    private static final int PARTS = 16;

    private static final double MOST = 80;

    @Property
    void aFamilyThatCoversACodeIsFound(@ForAll("codes") List<ErrorCode> codes, @ForAll("code") ErrorCode code) {
        List<ErrorCode> families = codes.stream().filter(ErrorCode::isFamily).toList();

        assertThat(families(families).covering(code))
                .isEqualTo(families.stream()
                        .filter(family -> Comparison.covers(family, code))
                        .findFirst());
    }

    @Property
    void aWiderFamilyWithCodesOfAnotherIsFound(
            @ForAll("codes") List<ErrorCode> codes, @ForAll("family") ErrorCode narrow) {
        List<ErrorCode> families = codes.stream().filter(ErrorCode::isFamily).toList();

        assertThat(families(families).widerThan(narrow))
                .isEqualTo(families.stream()
                        .filter(wide -> wide.width() > narrow.width() && wide.overlaps(narrow))
                        .findFirst());
    }

    private static Families<ErrorCode> families(List<ErrorCode> codes) {
        Families<ErrorCode> families = new Families<>();
        codes.forEach(code -> families.add(code, code));
        return families;
    }

    /** What of a reservation another catalog does not have, by a look at each of its codes. */
    @Property
    void whatIsNoLongerReservedIsFound(@ForAll("codes") List<ErrorCode> reserved, @ForAll("code") ErrorCode wanted) {
        Catalog catalog =
                Specs.read("errorSpec: 1\nid: acme.shop\nhttp: 400\ncodes: {type: string, wildcard: X}\nreserved: "
                        + reserved.stream()
                                .map(code -> "\"" + code + "\"")
                                .distinct()
                                .toList()
                        + "\nerrors: {A: {name: A}, XXXXXXX: {name: Wide}}\n");
        boolean isThere = catalog.allReserved().stream().map(Located::value).anyMatch(set -> set.containsAll(wanted));

        assertThat(new Reservations(catalog).missing(new CodeSet.Exactly(wanted)))
                .isEqualTo(isThere ? List.of() : List.of(wanted.text()));
    }

    static Stream<IntFunction<Runnable>> work() {
        return Stream.of(FamiliesTest::tombstones, FamiliesTest::widening, FamiliesTest::reservations);
    }

    private static Runnable tombstones(int size) {
        Catalog catalog = Specs.read("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors: {1: {name: One}}\nretired:\n"
                + lines(size, i -> "  " + (100000 + i) + "XX: {}\n"));
        Tombstones tombstones = new Tombstones(catalog.allRetired());
        return () -> assertThat(IntStream.range(0, size)
                        .filter(i -> tombstones
                                .of(new ErrorCode(300000 + i + "00", Optional.empty()))
                                .isPresent())
                        .count())
                .isZero();
    }

    private static Runnable widening(int size) {
        Families<Integer> families = new Families<>();
        IntStream.range(0, size).forEach(i -> families.add(new ErrorCode(100000 + i + "XX", WILDCARD), i));
        return () -> assertThat(IntStream.range(0, size)
                        .filter(i -> families.widerThan(new ErrorCode(300000 + i + "0X", WILDCARD))
                                .isPresent())
                        .count())
                .isZero();
    }

    private static Runnable reservations(int size) {
        Catalog catalog = Specs.read("errorSpec: 1\nid: acme.shop\nhttp: 400\nerrors: {1: {name: One}}\nreserved:\n"
                + lines(size, i -> "  - " + (1000000 + 10 * i) + "-" + (1000004 + 10 * i) + "\n"));
        Reservations reservations = new Reservations(catalog);
        return () -> assertThat(catalog.allReserved().stream()
                        .filter(set -> !reservations.missing(set.value()).isEmpty())
                        .count())
                .isZero();
    }

    private static String lines(int size, IntFunction<String> line) {
        return IntStream.range(0, size).mapToObj(line).collect(Collectors.joining());
    }

    @ParameterizedTest
    @MethodSource("work")
    void aCodeIsFoundWithoutALookAtEachFamily(IntFunction<Runnable> work) {
        Runnable part = work.apply(SIZE / PARTS);
        Runnable whole = work.apply(SIZE);
        time(whole);

        assertThat(time(whole) / time(part)).isLessThan(MOST);
    }

    /** The shortest of some runs, in the time of the processor, which others do not take. */
    private static double time(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        return IntStream.range(0, 5)
                .mapToLong(run -> {
                    long begin = threads.getCurrentThreadCpuTime();
                    work.run();
                    return threads.getCurrentThreadCpuTime() - begin;
                })
                .min()
                .orElseThrow();
    }

    @Provide
    static Arbitrary<ErrorCode> code() {
        return Arbitraries.strings()
                .withChars("01AX")
                .ofMinLength(2)
                .ofMaxLength(4)
                .map(text -> ErrorCode.of(text, WILDCARD));
    }

    @Provide
    static Arbitrary<ErrorCode> family() {
        return code().filter(ErrorCode::isFamily);
    }

    @Provide
    static Arbitrary<List<ErrorCode>> codes() {
        return code().list().ofMaxSize(12);
    }
}
