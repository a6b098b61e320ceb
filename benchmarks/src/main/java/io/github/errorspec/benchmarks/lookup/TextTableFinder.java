package io.github.errorspec.benchmarks.lookup;

import java.lang.constant.ConstantDescs;
import java.lang.invoke.MethodHandles;
import org.jspecify.annotations.Nullable;

/** The same as {@link CodeTableFinder} for string codes and families of the form {@code 2Bxxx}. */
final class TextTableFinder implements TextFinder {
    private static final Tables TABLES = tables();
    private static final TextTable EXACT = TABLES.exact();
    private static final TextTable FAMILIES = TABLES.families();

    /** What a finder owns. The families are keyed by what stands before their wildcards. */
    record Tables(TextTable exact, TextTable families) {}

    private static Tables tables() {
        try {
            return MethodHandles.classData(MethodHandles.lookup(), ConstantDescs.DEFAULT_NAME, Tables.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public @Nullable Object find(String code) {
        Object error = EXACT.get(code, code.length());
        return error == null && isOfFamily(code) ? FAMILIES.get(code, 2) : error;
    }

    /** Two characters and three digits. */
    static boolean isOfFamily(String code) {
        return code.length() == 5 && isDigit(code.charAt(2)) && isDigit(code.charAt(3)) && isDigit(code.charAt(4));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
