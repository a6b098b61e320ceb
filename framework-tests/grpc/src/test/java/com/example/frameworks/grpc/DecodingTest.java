package com.example.frameworks.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.frameworks.errors.DatabaseDownException;
import com.example.frameworks.errors.OnlyInsideException;
import com.example.frameworks.errors.TokenRefusedException;
import com.example.frameworks.grpc.client.EveryTypeException;
import com.example.frameworks.grpc.client.InternalException;
import com.example.frameworks.grpc.client.NotWholeException;
import com.example.frameworks.grpc.client.OrderNotFoundException;
import com.example.frameworks.grpc.client.OrdersError;
import com.example.frameworks.grpc.client.OrdersException;
import com.example.frameworks.grpc.client.OrdersGrpcStatus;
import com.example.frameworks.grpc.client.RequestException;
import io.grpc.StatusRuntimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client whose errors are generated from the same table makes of what a server sent. */
class DecodingTest extends OrdersTest {
    // docs: reading-grpc
    private String order() {
        try {
            return call();
        } catch (StatusRuntimeException e) {
            Optional<OrdersException> error = OrdersGrpcStatus.fromStatus(e);
            if (error.isPresent()) {
                throw error.get();
            }
            throw e;
        }
    }
    // docs: end

    // docs: catching-grpc
    private String orderOrReason() {
        try {
            return order();
        } catch (OrderNotFoundException e) {
            return "no " + e.order();
        } catch (RequestException e) {
            return e.label();
        }
    }
    // docs: end

    private OrdersException decoded(RuntimeException thrown) {
        return OrdersGrpcStatus.fromStatus(whenThrown(thrown)).orElseThrow();
    }

    @Test
    void aClientCatchesTheTypedException() {
        whenThrown(new com.example.frameworks.errors.OrderNotFoundException("A-17"));
        assertThat(orderOrReason()).isEqualTo("no A-17");

        whenThrown(new TokenRefusedException("ann", "s3cr3t"));
        assertThat(orderOrReason()).isEqualTo("TOKEN_REFUSED");
    }

    @Test
    void whatCameIsRemoteAndComplete() {
        OrdersException error = decoded(new com.example.frameworks.errors.OrderNotFoundException("A-17"));

        assertThat(error.isRemote()).isTrue();
        assertThat(error.error()).contains(OrdersError.ORDER_NOT_FOUND);
        assertThat(error.code()).isEqualTo(1001);
        assertThat(error.httpStatus()).isEqualTo(404);
        assertThat(error.title()).isEqualTo("Order not found");
        assertThat(error).hasMessage("There is no order A-17.");
        assertThat(error.received())
                .containsEntry("reason", "ORDER_NOT_FOUND")
                .containsEntry("domain", "example.orders")
                .containsEntry("metadata", Map.of("error-code", "1001", "order", "A-17"));
    }

    @Test
    void everyTypeIsItselfAgain() {
        UUID uuid = UUID.randomUUID();
        Instant time = Instant.parse("2026-01-02T03:04:05.000006Z");

        EveryTypeException error = (EveryTypeException) decoded(new com.example.frameworks.errors.EveryTypeException(
                "42",
                Long.MIN_VALUE,
                1e300,
                true,
                time,
                uuid,
                List.of("1", "null", "", "[]"),
                List.of(1L, Long.MAX_VALUE),
                List.of(time),
                "true",
                42L));

        assertThat(error.word()).isEqualTo("42");
        assertThat(error.whole()).isEqualTo(Long.MIN_VALUE);
        assertThat(error.number()).isEqualTo(1e300);
        assertThat(error.flag()).isTrue();
        assertThat(error.time()).isEqualTo(time);
        assertThat(error.uuid()).isEqualTo(uuid);
        assertThat(error.texts()).containsExactly("1", "null", "", "[]");
        assertThat(error.wholes()).containsExactly(1L, Long.MAX_VALUE);
        assertThat(error.times()).containsExactly(time);
        assertThat(error.note()).contains("true");
        assertThat(error.limit()).contains(42L);
        assertThat(error.params()).containsEntry("word", "42").containsEntry("limit", 42L);
    }

    @Test
    void aTextStaysATextWhereOthersOfItsNameAreNumbers() {
        NotWholeException error =
                (NotWholeException) decoded(new com.example.frameworks.errors.NotWholeException("42", "[\"a\"]"));

        assertThat(error.whole()).isEqualTo("42");
        assertThat(error.texts()).isEqualTo("[\"a\"]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\" \\ ' / {} {order} %s %n %41 ${x}",
                "first\nsecond\r\n\tthird \u0000 \u001b[31m \u2028 \u0085",
                "größe 数 \ud83d\ude80 \u202e",
                " blank ",
                "true"
            })
    void anyTextReachesTheClient(String hostile) {
        OrdersException error = decoded(new com.example.frameworks.errors.OrderNotFoundException(hostile));

        assertThat(((OrderNotFoundException) error).order()).isEqualTo(hostile);
        assertThat(ourEvents()).singleElement().satisfies(event -> assertThat(event.text())
                .matches("ORDER_NOT_FOUND 1001: There is no order [^\\p{Cntrl}]*\\."));
    }

    @Test
    void aFamilyKeepsItsConcreteCode() {
        OrdersException error = decoded(new com.example.frameworks.errors.InternalException(2042, "parse"));

        assertThat(error).isInstanceOfSatisfying(InternalException.class, family -> {
            assertThat(family.code()).isEqualTo(2042);
            assertThat(family.step()).isEqualTo("parse");
        });
    }

    @Test
    void aCodeThatTheClientLacksIsOfItsFamily() {
        OrdersException error = decoded(new DatabaseDownException("read"));

        assertThat(error).isInstanceOf(InternalException.class);
        assertThat(error.code()).isEqualTo(2900);
    }

    @Test
    void aCodeThatTheClientLacksIsKept() {
        OrdersException error = decoded(new OnlyInsideException(7));

        assertThat(error).isExactlyInstanceOf(OrdersException.class).hasMessage("Only inside");
        assertThat(error.error()).isEmpty();
        assertThat(error.code()).isEqualTo(1900);
        assertThat(error.httpStatus()).isZero();
        assertThat(error.params()).containsEntry("whole", "7");
        assertThat(error.received()).containsEntry("reason", "ONLY_INSIDE");
        assertThat(error.toProblem()).containsEntry("code", 1900L);
    }

    @Test
    void aSensitiveParamDoesNotArrive() {
        OrdersException error = decoded(new TokenRefusedException("ann", "s3cr3t"));

        assertThat(((com.example.frameworks.grpc.client.TokenRefusedException) error).token())
                .isNull();
        assertThat(error).hasMessage("The token *** of ann was refused.");
    }
}
