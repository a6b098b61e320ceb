package io.github.errorspec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WarmUpTest {
    /** Maven closes the loader of a plugin that failed, and a warm-up may be at work still. */
    @Test
    void isSilentWhenItsClassesAreTakenAway() throws Exception {
        Queue<Throwable> told = new ConcurrentLinkedQueue<>();
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, e) -> told.add(e));
        try {
            URL classes = WarmUp.class.getProtectionDomain().getCodeSource().getLocation();
            try (URLClassLoader loader = new Ours(classes)) {
                Class<?> target = loader.loadClass(Target.class.getName());
                Object java = target.getConstructor(String.class, Path.class, Map.class, Path.class)
                        .newInstance("java", Path.of("out"), Map.of("packageName", "com.acme"), Path.of("record"));
                Method start = loader.loadClass(WarmUp.class.getName()).getDeclaredMethod("start", List.class);
                start.setAccessible(true);
                start.invoke(null, List.of(java));
            }
            assertThat(ForkJoinPool.commonPool().awaitQuiescence(1, TimeUnit.MINUTES))
                    .isTrue();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }
        assertThat(told).isEmpty();
    }

    /** Loads our classes anew, so that it can take them away. */
    private static final class Ours extends URLClassLoader {
        Ours(URL classes) {
            super(new URL[] {classes}, WarmUpTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.github.errorspec.")) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
