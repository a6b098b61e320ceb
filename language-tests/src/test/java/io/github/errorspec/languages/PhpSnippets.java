package io.github.errorspec.languages;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the site shows of PHP, as functions of a script: a namespace for each snippet, since imports are those of a namespace. */
final class PhpSnippets {
    private static final Pattern NAMESPACE = Pattern.compile("(?m)^use \\w[\\w\\\\]*\\\\(?=\\w+;)");

    private static final String HEAD = """
            <?php

            declare(strict_types=1);

            namespace {

            require $argv[1];

            foreach (array_slice($argv, 2) as $package) {
                new Package($package);
            }

            final class Noted
            {
                public static array $values = [];
            }

            function note(mixed $value): void
            {
                Noted::$values[] = $value;
            }

            function recognised(int $number, Closure $send): void
            {
                if (count(Noted::$values) !== 1) {
                    throw new LogicException("$number is not recognised");
                }
                Noted::$values = [];
                try {
                    $send();
                } catch (Exception $exception) {
                    echo $number, ' ', $exception->code(), "\\n";
                }
            }

            }
            """;

    private static final String EACH = """

            namespace Snippet$number {

            $imports

            function send(): void
            {
                $raise
            }

            $recognise
            \\recognised($number, send(...));

            }
            """;

    private PhpSnippets() {}

    static String script(List<Snippet> snippets, Function<TestCatalog, String> namespace) {
        StringBuilder script = new StringBuilder(HEAD);
        for (Snippet snippet : snippets) {
            String actual = "use " + namespace.apply(snippet.catalog()) + "\\";
            script.append(snippet.importing(NAMESPACE, actual).in(EACH));
        }
        return script.toString();
    }
}
