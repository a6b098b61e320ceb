package io.github.errorspec.benchmarks.lookup;

import java.util.Comparator;
import java.util.List;

/**
 * A row of a table that codes are looked up in.
 *
 * @param code what it is found by
 * @param error what is found, or an expression for it
 */
record Row<C extends Comparable<C>>(C code, Object error) {
    static <C extends Comparable<C>> List<Row<C>> sorted(List<Row<C>> rows) {
        return rows.stream().sorted(Comparator.comparing(Row::code)).toList();
    }
}
