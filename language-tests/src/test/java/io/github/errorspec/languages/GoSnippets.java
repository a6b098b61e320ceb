package io.github.errorspec.languages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the site shows of Go, as functions of one program: a file for each table, since imports are those of a file. */
final class GoSnippets {
    private static final String MAIN = """
            package main

            import (
            	"fmt"
            	"os"
            	"reflect"
            )

            // usage runs a snippet, which has to print something.
            func usage(number int, send func() error, recognise func()) {
            	stdout := os.Stdout
            	file, failed := os.CreateTemp("", "usage")
            	if failed != nil {
            		panic(failed)
            	}
            	os.Stdout = file
            	recognise()
            	os.Stdout = stdout
            	printed, failed := file.Stat()
            	if failed != nil || printed.Size() == 0 {
            		panic(fmt.Sprint(number, " is not recognised"))
            	}
            	_ = os.Remove(file.Name())
            	fmt.Println(number, reflect.ValueOf(send()).MethodByName("Code").Call(nil)[0])
            }

            func main() {
            $calls}
            """;

    private static final String EACH = """

            func raise$number() error {
            	$raise
            }

            func recognise$number() {
            	send := raise$number
            	$recognise
            }
            """;

    private GoSnippets() {}

    /** Writes a program beside the packages of the tables. */
    static void write(Path folder, List<Snippet> snippets) throws IOException {
        Files.createDirectories(folder);
        StringBuilder calls = new StringBuilder();
        for (Map.Entry<TestCatalog, List<Snippet>> table :
                Snippet.byTable(snippets).entrySet()) {
            String name = table.getKey().name();
            StringBuilder code = new StringBuilder();
            for (Snippet snippet : table.getValue()) {
                code.append(snippet.in(EACH));
                calls.append(snippet.in("\tusage($number, raise$number, recognise$number)\n"));
            }
            Files.writeString(folder.resolve(name + ".go"), imports(name, code) + code);
        }
        Files.writeString(folder.resolve("main.go"), MAIN.replace("$calls", calls));
    }

    private static String imports(String table, CharSequence code) {
        String libraries = Stream.of("errors", "fmt", "time")
                .filter(library ->
                        Pattern.compile("\\b" + library + "\\.").matcher(code).find())
                .map(library -> "\t\"" + library + "\"\n")
                .collect(Collectors.joining());
        return "package main\n\nimport (\n" + libraries + "\n\t\"languagetests/" + table + "\"\n)\n";
    }
}
