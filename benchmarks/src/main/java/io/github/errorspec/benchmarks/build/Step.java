package io.github.errorspec.benchmarks.build;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A build of a project, and what happens to the project before it. Those of a round follow one another as they are listed here. */
enum Step {
    /** Whatever there is to do for a trivial goal; what the others are compared with. */
    CONTROL("control", Before.NOTHING, "generate-sources"),
    FIRST_RUN("first-run", Before.CLEAN, "generate-sources"),
    NOTHING_CHANGED("nothing-changed", Before.NOTHING, "generate-sources"),
    ONE_ROW_CHANGED("one-row-changed", Before.EDIT, "generate-sources"),
    FIRST_COMPILE("first-compile", Before.CLEAN, "compile"),
    NOTHING_CHANGED_COMPILE("nothing-changed-compile", Before.NOTHING, "compile"),
    ONE_ROW_CHANGED_COMPILE("one-row-changed-compile", Before.EDIT, "compile"),
    /** Those that a clock inside Maven may slow down: only what it says counts. */
    FIRST_RUN_CLOCKED("first-run", Before.CLEAN, "generate-sources"),
    NOTHING_CHANGED_CLOCKED("nothing-changed", Before.NOTHING, "generate-sources");

    /** What happens before the build. */
    enum Before {
        NOTHING,
        /** All output is deleted, and the spec is the original one. */
        CLEAN,
        /** A row of the spec gets another description. */
        EDIT
    }

    /** What other generators are asked to do. */
    static final List<Step> OF_RIVALS = List.of(FIRST_RUN, NOTHING_CHANGED);

    /** What is asked for where only Java would be compiled, which is measured without the other languages. */
    static final List<Step> OF_GENERATION =
            List.of(FIRST_RUN, NOTHING_CHANGED, ONE_ROW_CHANGED, FIRST_RUN_CLOCKED, NOTHING_CHANGED_CLOCKED);

    private static final List<Step> ALL = List.of(
            FIRST_RUN,
            NOTHING_CHANGED,
            ONE_ROW_CHANGED,
            FIRST_COMPILE,
            NOTHING_CHANGED_COMPILE,
            ONE_ROW_CHANGED_COMPILE,
            FIRST_RUN_CLOCKED,
            NOTHING_CHANGED_CLOCKED);

    /** Catalogs beyond take many minutes with the steps that are left out then. */
    private static final int MOST_ROWS_OF_ALL = 20_000;

    private static final Set<Step> OF_LARGE = EnumSet.of(FIRST_RUN, NOTHING_CHANGED, ONE_ROW_CHANGED);

    private final String subject;
    private final Before before;
    private final String phase;

    Step(String subject, Before before, String phase) {
        this.subject = subject;
        this.before = before;
        this.phase = phase;
    }

    /** What ErrorSpec is asked to do; large catalogs are compiled only once, and not with a file for each row. */
    static List<Step> ofErrorSpec(String layout, int rows) {
        return ALL.stream()
                .filter(step -> rows <= MOST_ROWS_OF_ALL
                        || OF_LARGE.contains(step)
                        || (step == FIRST_COMPILE && !layout.equals("perCode")))
                .toList();
    }

    String subject() {
        return subject;
    }

    Before before() {
        return before;
    }

    String phase() {
        return phase;
    }

    /** Generation is measured in every round, javac, which takes longer than all else, in a third of them, or once if large. */
    boolean isDueIn(int round, int rows) {
        return !phase.equals("compile") || round == 1 || (round % 3 == 1 && rows < MOST_ROWS_OF_ALL);
    }

    boolean isClocked() {
        return this == FIRST_RUN_CLOCKED || this == NOTHING_CHANGED_CLOCKED;
    }
}
