package com.example.frameworks.grpc;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.example.frameworks.contract.JulCapture;
import com.example.frameworks.contract.LogEvent;
import com.google.protobuf.Any;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.StringValue;
import com.google.rpc.ErrorInfo;
import io.grpc.CallOptions;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ClientCalls;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Calls a real server and looks at what came back. */
abstract class OrdersTest {
    final OrdersServer server = new OrdersServer();
    private JulCapture log;

    @BeforeEach
    void listen() {
        log = new JulCapture();
    }

    @AfterEach
    void stop() {
        log.close();
        server.close();
    }

    /** What a client gets when the handler throws. */
    final StatusRuntimeException whenThrown(RuntimeException exception) {
        server.handler = (request, response) -> {
            throw exception;
        };
        return failure();
    }

    /** What a client gets when the handler gives this to its observer. */
    final StatusRuntimeException whenGiven(Throwable throwable) {
        server.handler = (request, response) -> response.onError(throwable);
        return failure();
    }

    final StatusRuntimeException failure() {
        return catchThrowableOfType(StatusRuntimeException.class, this::call);
    }

    final String call() {
        CallOptions options = CallOptions.DEFAULT.withDeadlineAfter(20, TimeUnit.SECONDS);
        return ClientCalls.blockingUnaryCall(server.channel, OrdersServer.UNARY, options, StringValue.of("something"))
                .getValue();
    }

    static ErrorInfo info(StatusRuntimeException failure) {
        return detail(failure, ErrorInfo.class).orElseThrow();
    }

    static <M extends Message> Optional<M> detail(StatusRuntimeException failure, Class<M> type) {
        for (Any detail : StatusProto.fromThrowable(failure).getDetailsList()) {
            if (detail.is(type)) {
                try {
                    return Optional.of(detail.unpack(type));
                } catch (InvalidProtocolBufferException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        return Optional.empty();
    }

    final List<LogEvent> ourEvents() {
        return log.events().stream().filter(LogEvent::isOurs).toList();
    }

    final List<LogEvent> allEvents() {
        return log.events();
    }
}
