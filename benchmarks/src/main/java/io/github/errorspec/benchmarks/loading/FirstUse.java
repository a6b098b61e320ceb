package io.github.errorspec.benchmarks.loading;

import io.github.errorspec.benchmarks.java.GeneratedCatalog;
import io.github.errorspec.benchmarks.java.JavaTarget;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.language.NamedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a fresh JVM does with a catalog, of which it has used nothing before. */
enum FirstUse {
    /** The control: the catalog is on the class path, and nothing touches it. */
    NOTHING,
    FROM_CODE,
    RAISE;

    /** The program that does it, and prints how many nanoseconds it took. */
    static final String PROGRAM = "com.acme.bench.use.Main";

    private static final String MAIN = """
            package com.acme.bench.use;

            public final class Main {
                public static void main(String[] arguments) {
                    String use = arguments[0];
                    long start = System.nanoTime();
                    if (use.equals("FROM_CODE")) {
                        FromCode.run();
                    } else if (use.equals("RAISE")) {
                        Raise.run();
                    } else {
                        Nothing.run();
                    }
                    System.out.println(System.nanoTime() - start);
                }
            }
            """;

    /** Each use has a class of its own: to verify a method that throws, the JVM loads the exception. */
    private static final String USE = """
            package com.acme.bench.use;

            final class %s {
                static void run() {
                    %s
                }
            }
            """;

    /** The sources of the program. */
    static List<GeneratedFile> sources(JavaTarget target) {
        List<NamedRow> rows = target.rows().stream()
                .filter(error -> !error.row().isFamily() && error.params().isEmpty())
                .toList();
        NamedRow row = rows.get(rows.size() / 2);
        String errorType = GeneratedCatalog.PACKAGE + '.' + GeneratedCatalog.ERROR_TYPE;
        List<GeneratedFile> files = new ArrayList<>();
        files.add(new GeneratedFile("Main.java", MAIN));
        files.add(use("Nothing", ""));
        files.add(use(
                "FromCode",
                "if (!" + errorType + ".fromCode(" + row.row().definition().code() + "L).isPresent()) { throw new"
                        + " IllegalStateException(); }"));
        files.add(use("Raise", "try { throw " + target.raise(row) + "; } catch (RuntimeException e) { }"));
        return files;
    }

    private static GeneratedFile use(String name, String statement) {
        return new GeneratedFile(name + ".java", USE.formatted(name, statement));
    }

    /** As results call it: {@code from-code}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
