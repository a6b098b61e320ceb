package io.github.errorspec.languages;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Generated C# compiles without a warning, and does what the conformance vectors say, whatever the culture is. */
class CSharpTest {
    private static final Path LANGUAGE = Path.of("csharp").toAbsolutePath();
    private static final Path TARGET = Path.of("target/csharp").toAbsolutePath();
    private static final Path PAGE = Path.of("../docs/languages/csharp.md");
    private static final String PAGE_START = """
            #pragma warning disable 162, 168, 219
            namespace Pages
            {
            using System;
            using System.Collections.Generic;
            using System.Globalization;
            using Acme.Shop;
            internal static class Page
            {
            private static void Order() { }
            private static void Log(object text) { }
            """;
    private static final Pattern BLOCK = Pattern.compile("```(csharp|yaml)\\n(.*?)```", Pattern.DOTALL);
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static List<TestCatalog> catalogs() {
        List<TestCatalog> catalogs = new ArrayList<>(TestCatalog.all());
        catalogs.add(new TestCatalog("contextual-keywords", LANGUAGE.resolve("contextual-keywords.yaml")));
        return catalogs;
    }

    /** One start of the compiler for everything, since a start costs more than the rest. */
    @Test
    void everyVectorHolds() throws Exception {
        Tool mcs = Tool.find("csharp", ".tools/mcs");
        Tool mono = Tool.find("csharp", ".tools/mono");
        List<String> arguments = new ArrayList<>();
        List<Path> catalogs = new ArrayList<>();
        for (TestCatalog catalog : catalogs()) {
            Path folder = TARGET.resolve(catalog.name());
            String namespace = "Catalogs." + namespace(catalog);
            catalog.generate("csharp", folder.resolve("src"), Map.of("namespace", namespace, "packageFiles", "true"));
            catalog.generate("json", folder.resolve("json"), Map.of());
            assertThat(folder.resolve("src").resolve(namespace + ".csproj")).exists();
            arguments.addAll(List.of(
                    namespace,
                    prefix(folder.resolve("src")),
                    folder.resolve("json/vectors.json").toString(),
                    folder.resolve("bodies.txt").toString()));
            catalogs.add(folder);
        }
        Path page = page();

        Path program = TARGET.resolve("vectors.exe");
        Path comments = TARGET.resolve("vectors.xml");
        mcs.run(
                TARGET,
                Stream.of(
                                Stream.of(
                                        "-codepage:utf8",
                                        "-langversion:7.2",
                                        "-warn:4",
                                        "-warnaserror",
                                        "-doc:" + comments,
                                        "-out:" + program),
                                Stream.of(LANGUAGE.resolve("Vectors.cs"), LANGUAGE.resolve("Checks.cs"), page)
                                        .map(Path::toString),
                                sources(TARGET).stream())
                        .flatMap(each -> each)
                        .toArray(String[]::new));
        assertThat(Files.readString(comments)).doesNotContain("<!--");
        assertIsXml(comments);

        List<String> line = new ArrayList<>(List.of(program.toString()));
        line.addAll(arguments);
        String output = mono.run(TARGET, Map.of("LANG", "tr_TR.UTF-8"), line.toArray(String[]::new));
        assertThat(output).contains("checks: 0 failed").contains("Catalogs.Hostile in tr-TR");
        runSnippets(mcs, mono, program);
        for (Path catalog : catalogs) {
            compareBodies(catalog);
            try (Stream<Path> files = Files.list(catalog.resolve("src"))) {
                for (Path project : files.filter(file -> file.toString().endsWith(".csproj"))
                        .toList()) {
                    assertIsXml(project);
                }
            }
        }
    }

    /** Against what is compiled already, with a type for each snippet. */
    private static void runSnippets(Tool mcs, Tool mono, Path compiled) throws IOException {
        List<Snippet> snippets = Snippet.all("C#", "csharp");
        Path code = TARGET.resolve("Usages.txt");
        Files.writeString(code, CSharpSnippets.program(snippets, catalog -> "Catalogs." + namespace(catalog)));
        String program = TARGET.resolve("usages.exe").toString();
        mcs.run(
                TARGET,
                "-codepage:utf8",
                "-langversion:7.2",
                "-warn:4",
                "-warnaserror",
                "-r:" + compiled,
                "-out:" + program,
                code.toString());
        Snippet.assertRecognised(snippets, mono.run(TARGET, program));
    }

    /** No compiler here knows them, so that they must add nothing that could break the code that was compiled. */
    @Test
    void nullableAddsQuestionMarksOnly() throws IOException {
        for (TestCatalog catalog : TestCatalog.all()) {
            Path folder = Path.of("target/csharp-nullable").resolve(catalog.name());
            catalog.generate("csharp", folder.resolve("without"), Map.of());
            catalog.generate("csharp", folder.resolve("with"), Map.of("nullable", "true"));
            Map<String, String> without = contents(folder.resolve("without"));
            Map<String, String> with = contents(folder.resolve("with"));
            assertThat(with.keySet()).isEqualTo(without.keySet());
            with.forEach((name, text) -> assertThat(withoutMarks(text, without.get(name)))
                    .as("%s of %s", name, catalog)
                    .isEqualTo(without.get(name)));
        }
    }

    /** Takes out the directive, and each question mark behind a type that the other text lacks. */
    private static String withoutMarks(String text, String other) {
        String unmarked = text.replaceFirst("\n#nullable enable\n", "\n");
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < unmarked.length(); i++) {
            char c = unmarked.charAt(i);
            boolean same = kept.length() < other.length() && other.charAt(kept.length()) == c;
            boolean mark = c == '?' && i > 0 && ">Tabcdefghijklmnopqrstuvwxyz".indexOf(unmarked.charAt(i - 1)) >= 0;
            if (same || !mark) {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Read by another library than the one that wrote them. */
    private static void compareBodies(Path catalog) throws IOException {
        JsonNode raised =
                JSON.readTree(catalog.resolve("json/vectors.json").toFile()).get("raise");
        List<String> bodies = Files.readAllLines(catalog.resolve("bodies.txt"));
        assertThat(bodies).hasSize(raised.size());
        for (int i = 0; i < bodies.size(); i++) {
            JsonNode expected = raised.get(i).get("expect").get("problem");
            assertThat(JSON.readTree(bodies.get(i))).isEqualTo(expected);
            assertThat(JSON.readTree(bodies.get(i)).toString()).isEqualTo(expected.toString());
        }
    }

    /** The table of the page, and its snippets, each in a method. */
    private static Path page() throws IOException {
        Path folder = TARGET.resolve("page");
        Files.createDirectories(folder);
        StringBuilder snippets = new StringBuilder(PAGE_START);
        int number = 0;
        Matcher table = BLOCK.matcher(Files.readString(PAGE));
        while (table.find()) {
            String text = table.group(2);
            if (table.group(1).equals("yaml")) {
                Files.writeString(folder.resolve(text.substring(2, text.indexOf('\n'))), text);
            }
        }
        new TestCatalog("page", folder.resolve("error-spec.yaml"))
                .generate("csharp", folder.resolve("src"), Map.of("packageFiles", "true"));
        Matcher block = BLOCK.matcher(Files.readString(PAGE) + Files.readString(folder.resolve("src/README.md")));
        while (block.find()) {
            String text = block.group(2).replaceAll("(?m)^using [\\w.]+;\n", "");
            if (block.group(1).equals("csharp")) {
                snippets.append("private static void Snippet")
                        .append(number++)
                        .append(
                                "(Exception cause, Exception exception, System.Net.HttpWebResponse response, string responseBody)\n{\n")
                        .append(text)
                        .append("}\n\n");
            }
        }
        assertThat(number).isGreaterThan(8);
        Path page = folder.resolve("Page.txt");
        Files.writeString(page, snippets.append("}\n}\n"));
        return page;
    }

    private static String namespace(TestCatalog catalog) {
        return Arrays.stream(catalog.name().split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static String prefix(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("ErrorTable.cs"))
                    .findFirst()
                    .orElseThrow()
                    .replace("ErrorTable.cs", "");
        }
    }

    private static List<String> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString)
                    .filter(file -> file.endsWith(".cs"))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return contents;
    }

    private static void assertIsXml(Path file) throws Exception {
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(file.toFile())
                        .getDocumentElement())
                .isNotNull();
    }
}
