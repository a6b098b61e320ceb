package io.github.errorspec.emit.java.config;

/** A framework that generated code can fit into; only code made on request imports it. */
public enum Adapter {
    /** MVC; in WebFlux too, where the servlets are on the class path. */
    SPRING,
    /** WebFlux alone. */
    SPRING_WEB_FLUX,
    JAKARTA_REST,
    MICRONAUT,
    GRPC;

    boolean isForHttp() {
        return this != GRPC;
    }
}
