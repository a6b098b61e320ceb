package io.github.errorspec.languages;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the site shows of C#, as methods of one program: a namespace for each snippet, since imports can be those of one. */
final class CSharpSnippets {
    private static final Pattern NAMESPACE = Pattern.compile("(?m)^using (?!System;)[\\w.]+;");

    private static final String HEAD = """
            #pragma warning disable 162, 618
            internal static class Usages
            {
                private static readonly System.Collections.Generic.List<object> Logged = new System.Collections.Generic.List<object>();

                public static void Log(object value)
                {
                    Logged.Add(value);
                }

                private static void Recognised(int number, System.Action send, System.Action usage)
                {
                    usage();
                    if (Logged.Count != 1)
                    {
                        throw new System.InvalidOperationException(number + " is not recognised");
                    }
                    Logged.Clear();
                    try
                    {
                        send();
                    }
                    catch (System.Exception error)
                    {
                        System.Console.WriteLine(number + " " + error.GetType().GetProperty("Code").GetValue(error));
                    }
                }

                private static void Main()
                {
            """;

    private static final String EACH = """

            namespace Usage$number
            {
                $imports

                internal static class Usage
                {
                    private static void Log(object value)
                    {
                        global::Usages.Log(value);
                    }

                    public static void Send()
                    {
                        $raise
                    }

                    public static void Recognise()
                    {
                        $recognise
                    }
                }
            }
            """;

    private CSharpSnippets() {}

    static String program(List<Snippet> snippets, Function<TestCatalog, String> namespace) {
        StringBuilder program = new StringBuilder(HEAD);
        for (Snippet snippet : snippets) {
            String usage = "Usage$number.Usage.";
            program.append(snippet.in("        Recognised($number, " + usage + "Send, " + usage + "Recognise);\n"));
        }
        program.append("    }\n}\n");
        for (Snippet snippet : snippets) {
            String actual = "using " + namespace.apply(snippet.catalog()) + ";";
            program.append(snippet.importing(NAMESPACE, actual).in(EACH));
        }
        return program.toString();
    }
}
