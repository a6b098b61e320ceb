package io.github.errorspec.languages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file around the few lines of Go that a page shows. */
final class GoSnippet {
    private static final Pattern DECLARED = Pattern.compile("(?m)^(\\w+)(?:, (\\w+))? := ");
    private static final Map<String, String> IMPORTS = Map.of(
            "errors", "errors",
            "fmt", "fmt",
            "http", "net/http",
            "io", "io",
            "json", "encoding/json",
            "shoperrors", "languagetests/page/shoperrors",
            "slog", "log/slog",
            "time", "time");

    private GoSnippet() {}

    static String file(String snippet) {
        String code = snippet.matches("(?s)(func|type|var) .*") ? snippet : function(snippet);
        TreeSet<String> imports = new TreeSet<>();
        IMPORTS.forEach((name, path) -> {
            if (Pattern.compile("\\b" + name + "\\.").matcher(code).find()) {
                imports.add("import \"" + path + "\"\n");
            }
        });
        return "package snippet\n\n" + String.join("", imports) + "\n" + code;
    }

    /** With what snippets take for granted, and a use of each variable. */
    private static String function(String snippet) {
        List<String> uses = new ArrayList<>();
        Matcher declared = DECLARED.matcher(snippet);
        while (declared.find()) {
            uses.add("_ = " + declared.group(1) + "\n");
            if (declared.group(2) != null) {
                uses.add("_ = " + declared.group(2) + "\n");
            }
        }
        boolean returns = snippet.lines().reduce("", (before, line) -> line).startsWith("return ");
        String end = returns ? "" : String.join("", uses);
        return "func order() error { return nil }\n\nvar _ = order\n\n"
                + "func snippet(w http.ResponseWriter, r *http.Request, response *http.Response, err error) error {\n{\n"
                + snippet + end + "}\n" + (returns ? "" : "return nil\n") + "}\n\nvar _ = snippet\n";
    }
}
