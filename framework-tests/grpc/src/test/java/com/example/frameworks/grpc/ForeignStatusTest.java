package com.example.frameworks.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.frameworks.grpc.client.EveryTypeException;
import com.example.frameworks.grpc.client.OrderNotFoundException;
import com.example.frameworks.grpc.client.OrdersException;
import com.example.frameworks.grpc.client.OrdersGrpcStatus;
import com.example.frameworks.grpc.client.XException;
import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Help;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusException;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a client makes of statuses that no generated code sent. */
class ForeignStatusTest {
    private static final Metadata.Key<byte[]> DETAILS =
            Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

    private static StatusRuntimeException status(Any... details) {
        com.google.rpc.Status.Builder status = com.google.rpc.Status.newBuilder()
                .setCode(Status.Code.NOT_FOUND.value())
                .setMessage("From elsewhere");
        for (Any detail : details) {
            status.addDetails(detail);
        }
        return StatusProto.toStatusRuntimeException(status.build());
    }

    private static Any info(String reason, String domain, Map<String, String> metadata) {
        return Any.pack(ErrorInfo.newBuilder()
                .setReason(reason)
                .setDomain(domain)
                .putAllMetadata(metadata)
                .build());
    }

    private static OrdersException decoded(String reason, Map<String, String> metadata) {
        return OrdersGrpcStatus.fromStatus(status(info(reason, OrdersGrpcStatus.DOMAIN, metadata)))
                .orElseThrow();
    }

    @Test
    void anotherDomainIsNotOurs() {
        assertThat(OrdersGrpcStatus.fromStatus(status(info("ORDER_NOT_FOUND", "example.org", Map.of()))))
                .isEmpty();
        assertThat(OrdersGrpcStatus.fromStatus(status(info("ORDER_NOT_FOUND", "", Map.of()))))
                .isEmpty();
    }

    @Test
    void aStatusWithoutDetailsIsNotOurs() {
        assertThat(OrdersGrpcStatus.fromStatus(status())).isEmpty();
        assertThat(OrdersGrpcStatus.fromStatus(Status.NOT_FOUND.asRuntimeException()))
                .isEmpty();
        assertThat(OrdersGrpcStatus.fromStatus(new IllegalStateException())).isEmpty();
        assertThat(OrdersGrpcStatus.fromStatus(null)).isEmpty();
    }

    @Test
    void oursIsFoundAmongOtherDetails() {
        Any help = Any.pack(Help.getDefaultInstance());
        Any other = info("ORDER_NOT_FOUND", "example.org", Map.of());
        Any ours = info("ORDER_NOT_FOUND", OrdersGrpcStatus.DOMAIN, Map.of());

        assertThat(OrdersGrpcStatus.fromStatus(status(help, other, ours))).isPresent();
    }

    @Test
    void oursIsFoundAmongCauses() {
        StatusRuntimeException status = status(info("ORDER_NOT_FOUND", OrdersGrpcStatus.DOMAIN, Map.of()));
        StatusException checked = new StatusException(status.getStatus(), status.getTrailers());

        assertThat(OrdersGrpcStatus.fromStatus(new IllegalStateException(checked)))
                .isPresent();
    }

    @Test
    void causesThatGoInACircleEnd() {
        RuntimeException one = new IllegalStateException();
        RuntimeException other = new IllegalStateException(one);
        one.initCause(other);

        assertThat(OrdersGrpcStatus.fromStatus(one)).isEmpty();
    }

    @Test
    void theReasonCountsWhereThereIsNoCode() {
        OrdersException error = decoded("ORDER_NOT_FOUND", Map.of("order", "A-17"));

        assertThat(error).isInstanceOfSatisfying(OrderNotFoundException.class, found -> assertThat(found.order())
                .isEqualTo("A-17"));
        assertThat(error).hasMessage("From elsewhere");
        assertThat(error.code()).isZero();
    }

    /** Who writes a server by hand may know the name and not what becomes of it. */
    @Test
    void aReasonIsFoundAsItIsSentAndByTheNameOfTheError() {
        assertThat(decoded("X_4B68AB38", Map.of("Order", "A-17")))
                .isInstanceOfSatisfying(
                        XException.class, found -> assertThat(found.order()).isEqualTo("A-17"));
        assertThat(decoded("X", Map.of())).isInstanceOf(XException.class);
    }

    @Test
    void anUnknownReasonIsKept() {
        OrdersException error = decoded("BRAND_NEW", Map.of("order", "A-17"));

        assertThat(error).isExactlyInstanceOf(OrdersException.class);
        assertThat(error.error()).isEmpty();
        assertThat(error.received()).containsEntry("reason", "BRAND_NEW");
        assertThat(error.params()).containsEntry("order", "A-17");
    }

    @Test
    void aCodeThatIsNoNumberIsNone() {
        assertThat(decoded("ORDER_NOT_FOUND", Map.of("error-code", "01001")))
                .isInstanceOf(OrderNotFoundException.class);
        assertThat(decoded("NO_SUCH", Map.of("error-code", "x")).error()).isEmpty();
    }

    @Test
    void valuesOfTheWrongKindStandAsTheyCame() {
        EveryTypeException error = (EveryTypeException) decoded(
                "EVERY_TYPE",
                Map.of("whole", "many", "wholes", "[1,", "flag", "[]", "time", "noon", "uuid", "{}", "texts", "null"));

        assertThat(error.whole()).isZero();
        assertThat(error.wholes()).isEmpty();
        assertThat(error.flag()).isFalse();
        assertThat(error.time()).isNull();
        assertThat(error.uuid()).isNull();
        assertThat(error.texts()).isEmpty();
        assertThat(error.params()).containsEntry("whole", "many").containsEntry("wholes", "[1,");
    }

    @Test
    void deepJsonDoesNoHarm() {
        String deep = "[".repeat(100_000);

        assertThat(decoded("EVERY_TYPE", Map.of("wholes", deep)).params()).containsEntry("wholes", deep);
    }

    @Test
    void brokenDetailsAreNone() {
        Metadata noProtobuf = new Metadata();
        noProtobuf.put(DETAILS, new byte[] {-1, -1, -1});
        assertThat(OrdersGrpcStatus.fromStatus(Status.NOT_FOUND.asRuntimeException(noProtobuf)))
                .isEmpty();

        StatusRuntimeException other = status(info("ORDER_NOT_FOUND", OrdersGrpcStatus.DOMAIN, Map.of()));
        assertThat(OrdersGrpcStatus.fromStatus(Status.INTERNAL.asRuntimeException(other.getTrailers())))
                .isEmpty();

        Any broken = Any.newBuilder()
                .setTypeUrl("type.googleapis.com/google.rpc.ErrorInfo")
                .setValue(ByteString.copyFrom(new byte[] {-1, -1}))
                .build();
        assertThat(OrdersGrpcStatus.fromStatus(status(broken))).isEmpty();
    }
}
