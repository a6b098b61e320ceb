package io.github.errorspec.emit.java.config;

/** A framework that generated code can fit into; only code made on request imports it. */
public enum Adapter {
    SPRING,
    JAKARTA_REST,
    MICRONAUT,
    GRPC
}
