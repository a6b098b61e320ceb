package io.github.errorspec.languages;

import static java.util.Map.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a program of a language has to do before tests rely on it. That a command is there says little: it may be too old, lack a
 * part that is packaged apart, or be a stand-in that only tells how to install it.
 *
 * @param atLeast the oldest version that will do, which the program prints; empty if any will
 * @param source a file to work on, by name; none if the arguments say all
 * @param arguments with them it must end with 0
 */
record Trial(String atLeast, Map<String, String> source, List<String> arguments) {
    private static final Pattern VERSION = Pattern.compile("(\\d+)\\.(\\d+)");

    /**
     * The programs that tests take from the {@code PATH}, too. Checkers are not among them: another version than the one that
     * {@code install.sh} fetches has another opinion.
     */
    private static final Map<String, Trial> ALL = Map.ofEntries(
            entry("python3", version("3.9", "-c", "import json, platform, venv; print(platform.python_version())")),
            entry("node", version("20.0", "-p", "process.versions.node")),
            // The first that knows the colours of two themes.
            entry("chromium", version("123.0", "--version")),
            entry("npm", version("8.0", "--version")),
            entry("php", version("8.2", "-r", "echo PHP_INT_SIZE === 8 && json_encode(1) ? PHP_VERSION : 'none';")),
            entry("composer", version("2.0", "--no-ansi", "--version")),
            entry("ruby", version("2.7", "-e", "require 'json'; puts RUBY_VERSION")),
            entry("jekyll", version("4.0", "--version")),
            entry("asciidoctor", version("2.0", "--version")),
            entry("go", file("1.21", "main.go", """
                    package main

                    import "runtime"

                    func main() { println(runtime.Version()) }
                    """, "run", "main.go")),
            entry("gofmt", file("", "main.go", "package main\n", "-l", "main.go")),
            entry("cargo", version("1.70", "--version")),
            entry("cargo-clippy", version("0.1", "--version")),
            entry("cargo-fmt", version("1.5", "--version")),
            entry("rustfmt", version("1.5", "--version")),
            // It links, for which it needs a linker.
            entry("rustc", file("", "main.rs", "fn main() {}\n", "main.rs", "-o", "main")),
            entry(
                    "cc",
                    file("", "main.c", "#include <stdio.h>\nint main(void) { return 0; }\n", "main.c", "-o", "main")),
            entry("mcs", file("", "main.cs", """
                    using System.Linq;

                    static class Program { static void Main() { new int[0].Any(); } }
                    """, "-langversion:7.2", "-r:System.Core", "main.cs")),
            // Runs what `mcs` made when it was tried.
            entry("mono", version("", "main.exe")),
            entry("mvn", version("3.6", "--version")));

    private static Trial version(String atLeast, String... arguments) {
        return new Trial(atLeast, Map.of(), List.of(arguments));
    }

    private static Trial file(String atLeast, String name, String text, String... arguments) {
        return new Trial(atLeast, Map.of(name, text), List.of(arguments));
    }

    /** What a program of this name has to do; nothing if tests do not take it from the {@code PATH}. */
    static Optional<Trial> of(String program) {
        return Optional.ofNullable(ALL.get(program));
    }

    /**
     * Tries a program.
     *
     * @param folder where it may leave what it makes
     * @return why it will not do; nothing if it will
     */
    Optional<String> refusal(Path program, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : source.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Tool.Ended ended =
                new Tool(List.of(program.toString())).end(folder, Map.of(), arguments.toArray(String[]::new));
        if (ended.exit() != 0) {
            return Optional.of("fails when tried: " + ended.output().strip());
        }
        return isOlder(ended.output(), atLeast)
                ? Optional.of("is older than " + atLeast + ": " + ended.output().strip())
                : Optional.empty();
    }

    private static boolean isOlder(String printed, String atLeast) {
        Matcher is = VERSION.matcher(printed);
        Matcher needed = VERSION.matcher(atLeast);
        if (!needed.find()) {
            return false;
        }
        if (!is.find()) {
            return true;
        }
        int major = number(is, 1) - number(needed, 1);
        return major < 0 || (major == 0 && number(is, 2) < number(needed, 2));
    }

    private static int number(Matcher version, int group) {
        return Integer.parseInt(version.group(group));
    }
}
