package com.example.frameworks.grpc;

import com.example.frameworks.errors.OrdersGrpcInterceptor;
import com.google.protobuf.StringValue;
import io.grpc.ManagedChannel;
import io.grpc.ManagedChannelBuilder;
import io.grpc.MethodDescriptor;
import io.grpc.Server;
import io.grpc.ServerBuilder;
import io.grpc.ServerServiceDefinition;
import io.grpc.protobuf.ProtoUtils;
import io.grpc.stub.ServerCalls;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** A server whose methods do what a test tells them, and a channel to it. */
final class OrdersServer implements AutoCloseable {
    static final MethodDescriptor<StringValue, StringValue> UNARY = method("Unary", MethodDescriptor.MethodType.UNARY);
    static final MethodDescriptor<StringValue, StringValue> DOWN =
            method("Down", MethodDescriptor.MethodType.SERVER_STREAMING);
    static final MethodDescriptor<StringValue, StringValue> BOTH =
            method("Both", MethodDescriptor.MethodType.BIDI_STREAMING);

    /** What the methods do with a request that is complete. */
    volatile BiConsumer<String, StreamObserver<StringValue>> handler = (request, response) -> {};

    /** What the method does whose requests are a stream. */
    volatile Function<StreamObserver<StringValue>, StreamObserver<StringValue>> streamHandler = response -> response;

    final ManagedChannel channel;

    private final Server server;

    OrdersServer() {
        ServerServiceDefinition service = ServerServiceDefinition.builder("example.Orders")
                .addMethod(
                        UNARY,
                        ServerCalls.asyncUnaryCall((request, response) -> handler.accept(request.getValue(), response)))
                .addMethod(
                        DOWN,
                        ServerCalls.asyncServerStreamingCall(
                                (request, response) -> handler.accept(request.getValue(), response)))
                .addMethod(BOTH, ServerCalls.asyncBidiStreamingCall(response -> streamHandler.apply(response)))
                .build();
        try {
            // docs: grpc-server
            server = ServerBuilder.forPort(0)
                    .addService(service)
                    .intercept(new OrdersGrpcInterceptor())
                    .build()
                    .start();
            // docs: end
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        channel = ManagedChannelBuilder.forAddress("localhost", server.getPort())
                .usePlaintext()
                .build();
    }

    private static MethodDescriptor<StringValue, StringValue> method(String name, MethodDescriptor.MethodType type) {
        return MethodDescriptor.<StringValue, StringValue>newBuilder()
                .setType(type)
                .setFullMethodName(MethodDescriptor.generateFullMethodName("example.Orders", name))
                .setRequestMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .setResponseMarshaller(ProtoUtils.marshaller(StringValue.getDefaultInstance()))
                .build();
    }

    @Override
    public void close() {
        channel.shutdownNow();
        server.shutdownNow();
        try {
            server.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
