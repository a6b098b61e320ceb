package com.example.frameworks.grpc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.frameworks.errors.NothingFoundException;
import com.example.frameworks.errors.OrderNotFoundException;
import com.google.protobuf.StringValue;
import io.grpc.CallOptions;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ClientCalls;
import io.grpc.stub.StreamObserver;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Errors that come once messages have gone both ways. */
class StreamingTest extends OrdersTest {
    /** Keeps what comes. */
    private static final class Received implements StreamObserver<StringValue> {
        final List<String> values = new CopyOnWriteArrayList<>();
        final CompletableFuture<Throwable> end = new CompletableFuture<>();

        @Override
        public void onNext(StringValue value) {
            values.add(value.getValue());
        }

        @Override
        public void onError(Throwable t) {
            end.complete(t);
        }

        @Override
        public void onCompleted() {
            end.complete(new IllegalStateException("completed"));
        }
    }

    /** Fails at the second order. */
    private static StreamObserver<StringValue> failing(StreamObserver<StringValue> response, boolean thrown) {
        return new StreamObserver<>() {
            private int count;

            @Override
            public void onNext(StringValue value) {
                if (++count == 1) {
                    response.onNext(value);
                    return;
                }
                OrderNotFoundException error = new OrderNotFoundException(value.getValue());
                if (thrown) {
                    throw error;
                }
                if (count == 2) {
                    response.onError(error);
                }
            }

            @Override
            public void onError(Throwable t) {}

            @Override
            public void onCompleted() {}
        };
    }

    private Iterator<StringValue> answers() {
        return ClientCalls.blockingServerStreamingCall(
                server.channel,
                OrdersServer.DOWN,
                CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS),
                StringValue.of("orders"));
    }

    @Test
    void anErrorComesAfterWhatWasSent() {
        server.handler = (request, response) -> {
            response.onNext(StringValue.of("first"));
            response.onNext(StringValue.of("second"));
            throw new OrderNotFoundException("third");
        };
        Iterator<StringValue> answers = answers();
        List<String> received = new ArrayList<>();

        StatusRuntimeException failure = catchThrowableOfType(
                StatusRuntimeException.class,
                () -> answers.forEachRemaining(answer -> received.add(answer.getValue())));

        assertThat(received).containsExactly("first", "second");
        assertThat(info(failure).getMetadataMap()).containsEntry("order", "third");
    }

    /** With the status OK the iterator would end as if all had been sent. */
    @Test
    void anErrorWithTheStatusOfASuccessEndsAStreamAsAnError() {
        for (boolean thrown : new boolean[] {true, false}) {
            server.handler = (request, response) -> {
                response.onNext(StringValue.of("first"));
                NothingFoundException error = new NothingFoundException("second");
                if (thrown) {
                    throw error;
                }
                response.onError(error);
            };
            Iterator<StringValue> answers = answers();
            assertThat(answers.next().getValue()).isEqualTo("first");

            StatusRuntimeException failure = catchThrowableOfType(StatusRuntimeException.class, answers::hasNext);

            assertThat(failure.getStatus().getCode()).isEqualTo(Status.Code.UNKNOWN);
            assertThat(info(failure).getMetadataMap()).containsEntry("order", "second");
        }
    }

    @Test
    void anErrorEndsAStreamOfRequests() throws Exception {
        for (boolean thrown : new boolean[] {true, false}) {
            server.streamHandler = response -> failing(response, thrown);
            Received received = new Received();
            StreamObserver<StringValue> requests = ClientCalls.asyncBidiStreamingCall(
                    server.channel.newCall(OrdersServer.BOTH, CallOptions.DEFAULT), received);
            // Those after the second come to a handler that has failed.
            for (String order : List.of("first", "second", "third", "fourth")) {
                requests.onNext(StringValue.of(order));
            }

            StatusRuntimeException failure = (StatusRuntimeException) received.end.get(20, TimeUnit.SECONDS);

            assertThat(received.values).containsExactly("first");
            assertThat(info(failure).getMetadataMap()).containsEntry("order", "second");
        }
        assertThat(ourEvents()).hasSize(2);
        assertThat(allEvents()).hasSize(2);
    }

    @Test
    void anErrorBeforeTheFirstRequestIsAnswered() throws Exception {
        server.streamHandler = response -> {
            throw new OrderNotFoundException("none");
        };
        Received received = new Received();
        ClientCalls.asyncBidiStreamingCall(server.channel.newCall(OrdersServer.BOTH, CallOptions.DEFAULT), received);

        StatusRuntimeException failure = (StatusRuntimeException) received.end.get(20, TimeUnit.SECONDS);

        assertThat(info(failure).getMetadataMap()).containsEntry("order", "none");
    }
}
