package io.github.errorspec.benchmarks.runtime;

import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import java.util.function.Supplier;

/** The ways of raising an error that are compared: the option {@code stackTraces}, and what people write by hand. */
public enum RaiseWay {
    ALL {
        @Override
        Raiser of(GeneratedCatalog catalog) {
            return Raiser.of(GeneratedErrors.load(catalog, "all"));
        }
    },
    SERVER_ERRORS {
        @Override
        Raiser of(GeneratedCatalog catalog) {
            return Raiser.of(GeneratedErrors.load(catalog, "serverErrors"));
        }
    },
    NONE {
        @Override
        Raiser of(GeneratedCatalog catalog) {
            return Raiser.of(GeneratedErrors.load(catalog, "none"));
        }
    },
    BY_HAND {
        @Override
        Raiser of(GeneratedCatalog catalog) {
            return new Raiser(
                    () -> new HandWrittenException(MESSAGE, true), () -> new HandWrittenException(MESSAGE, true));
        }
    },
    BY_HAND_NO_TRACE {
        @Override
        Raiser of(GeneratedCatalog catalog) {
            return new Raiser(
                    () -> new HandWrittenException(MESSAGE, false), () -> new HandWrittenException(MESSAGE, false));
        }
    };

    private static final String MESSAGE = "Order not found";

    abstract Raiser of(GeneratedCatalog catalog);

    /**
     * Creates exceptions.
     *
     * @param clientError one with a status below 500
     * @param serverError one with another status
     */
    record Raiser(Supplier<RuntimeException> clientError, Supplier<RuntimeException> serverError) {
        static Raiser of(ErrorApi errors) {
            return new Raiser(errors::clientError, errors::serverError);
        }
    }
}
