package io.github.errorspec.emit.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Specs;
import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.model.Catalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Java on the page of the Java target compiles against what the table on that page gives. */
class JavaPageTest {
    private static final Path PAGE = Path.of("../docs/java.md");
    private static final Pattern BLOCK =
            Pattern.compile("(?:<!-- options: ([^\\n]*) -->\\n)?```(java|yaml)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?:public )?(?:class|interface) (\\w+).*", Pattern.DOTALL);

    @TempDir
    private Path directory;

    @Test
    void everySnippetCompiles() throws IOException {
        Map<String, List<String>> snippets = new LinkedHashMap<>();
        Matcher block = BLOCK.matcher(Files.readString(PAGE));
        while (block.find()) {
            if (block.group(2).equals("yaml")) {
                String text = block.group(3);
                Files.writeString(directory.resolve(text.substring(2, text.indexOf('\n'))), text);
            } else {
                String options = block.group(1) == null ? "" : block.group(1);
                snippets.computeIfAbsent(options, key -> new ArrayList<>()).add(block.group(3));
            }
        }
        assertThat(snippets.values().stream().mapToInt(List::size).sum()).isGreaterThan(20);
        Catalog catalog = Specs.read(directory.resolve("error-spec.yaml"));
        snippets.forEach((options, blocks) -> compile(catalog, options, blocks));
    }

    private void compile(Catalog catalog, String options, List<String> blocks) {
        Map<String, String> all = new HashMap<>(Map.of("packageName", "com.acme"));
        for (String option : options.split(" ", -1)) {
            if (!option.isEmpty()) {
                all.put(option.replaceFirst("=.*", ""), option.replaceFirst(".*=", ""));
            }
        }
        List<GeneratedFile> files = new ArrayList<>(JavaCompilation.generate(catalog, all));
        if (all.containsKey("baseException")) {
            files.add(file("Coded", "public interface Coded { String code(); }"));
            files.add(file(
                    "AcmeException",
                    "public class AcmeException extends RuntimeException {"
                            + " protected AcmeException(String message) { super(message); } }"));
        }
        for (String block : blocks) {
            Matcher type = TYPE.matcher(block);
            String name = type.matches() ? type.group(1) : "Snippet" + files.size();
            files.add(file(name, type.matches() ? block : wrapped(name, block)));
        }
        int release = Math.max(11, Integer.parseInt(all.getOrDefault("sourceLevel", "11")));
        JavaCompilation.compile(
                files, release, directory.resolve("classes" + options.hashCode()), List.of("-proc:none"));
    }

    private static String wrapped(String name, String block) {
        // Variables that a snippet declares itself are not given.
        StringBuilder given = new StringBuilder();
        Map.of(
                        "error", "ShopException error",
                        "cause", "Throwable cause",
                        "throwable", "Throwable throwable",
                        "response", "java.net.http.HttpResponse<String> response")
                .forEach((variable, declaration) -> {
                    if (!block.matches("(?s).*\\b[A-Z][\\w<>]* " + variable + " [=:].*")) {
                        given.append(given.length() == 0 ? "" : ", ").append(declaration);
                    }
                });
        return "abstract class " + name + " {\n"
                + "abstract void order() throws Exception; abstract void log(Object text); abstract void show(Object text);\n"
                + "abstract void counter(String... words);\n"
                + "static class MDC { static void put(String key, String value) {} }\n"
                + "void snippet(" + given + ") throws Exception {\n" + block + "}\n}\n";
    }

    private static GeneratedFile file(String name, String code) {
        return new GeneratedFile(
                "com/acme/" + name + ".java",
                "package com.acme;\nimport java.time.Duration;\nimport java.util.*;\n" + code);
    }
}
