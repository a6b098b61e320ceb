package io.github.errorspec.benchmarks.lookup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.util.Objects;

/** Loads a class of this package again, with data of its own. */
final class HiddenClass {
    private HiddenClass() {}

    /** An instance, by an interface: the class itself is not the one of this name. */
    static <T> T create(Class<T> as, Class<? extends T> type, Object data) {
        try (InputStream bytes =
                Objects.requireNonNull(type.getResourceAsStream(type.getSimpleName() + ".class"), type.getName())) {
            return as.cast(instance(bytes.readAllBytes(), data));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object instance(byte[] bytes, Object data) {
        try {
            return MethodHandles.lookup()
                    .defineHiddenClassWithClassData(bytes, data, true)
                    .lookupClass()
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
