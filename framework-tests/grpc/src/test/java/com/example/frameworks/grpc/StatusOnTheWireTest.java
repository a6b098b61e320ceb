package com.example.frameworks.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.example.frameworks.errors.EveryTypeException;
import com.example.frameworks.errors.InternalException;
import com.example.frameworks.errors.NothingFoundException;
import com.example.frameworks.errors.OrderLostSomewhereBetweenThePlaceWhereItWasPackedAndTheDoorException;
import com.example.frameworks.errors.OrderNotFoundException;
import com.example.frameworks.errors.OrdersGrpcStatus;
import com.example.frameworks.errors.QuotaLowException;
import com.example.frameworks.errors.StaleException;
import com.example.frameworks.errors.TokenRefusedException;
import com.example.frameworks.errors.XException;
import com.google.protobuf.Duration;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What any client of gRPC sees, in whatever language. */
class StatusOnTheWireTest extends OrdersTest {
    @Test
    void anErrorHasItsStatusAndIsNamed() {
        StatusRuntimeException failure = whenThrown(new OrderNotFoundException("A-17"));

        assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(failure.getStatus().getDescription()).isEqualTo("There is no order A-17.");
        assertThat(info(failure).getReason()).isEqualTo("ORDER_NOT_FOUND");
        assertThat(info(failure).getDomain()).isEqualTo("example.orders").isEqualTo(OrdersGrpcStatus.DOMAIN);
        assertThat(info(failure).getMetadataMap()).containsOnly(entry("error-code", "1001"), entry("order", "A-17"));
        assertThat(detail(failure, RetryInfo.class)).isEmpty();
    }

    @Test
    void theTableCanSayTheStatus() {
        assertThat(whenThrown(new StaleException()).getStatus().getCode()).isEqualTo(Status.Code.ABORTED);
    }

    /** A client of a call that succeeded does not look for an error. */
    @Test
    void anErrorWithTheStatusOfASuccessIsNone() {
        for (StatusRuntimeException failure :
                List.of(whenThrown(new NothingFoundException("A-17")), whenGiven(new NothingFoundException("A-17")))) {
            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNKNOWN);
            assertThat(info(failure).getReason()).isEqualTo("NOTHING_FOUND");
            assertThat(info(failure).getMetadataMap())
                    .containsOnly(entry("error-code", "1008"), entry("order", "A-17"));
        }
    }

    @Test
    void aReasonIsOneWhateverTheId() {
        assertThat(info(whenThrown(new XException("A-17", "small"))).getReason())
                .isEqualTo("X_4B68AB38");
        assertThat(info(whenThrown(new OrderLostSomewhereBetweenThePlaceWhereItWasPackedAndTheDoorException()))
                        .getReason())
                .isEqualTo("ORDER_LOST_SOMEWHERE_BETWEEN_THE_PLACE_WHERE_IT_WAS_PA_D5441DBD")
                .hasSize(63);
    }

    @Test
    void aParamHasItsNameAlsoWhereItIsNoKey() {
        assertThat(info(whenThrown(new XException("A-17", "small"))).getMetadataMap())
                .containsOnly(entry("error-code", "1009"), entry("Order", "A-17"), entry("o", "small"));
    }

    @Test
    void aFamilySaysItsConcreteCode() {
        StatusRuntimeException failure = whenThrown(new InternalException(2042, "parse"));

        assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
        assertThat(info(failure).getReason()).isEqualTo("INTERNAL_ERROR");
        assertThat(info(failure).getMetadataMap()).containsEntry("error-code", "2042");
    }

    @Test
    void theTimeToWaitIsExact() {
        RetryInfo retry =
                detail(whenThrown(new QuotaLowException()), RetryInfo.class).orElseThrow();

        assertThat(retry.getRetryDelay())
                .isEqualTo(Duration.newBuilder()
                        .setSeconds(1)
                        .setNanos(500_000_000)
                        .build());
    }

    @Test
    void textsAreAsTheyAreAndTheRestIsJson() {
        UUID uuid = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");
        ErrorInfo info = info(whenThrown(new EveryTypeException(
                "42",
                42,
                0.5,
                true,
                Instant.parse("2026-01-02T03:04:05Z"),
                uuid,
                List.of("a", "\"b\""),
                List.of(1L, 2L),
                List.of(Instant.EPOCH),
                null,
                null)));

        assertThat(info.getMetadataMap())
                .containsOnly(
                        entry("error-code", "1002"),
                        entry("word", "42"),
                        entry("whole", "42"),
                        entry("number", "0.5"),
                        entry("flag", "true"),
                        entry("time", "2026-01-02T03:04:05Z"),
                        entry("uuid", uuid.toString()),
                        entry("texts", "[\"a\",\"\\\"b\\\"\"]"),
                        entry("wholes", "[1,2]"),
                        entry("times", "[\"1970-01-01T00:00:00Z\"]"));
    }

    @Test
    void aSensitiveParamStaysOnTheServer() {
        StatusRuntimeException failure = whenThrown(new TokenRefusedException("ann", "s3cr3t"));

        assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNAUTHENTICATED);
        assertThat(failure.getStatus().getDescription()).isEqualTo("The token *** of ann was refused.");
        assertThat(info(failure).getMetadataMap()).containsOnly(entry("error-code", "1003"), entry("user", "ann"));
        assertThat(failure.getTrailers().toString()).doesNotContain("s3cr3t");
        assertThat(allEvents().toString()).doesNotContain("s3cr3t");
    }

    @Test
    void whatIsTooLongForHeadersIsCutOrLeftOut() {
        String tooLong = "\ud83d\ude80".repeat(5_000);

        StatusRuntimeException failure = whenThrown(new OrderNotFoundException(tooLong));

        assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.NOT_FOUND);
        assertThat(failure.getStatus().getDescription())
                .startsWith("There is no order \ud83d\ude80")
                .endsWith("\ud83d\ude80...");
        assertThat(info(failure).getMetadataMap()).containsOnly(entry("error-code", "1001"));
    }

    @Test
    void allThatIsNotLeftOutFitsTheHeaders() {
        String longest = "\ud83d\ude80".repeat(598);

        StatusRuntimeException failure = whenThrown(new OrderNotFoundException(longest));

        assertThat(failure.getStatus().getDescription()).endsWith("...");
        assertThat(info(failure).getMetadataMap()).containsEntry("order", longest);
    }

    @Test
    void aParamThatIsTooLongCostsNoOther() {
        List<String> tooLong = List.of("x".repeat(20_000));
        ErrorInfo info = info(whenThrown(new EveryTypeException(
                "y".repeat(2_000),
                1,
                2,
                true,
                Instant.EPOCH,
                UUID.randomUUID(),
                tooLong,
                List.of(),
                List.of(),
                "z",
                7L)));

        assertThat(info.getMetadataMap())
                .containsKeys("word", "whole", "number", "flag", "time", "uuid", "wholes", "times", "note", "limit")
                .doesNotContainKey("texts");
    }
}
