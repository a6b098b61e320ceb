package io.github.errorspec.languages;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the site shows of Rust, as functions of one crate that uses those of all tables. */
final class RustSnippets {
    private static final Pattern CRATE = Pattern.compile("^use \\w+::");

    private static final String HEAD = """
            //! What the site shows, as functions.
            #![deny(warnings)]
            #![allow(deprecated)]

            use std::sync::atomic::{AtomicI32, Ordering};

            static LOGGED: AtomicI32 = AtomicI32::new(0);

            fn log<T>(_: T) {
                LOGGED.fetch_add(1, Ordering::SeqCst);
            }

            fn main() {
            """;

    private static final String EACH = """

            fn usage_$number() {
                $imports
                fn send() -> Result<(), $crate::$error> {
                    $raise
                    Ok(())
                }
                $recognise
                assert_eq!(LOGGED.swap(0, Ordering::SeqCst), 1, "$number");
                println!("$number {}", send().unwrap_err().code().unwrap());
            }
            """;

    private RustSnippets() {}

    /**
     * A program.
     *
     * @param crate that of a table, as Rust calls it
     */
    static String program(List<Snippet> snippets, Function<TestCatalog, String> crate) throws IOException {
        StringBuilder program = new StringBuilder(HEAD);
        for (Snippet snippet : snippets) {
            program.append(snippet.in("    usage_$number();\n"));
        }
        program.append("}\n");
        for (Map.Entry<TestCatalog, List<Snippet>> table :
                Snippet.byTable(snippets).entrySet()) {
            String name = crate.apply(table.getKey());
            String error = table.getKey().namesIn("rust").type("Error");
            String each = EACH.replace("$crate", name).replace("$error", error);
            for (Snippet snippet : table.getValue()) {
                program.append(snippet.importing(CRATE, "use " + name + "::").in(each));
            }
        }
        return program.toString();
    }
}
