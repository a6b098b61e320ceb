package io.github.errorspec.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What the site shows of Python, as functions: a module for each table. */
final class PythonSnippets {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^from \\w+_errors ");

    /** Errors that are deprecated are shown, too. */
    private static final String HEAD = """
            # pyright: reportDeprecated=false
            from __future__ import annotations

            from typing import Callable

            logged: list[object] = []


            def log(value: object) -> None:
                logged.append(value)


            def recognised(number: int, send: Callable[[], None]) -> None:
                assert len(logged) == 1, number
                logged.clear()
                try:
                    send()
                except Exception as error:
                    print(number, getattr(error, "code"))
            """;

    private static final String EACH = """


            def usage_$number() -> None:
                $imports
                def send() -> None:
                    $raise
                $recognise
                recognised($number, send)


            usage_$number()
            """;

    private PythonSnippets() {}

    /** Writes them beside the packages of the tables. Gives the modules, by table. */
    static List<Path> write(Path output, List<Snippet> snippets) throws IOException {
        List<Path> modules = new ArrayList<>();
        for (Map.Entry<TestCatalog, List<Snippet>> table :
                Snippet.byTable(snippets).entrySet()) {
            String name = table.getKey().name().replace('-', '_');
            StringBuilder module = new StringBuilder(HEAD);
            for (Snippet snippet : table.getValue()) {
                module.append(
                        snippet.importing(PACKAGE, "from " + name + "_errors ").in(EACH));
            }
            Path file = output.resolve(table.getKey().name()).resolve("usage_" + name + ".py");
            Files.writeString(file, module);
            modules.add(file);
        }
        return modules;
    }
}
