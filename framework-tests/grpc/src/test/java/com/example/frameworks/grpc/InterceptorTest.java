package com.example.frameworks.grpc;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.frameworks.contract.LogEvent;
import com.example.frameworks.errors.InternalException;
import com.example.frameworks.errors.OrderNotFoundException;
import com.example.frameworks.errors.OrdersException;
import com.example.frameworks.errors.OrdersGrpcStatus;
import com.example.frameworks.errors.ProbeRefusedException;
import com.example.frameworks.errors.QuotaLowException;
import com.example.frameworks.errors.StaleException;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** How errors leave a handler, and what the log says of it. */
class InterceptorTest extends OrdersTest {
    private static final Metadata.Key<String> TRACE = Metadata.Key.of("trace", Metadata.ASCII_STRING_MARSHALLER);

    private static OrdersException remote() {
        return OrdersException.fromProblem(Map.of("code", 1001, "title", "Upstream", "status", 404));
    }

    private LogEvent ourEvent() {
        assertThat(ourEvents()).hasSize(1);
        return ourEvents().get(0);
    }

    @Test
    void thrownAndGivenErrorsAreAnsweredAlike() {
        StatusRuntimeException thrown = whenThrown(new OrderNotFoundException("A-17"));
        StatusRuntimeException given = whenGiven(new OrderNotFoundException("A-17"));
        StatusRuntimeException converted =
                whenGiven(OrdersGrpcStatus.toStatusException(new OrderNotFoundException("A-17")));

        assertThat(given.getStatus().getDescription())
                .isEqualTo(thrown.getStatus().getDescription());
        assertThat(info(given)).isEqualTo(info(thrown)).isEqualTo(info(converted));
        assertThat(ourEvents()).hasSize(3).allSatisfy(event -> assertThat(event.text())
                .isEqualTo("ORDER_NOT_FOUND 1001: There is no order A-17."));
    }

    @Test
    void anErrorIsFoundAmongCauses() {
        StatusRuntimeException thrown = whenThrown(new CompletionException(new OrderNotFoundException("A-17")));
        StatusRuntimeException given = whenGiven(new CompletionException(new OrderNotFoundException("A-17")));

        assertThat(info(thrown).getReason()).isEqualTo("ORDER_NOT_FOUND");
        assertThat(info(given).getReason()).isEqualTo("ORDER_NOT_FOUND");
    }

    @Test
    void anErrorThatAFailedCallCausedIsAnsweredItself() {
        StatusRuntimeException upstream =
                Status.PERMISSION_DENIED.withDescription("Upstream").asRuntimeException();
        InternalException error = new InternalException(2001, "call", upstream);

        server.handler = (request, response) -> {
            // docs: giving-grpc
            response.onError(OrdersGrpcStatus.toStatusException(error));
            // docs: end
        };

        for (StatusRuntimeException failure : List.of(failure(), whenThrown(error))) {
            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
            assertThat(info(failure).getReason()).isEqualTo("INTERNAL_ERROR");
            assertThat(failure.getTrailers().toString()).doesNotContain("Upstream");
        }
        // Which is why it is converted: gRPC looks at the causes before any interceptor sees it.
        assertThat(whenGiven(error).getStatus().getCode()).isEqualTo(Status.Code.PERMISSION_DENIED);
    }

    @Test
    void aFaultOfTheServerIsLoggedWithItsTrace() {
        whenThrown(new InternalException(2042, "parse", new IllegalStateException("disk")));

        assertThat(ourEvent().level()).isEqualTo(System.Logger.Level.ERROR);
        assertThat(ourEvent().trace()).isTrue();
        assertThat(ourEvent().text()).isEqualTo("INTERNAL_ERROR 2042: Internal error");
    }

    @Test
    void anExpectedErrorIsLoggedWithoutATrace() {
        whenThrown(new OrderNotFoundException("A-17"));

        assertThat(ourEvent().level()).isEqualTo(System.Logger.Level.INFO);
        assertThat(ourEvent().trace()).isFalse();
        assertThat(allEvents()).hasSize(1);
    }

    @Test
    void theTableSaysHowLoudTheLogIs() {
        whenThrown(new ProbeRefusedException());
        assertThat(ourEvents()).isEmpty();
        whenThrown(new QuotaLowException());
        whenGiven(new StaleException());

        assertThat(ourEvents())
                .extracting(LogEvent::level)
                .containsExactly(System.Logger.Level.WARNING, System.Logger.Level.DEBUG);
        assertThat(ourEvents()).noneMatch(LogEvent::trace);
    }

    @Test
    void anErrorOfAnotherServiceIsAFaultOfThisOne() {
        for (StatusRuntimeException failure :
                List.of(whenThrown(remote()), whenGiven(remote()), whenThrown(new IllegalStateException(remote())))) {
            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.INTERNAL);
            assertThat(failure.getStatus().getDescription()).isNull();
            assertThat(failure.getTrailers().toString())
                    .doesNotContain("details")
                    .doesNotContain("Upstream");
        }
        assertThat(ourEvents()).hasSize(3).allSatisfy(event -> {
            assertThat(event.level()).isEqualTo(System.Logger.Level.ERROR);
            assertThat(event.trace()).isTrue();
        });
    }

    @Test
    void otherExceptionsAreLeftAlone() {
        assertThat(whenThrown(new IllegalStateException("disk")).getStatus().getCode())
                .isEqualTo(Status.Code.UNKNOWN);
        assertThat(whenGiven(Status.ABORTED.asException()).getStatus().getCode())
                .isEqualTo(Status.Code.ABORTED);
        assertThat(ourEvents()).isEmpty();
    }

    @Test
    void aStatusThatTheHandlerChoseStays() {
        StatusRuntimeException failure = whenGiven(Status.RESOURCE_EXHAUSTED
                .withDescription("Chosen")
                .withCause(remote())
                .asException());

        assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.RESOURCE_EXHAUSTED);
        assertThat(failure.getStatus().getDescription()).isEqualTo("Chosen");
        assertThat(ourEvents()).isEmpty();
    }

    @Test
    void trailersOfTheHandlerStay() {
        StatusRuntimeException answer = OrdersGrpcStatus.toStatusException(new OrderNotFoundException("A-17"));
        answer.getTrailers().put(TRACE, "7");

        StatusRuntimeException failure = whenGiven(answer);

        assertThat(failure.getTrailers().get(TRACE)).isEqualTo("7");
        assertThat(info(failure).getReason()).isEqualTo("ORDER_NOT_FOUND");
    }

    @Test
    void aCallThatIsOverIsNotAnsweredAgain() {
        server.handler = (request, response) -> {
            response.onError(new StaleException());
            throw new OrderNotFoundException("A-17");
        };

        assertThat(info(failure()).getReason()).isEqualTo("STALE");
        assertThat(ourEvents()).hasSize(1);
    }
}
