package io.github.errorspec.benchmarks.runtime;

import io.github.errorspec.benchmarks.java.GeneratedCatalog;

/** The ways of reading a body that are compared. */
public enum DecodeWay {
    /** The generated {@code fromJson}. */
    GENERATED {
        @Override
        Decoder of(GeneratedCatalog catalog) {
            ErrorApi errors = GeneratedErrors.load(catalog, "all");
            return body -> errors.fromJson(body.json());
        }
    },
    /** The same where exceptions have no stack trace. */
    GENERATED_NO_TRACE {
        @Override
        Decoder of(GeneratedCatalog catalog) {
            ErrorApi errors = GeneratedErrors.load(catalog, "none");
            return body -> errors.fromJson(body.json());
        }
    },
    /** The generated {@code fromProblem} of a map that is there already. */
    FROM_MAP {
        @Override
        Decoder of(GeneratedCatalog catalog) {
            ErrorApi errors = GeneratedErrors.load(catalog, "all");
            return body -> errors.fromProblem(body.map());
        }
    },
    /** Jackson to a map, as a reference: nobody has found an error yet. */
    JACKSON {
        @Override
        Decoder of(GeneratedCatalog catalog) {
            return body -> Json.read(body.json());
        }
    },
    /** Jackson to a map, and the generated {@code fromProblem} of that. */
    JACKSON_FROM_MAP {
        @Override
        Decoder of(GeneratedCatalog catalog) {
            ErrorApi errors = GeneratedErrors.load(catalog, "all");
            return body -> errors.fromProblem(Json.read(body.json()));
        }
    };

    abstract Decoder of(GeneratedCatalog catalog);
}
