package io.github.errorspec.benchmarks.runtime;

import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import java.util.Locale;

/** The ways of making a message with two params that are compared. */
public enum MessageWay {
    GENERATED {
        @Override
        MessageMaker of(GeneratedCatalog catalog) {
            return new Generated(GeneratedErrors.load(catalog, "none"));
        }
    },
    CONCATENATION {
        @Override
        MessageMaker of(GeneratedCatalog catalog) {
            String[] texts = GeneratedErrors.textsAroundParams(catalog);
            String first = texts[0];
            String second = texts[1];
            String third = texts[2];
            return new ByHand((name, count) -> first + name + second + count + third);
        }
    },
    STRING_FORMAT {
        @Override
        MessageMaker of(GeneratedCatalog catalog) {
            String[] texts = GeneratedErrors.textsAroundParams(catalog);
            String format = texts[0] + "%s" + texts[1] + "%d" + texts[2];
            return new ByHand((name, count) -> String.format(Locale.ROOT, format, name, count));
        }
    };

    abstract MessageMaker of(GeneratedCatalog catalog);

    private interface Text {
        String of(String name, long count);
    }

    private record ByHand(Text text) implements MessageMaker {
        @Override
        public RuntimeException raise(String name, long count) {
            return new HandWrittenException(text.of(name, count), false);
        }

        @Override
        public String again(RuntimeException error, String name, long count) {
            return text.of(name, count);
        }
    }

    private record Generated(ErrorApi errors) implements MessageMaker {
        @Override
        public RuntimeException raise(String name, long count) {
            return errors.withParams(name, count);
        }

        @Override
        public String again(RuntimeException error, String name, long count) {
            return errors.message(error);
        }
    }
}
