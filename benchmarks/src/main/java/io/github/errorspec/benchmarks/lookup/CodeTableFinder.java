package io.github.errorspec.benchmarks.lookup;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/**
 * Exact codes first, then families of the form {@code 104XXX}, in any {@link CodeTable}. Loaded once for each pair of tables, as a
 * hidden class that owns them: generated code has its tables in static fields, so the competitors have them there too.
 */
final class CodeTableFinder implements CodeFinder {
    private static final Tables TABLES = tables();
    private static final CodeTable EXACT = TABLES.exact();
    private static final CodeTable FAMILIES = TABLES.families();

    /** What a finder owns. The families are keyed by what stands before their wildcards. */
    record Tables(CodeTable exact, CodeTable families) {}

    private static Tables tables() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, Tables.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Object find(long code) {
        if (code != (int) code) {
            return null;
        }
        Object error = EXACT.get((int) code);
        return error != null || code < 100_000 || code > 999_999 ? error : FAMILIES.get((int) code / 1000);
    }
}
