package io.github.errorspec.emit.java.generated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import golden.shapes.enums.AllTypesException;
import golden.shapes.enums.ExactException;
import golden.shapes.enums.GivenNameException;
import golden.shapes.enums.NarrowException;
import golden.shapes.enums.NegativeException;
import golden.shapes.enums.OptionalParamsException;
import golden.shapes.enums.OrdinaryException;
import golden.shapes.enums.RateLimitException;
import golden.shapes.enums.SecretException;
import golden.shapes.enums.ShapesError;
import golden.shapes.enums.ShapesErrorCategory;
import golden.shapes.enums.ShapesException;
import golden.shapes.enums.ShapesHttpStatusMapper;
import golden.shapes.enums.StartsWithNumberException;
import golden.shapes.enums.WideException;
import golden.shapes.enums.WithMessageException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How the generated Java behaves, on the goldens of the spec {@code shapes}. */
class GeneratedErrorsTest {
    @Test
    void aCodeIsFoundAsExactRowThenAsNarrowestFamily() {
        assertThat(ShapesError.fromCode(104150)).contains(ShapesError.EXACT_ERROR);
        assertThat(ShapesError.fromCode(104151)).contains(ShapesError.NARROW_ERROR);
        assertThat(ShapesError.fromCode(104000)).contains(ShapesError.WIDE_ERROR);
        assertThat(ShapesError.fromCode(104998)).contains(ShapesError.WIDE_ERROR);
        assertThat(ShapesError.fromCode(105000)).isEmpty();
        assertThat(ShapesError.fromCode(101919)).contains(ShapesError.SCATTERED_ERROR);
        assertThat(ShapesError.fromCode(100909)).contains(ShapesError.SCATTERED_ERROR);
        assertThat(ShapesError.fromCode(101918)).isEmpty();
        assertThat(ShapesError.fromCode(-32001)).contains(ShapesError.NEGATIVE_ERROR);
        assertThat(ShapesError.fromCode(-32100)).isEmpty();
        assertThat(ShapesError.fromCode(32001)).isEmpty();
        assertThat(ShapesError.fromCode(0)).contains(ShapesError.UNKNOWN);
        assertThat(ShapesError.fromCode(Long.MAX_VALUE)).isEmpty();
        assertThat(ShapesError.fromCode(Long.MIN_VALUE)).isEmpty();
    }

    @Test
    void aCodeIsFoundByItsTextIfThatIsHowTheNumberIsWritten() {
        assertThat(ShapesError.fromCode("104017")).contains(ShapesError.WIDE_ERROR);
        assertThat(ShapesError.fromCode("-32001")).contains(ShapesError.NEGATIVE_ERROR);
        for (String text : List.of("0104017", "+104017", "104XXX", "", "abc", "99999999999999999999", "1.0", " 1")) {
            assertThat(ShapesError.fromCode(text)).as(text).isEmpty();
        }
    }

    @Test
    void aCodeIsFoundWithoutAnOptionalToo() {
        assertThat(ShapesError.fromCodeOrNull(104150)).isSameAs(ShapesError.EXACT_ERROR);
        assertThat(ShapesError.fromCodeOrNull("104151")).isSameAs(ShapesError.NARROW_ERROR);
        assertThat(ShapesError.fromCodeOrNull(105000)).isNull();
        assertThat(ShapesError.fromCodeOrNull("abc")).isNull();
        assertThat(golden.shapestext.enums.TextShapesError.fromCodeOrNull("E-102"))
                .isSameAs(golden.shapestext.enums.TextShapesError.NARROW);
        assertThat(golden.shapestext.enums.TextShapesError.fromCodeOrNull("E-99x"))
                .isNull();
    }

    @Test
    void noTextIsNoCode() {
        assertThat(ShapesError.fromCode(null)).isEmpty();
        assertThat(ShapesError.fromCodeOrNull(null)).isNull();
        assertThat(ShapesHttpStatusMapper.statusOf((String) null)).isEmpty();
        assertThat(golden.shapestext.enums.TextShapesError.fromCode(null)).isEmpty();
        assertThat(golden.shapestext.enums.TextShapesError.fromCodeOrNull(null)).isNull();
    }

    @Test
    void anErrorKnowsItsRow() {
        assertThat(ShapesError.WIDE_ERROR.code()).isEqualTo("104XXX");
        assertThat(ShapesError.WIDE_ERROR.isFamily()).isTrue();
        assertThat(ShapesError.WIDE_ERROR.matches(104017)).isTrue();
        assertThat(ShapesError.WIDE_ERROR.matches(10401)).isFalse();
        assertThat(ShapesError.WITH_CAUSE.description()).isEqualTo("First paragraph.\n\nSecond with `code` & <tags>.");
        assertThat(ShapesError.WIDE_ERROR.category()).contains(ShapesErrorCategory.RATE_LIMIT);
        assertThat(ShapesError.UNKNOWN.category()).isEmpty();
        assertThat(ShapesErrorCategory.RATE_LIMIT.id()).isEqualTo("rate-limit");
    }

    @Test
    @SuppressWarnings("deprecation") // An alias is deprecated, which is what is tested here.
    void anAliasIsTheSameError() {
        assertThat(ShapesError.OLD_ID).isSameAs(ShapesError.CHOSEN_ID).isSameAs(ShapesError.OLDER_ID);
        assertThat(new GivenNameException().error()).contains(ShapesError.CHOSEN_ID);
    }

    @Test
    void anExceptionSaysWhatHappened() {
        Throwable cause = new IllegalStateException();
        WithMessageException plain = new WithMessageException(cause);
        assertThat(plain).hasMessage("It's {so} 100 % \"wrong\".").hasCause(cause);
        assertThat(plain.code()).isEqualTo(2);
        assertThat(plain.httpStatus()).isEqualTo(400);
        assertThat(plain.title()).isEqualTo("With message");
        assertThat(new OrdinaryException()).hasMessage("Ordinary").hasNoCause();
        assertThat(new StartsWithNumberException(7)).hasMessage("77 left");
    }

    @Test
    void aCauseCanBeSetLaterIfThereWasNone() {
        Throwable cause = new IllegalStateException();
        assertThat(new OrdinaryException().initCause(cause)).hasCause(cause);
        assertThatThrownBy(() -> new OrdinaryException(cause).initCause(cause))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void paramsAreTypedInTheMessageAndInTheMap() {
        Instant time = Instant.parse("2026-01-02T03:04:05Z");
        UUID uuid = new UUID(1, 2);
        AllTypesException all =
                new AllTypesException("t", Long.MAX_VALUE, 1.5, true, time, uuid, List.of("a", "b"), List.of(1L, 2L));
        assertThat(all).hasMessage("t 9223372036854775807 1.5 true 2026-01-02T03:04:05Z " + uuid + " a, b 1, 2");
        assertThat(all.params())
                .containsExactlyInAnyOrderEntriesOf(java.util.Map.of(
                        "text",
                        "t",
                        "whole",
                        Long.MAX_VALUE,
                        "number",
                        1.5,
                        "flag",
                        true,
                        "time",
                        time,
                        "uuid",
                        uuid,
                        "items",
                        List.of("a", "b"),
                        "numbers",
                        List.of(1L, 2L)));
        assertThat(all.params().keySet())
                .containsExactly("text", "whole", "number", "flag", "time", "uuid", "items", "numbers");
        assertThat(all.whole()).isEqualTo(Long.MAX_VALUE);
        assertThat(all.items()).containsExactly("a", "b");
        assertThatThrownBy(() -> all.params().put("x", "y")).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> all.items().add("c")).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aListIsKeptAsItWasWhenTheErrorWasRaised() {
        List<String> items = Arrays.asList("a", "b");
        OptionalParamsException error = new OptionalParamsException(1, null, null, items);
        items.set(0, "changed");
        assertThat(error.items()).contains(List.of("a", "b"));
        assertThat(error.params()).containsEntry("items", List.of("a", "b"));
    }

    @Test
    void aMissingValueNeverHidesTheError() {
        OptionalParamsException none = new OptionalParamsException(1);
        assertThat(none).hasMessage("1 of ?, ?, ?");
        assertThat(none.limit()).isEmpty();
        assertThat(none.params()).containsOnlyKeys("whole");
        AllTypesException nulls = new AllTypesException(null, 1, 1, true, null, null, null, null);
        assertThat(nulls.getMessage()).isEqualTo("? 1 1 true ? ? ? ?");
        assertThat(nulls.items()).isEmpty();
    }

    @Test
    void aSensitiveValueIsReachableByItsAccessorOnly() throws Exception {
        SecretException secret = new SecretException("ann", "s3cret");
        assertThat(secret.token()).isEqualTo("s3cret");
        assertThat(secret).hasMessage("The token *** of ann is not valid.");
        assertThat(secret.params()).containsOnlyKeys("user");
        assertThat(secret.toString()).doesNotContain("s3cret");
    }

    @Test
    void aFamilyIsRaisedWithAConcreteCodeOfIt() {
        WideException wide = new WideException(104017, "three");
        assertThat(wide.code()).isEqualTo(104017);
        assertThat(wide.error()).contains(ShapesError.WIDE_ERROR);
        assertThat(wide).hasMessage("Step three failed.");
        assertThat(new NegativeException(-32001, wide).code()).isEqualTo(-32001);
        assertThatThrownBy(() -> new NarrowException(104200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("104200 is no code of NARROW_ERROR (1041XX)");
    }

    @Test
    void anErrorIsCaughtByItsCategoryAndByItsCatalog() {
        assertThat(new ExactException()).isInstanceOf(RateLimitException.class).isInstanceOf(ShapesException.class);
        assertThat(new golden.shapes.enums.UnknownException().getClass().getSuperclass())
                .isEqualTo(ShapesException.class);
        assertThat(Modifier.isFinal(ExactException.class.getModifiers())).isTrue();
    }

    @Test
    void statusesAreFoundForErrorsCodesAndThrowables() {
        assertThat(ShapesHttpStatusMapper.statusOf(ShapesError.EXACT_ERROR)).isEqualTo(503);
        assertThat(ShapesHttpStatusMapper.statusOf(104151)).isEqualTo(OptionalInt.of(502));
        assertThat(ShapesHttpStatusMapper.statusOf("104151")).isEqualTo(OptionalInt.of(502));
        assertThat(ShapesHttpStatusMapper.statusOf(105000)).isEmpty();
        assertThat(ShapesHttpStatusMapper.statusOf(new RuntimeException(new ExactException())))
                .isEqualTo(OptionalInt.of(503));
        assertThat(ShapesHttpStatusMapper.statusOf(new RuntimeException())).isEmpty();
        assertThat(ShapesHttpStatusMapper.errorsWith(500))
                .containsExactly(
                        ShapesError.WIDE_ERROR,
                        ShapesError.NEGATIVE_ERROR,
                        ShapesError.UNKNOWN,
                        ShapesError.SCATTERED_ERROR);
        assertThat(ShapesHttpStatusMapper.errorsWith(404)).isEmpty();
        assertThatThrownBy(() -> ShapesHttpStatusMapper.errorsWith(500).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aCycleOfCausesEnds() {
        RuntimeException one = new RuntimeException();
        one.initCause(new RuntimeException(one));
        assertThat(ShapesHttpStatusMapper.statusOf(one)).isEmpty();
    }

    @Test
    void anExceptionSurvivesSerialization() throws Exception {
        AllTypesException before =
                new AllTypesException("t", 1, 2, true, Instant.EPOCH, new UUID(1, 2), List.of("a"), List.of(1L));
        AllTypesException after = roundTrip(before);
        assertThat(after).hasMessage(before.getMessage());
        assertThat(after.params()).isEqualTo(before.params());
        assertThat(after.error()).contains(ShapesError.ALL_TYPES);
        assertThat(after.time()).isEqualTo(Instant.EPOCH);
        assertThat(after.numbers()).containsExactly(1L);
    }

    @Test
    void theClassTypeBehavesLikeTheEnum() throws Exception {
        List<String> names = Arrays.stream(golden.shapes.classes.ShapesError.values())
                .map(golden.shapes.classes.ShapesError::name)
                .toList();
        assertThat(names)
                .isEqualTo(Arrays.stream(ShapesError.values()).map(Enum::name).toList());
        var wide = golden.shapes.classes.ShapesError.WIDE_ERROR;
        assertThat(wide).hasToString("WIDE_ERROR").isSameAs(golden.shapes.classes.ShapesError.valueOf("WIDE_ERROR"));
        assertThat(golden.shapes.classes.ShapesError.values()[wide.ordinal()]).isSameAs(wide);
        assertThat(wide.compareTo(golden.shapes.classes.ShapesError.UNKNOWN)).isNegative();
        assertThat(golden.shapes.classes.ShapesError.fromCode(104017)).isEqualTo(Optional.of(wide));
        assertThat(roundTrip(new golden.shapes.classes.WideException(104017, "x"))
                        .error())
                .containsSame(wide);
        assertThatThrownBy(() -> golden.shapes.classes.ShapesError.valueOf("NONE"))
                .hasMessage("no error is called NONE");
    }

    @Test
    void stringCodesHaveFamiliesToo() {
        assertThat(golden.shapestext.enums.TextShapesError.fromCode("E-101"))
                .contains(golden.shapestext.enums.TextShapesError.EXACT);
        assertThat(golden.shapestext.enums.TextShapesError.fromCode("E-102"))
                .contains(golden.shapestext.enums.TextShapesError.NARROW);
        assertThat(golden.shapestext.enums.TextShapesError.fromCode("E-999"))
                .contains(golden.shapestext.enums.TextShapesError.WIDE);
        assertThat(golden.shapestext.enums.TextShapesError.fromCode("010102"))
                .contains(golden.shapestext.enums.TextShapesError.LEADING_ZERO);
        for (String text : List.of("E-XXX", "E-1XX", "E-", "E-99x", "10102", "")) {
            assertThat(golden.shapestext.enums.TextShapesError.fromCode(text))
                    .as(text)
                    .isEmpty();
        }
        assertThat(new golden.shapestext.enums.NarrowException("E-102", "x").code())
                .isEqualTo("E-102");
        assertThat(new golden.shapestext.enums.CardDeclinedException()).hasMessage("Card declined");
    }

    @SuppressWarnings("unchecked")
    private static <T> T roundTrip(T object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }
}
