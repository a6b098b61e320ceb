package io.github.errorspec.benchmarks.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A part of the page that consists of tables.
 *
 * @param name of its place in the page
 * @param choice of the tables, by what was measured
 */
record Tables(String name, Function<Results, Stream<Table>> choice) {
    /** Every part with tables; whoever measures something else adds a line here and its place to the page. */
    static final List<Tables> ALL = List.of(
            of("first-run", "first-run", "wall/nm", "wall-ms", "cpu-ms", "peak-mb", "in-goal-ms"),
            of("nothing-changed", "nothing-changed", "wall/nm", "wall-ms", "in-goal-ms"),
            of("one-row-changed", "one-row-changed", "wall/nm", "wall-ms", "sources-written"),
            of(
                    "first-compile",
                    "first-compile",
                    "wall/nm",
                    "wall-ms",
                    "compile-without-generation-ms",
                    "peak-mb",
                    "classes-written"),
            of(
                    "changed-compile",
                    "one-row-changed-compile",
                    "wall/nm",
                    "wall-ms",
                    "sources-written",
                    "classes-written"),
            of("nothing-changed-compile", "nothing-changed-compile", "wall/nm", "classes-written"),
            of("control", "control", "wall-ms", "cpu-ms", "peak-mb"),
            ofProgram("phases"),
            of(
                    "loading",
                    "loading",
                    "javac-ms",
                    "source-files",
                    "class-files",
                    "jar-kb",
                    "from-code-ms",
                    "from-code-generated-classes",
                    "raise-ms",
                    "raise-generated-classes"),
            ofProgram("cli"),
            ofProgram("check"),
            ofProgram("jmh"));

    /** Some quantities of a subject. */
    private static Tables of(String name, String subject, String... quantities) {
        return new Tables(name, results -> Stream.of(quantities).map(quantity -> new Table(subject, quantity)));
    }

    /** Everything that a program measured. */
    private static Tables ofProgram(String program) {
        return new Tables(program, results -> {
            List<Result> found = results.byProgram().getOrDefault(program, List.of());
            return found.stream()
                    .map(Result::subject)
                    .distinct()
                    .flatMap(subject -> Table.ofSubject(subject, found.stream()).stream());
        });
    }

    String text(Results results) {
        String text = choice.apply(results)
                .map(table -> table.text(results))
                .filter(table -> !table.isEmpty())
                .collect(Collectors.joining("\n"));
        return text.isEmpty() ? "Not measured yet.\n" : text;
    }
}
