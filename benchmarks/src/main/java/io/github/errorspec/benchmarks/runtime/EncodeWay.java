package io.github.errorspec.benchmarks.runtime;

/** The ways of making a body that are compared. */
public enum EncodeWay {
    /** The generated {@code toJson}. */
    GENERATED {
        @Override
        Encoder of(ErrorApi errors) {
            return (error, body) -> errors.toJson(error);
        }
    },
    /** The generated {@code toProblem}, a map. */
    TO_MAP {
        @Override
        Encoder of(ErrorApi errors) {
            return (error, body) -> errors.toProblem(error);
        }
    },
    /** Jackson from a map that is there already, as a reference. */
    JACKSON {
        @Override
        Encoder of(ErrorApi errors) {
            return (error, body) -> Json.write(body.map());
        }
    },
    /** The generated {@code toProblem}, and Jackson from that. */
    TO_MAP_JACKSON {
        @Override
        Encoder of(ErrorApi errors) {
            return (error, body) -> Json.write(errors.toProblem(error));
        }
    };

    abstract Encoder of(ErrorApi errors);
}
