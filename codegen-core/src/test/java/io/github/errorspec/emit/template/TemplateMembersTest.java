package io.github.errorspec.emit.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.errorspec.Compiler;
import io.github.errorspec.Specs;
import io.github.errorspec.resolve.ResolvedCatalog;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates are given stands on their page, whatever is added to it; {@code -Dgolden.update} prints it. */
class TemplateMembersTest {
    private static final Path PAGE = Path.of("../docs/languages/templates.md");
    private static final String START = "<!-- members, printed from what templates are given -->\n";
    private static final String END = "<!-- end of members -->";

    /** What stands on the page for itself. */
    private static final Set<String> TOLD_ELSEWHERE = Set.of("header", "options");

    /** Of the file {@code catalog.json} only. */
    private static final Set<String> OF_THE_FILE = Set.of("$comment", "generatedNames");

    private static JsonNode schema() throws IOException {
        try (InputStream in = Compiler.class.getResourceAsStream("error-catalog-1.schema.json")) {
            return new ObjectMapper().readTree(in);
        }
    }

    /** An element that has everything, by what it is called on the page. */
    private static Map<String, Map<?, ?>> elements() throws IOException {
        TemplateModel model = TemplateModel.of(ResolvedCatalog.of(Specs.readValid("everything")), Map.of());
        Map<String, Map<?, ?>> elements = new LinkedHashMap<>();
        elements.put("the catalog", model.root());
        elements.put("a category", model.categories().get(0));
        elements.put("a row", model.errors().get(0));
        elements.put("`params` of a row", first(model.errors().stream().flatMap(row -> ((List<?>) row.get("params"))
                .stream())));
        elements.put("`retry` of a row", first(model.errors().stream().map(row -> row.get("retry"))));
        elements.put("`deprecated` of a row", first(model.errors().stream().map(row -> row.get("deprecated"))));
        elements.put(
                "`retired` of the catalog or a category",
                first(model.categories().stream().flatMap(each -> ((List<?>) each.get("retired")).stream())));
        return elements;
    }

    private static Map<?, ?> first(Stream<?> values) {
        return (Map<?, ?>) values.filter(Map.class::isInstance).findFirst().orElseThrow();
    }

    /** Where the schema of {@code catalog.json} has them. */
    private static final Map<String, String> PLACES = Map.of(
            "the catalog", "/properties",
            "a category", "/$defs/category/properties",
            "a row", "/$defs/error/properties",
            "`params` of a row", "/$defs/param/properties",
            "`retry` of a row", "/$defs/error/properties/retry/properties",
            "`deprecated` of a row", "/$defs/error/properties/deprecated/properties",
            "`retired` of the catalog or a category", "/$defs/retired/properties");

    private static Set<String> members(Map<?, ?> element) {
        Set<String> members = new TreeSet<>();
        element.keySet().stream()
                .map(String::valueOf)
                .filter(name -> !name.startsWith("x-") && !TOLD_ELSEWHERE.contains(name))
                .forEach(members::add);
        return members;
    }

    @Test
    void templatesKnowTheMembersOfCatalogJson() throws IOException {
        JsonNode schema = schema();
        elements().forEach((element, value) -> {
            Set<String> known = new TreeSet<>();
            schema.at(PLACES.get(element)).fieldNames().forEachRemaining(known::add);
            known.removeAll(OF_THE_FILE);
            Set<String> members = members(value);
            // The rows of a category stand there for templates only.
            members.removeIf(name -> element.equals("a category") && name.equals("errors"));
            assertThat(members).as(element).isEqualTo(known);
        });
    }

    @Test
    void thePageHasAllMembers() throws IOException {
        String page = Files.readString(PAGE);
        assertThat(page).contains(START).contains(END);
        String printed =
                page.substring(0, page.indexOf(START) + START.length()) + tables() + page.substring(page.indexOf(END));
        if (System.getProperty("golden.update") != null) {
            Files.writeString(PAGE, printed);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(printed);
    }

    private static String tables() throws IOException {
        JsonNode schema = schema();
        List<String> lines = new ArrayList<>(List.of("", "| of | member | what it is |", "| --- | --- | --- |"));
        elements().keySet().forEach(element -> schema.at(PLACES.get(element)).properties().stream()
                .filter(member -> !OF_THE_FILE.contains(member.getKey()))
                .forEach(member ->
                        lines.add("| " + element + " | `" + member.getKey() + "` | " + description(member) + " |")));
        lines.add("");
        return String.join("\n", lines) + "\n";
    }

    private static String description(Map.Entry<String, JsonNode> member) {
        String description = member.getValue().path("description").asText();
        assertThat(description).as("the description of %s", member.getKey()).endsWith(".");
        return description.replace("|", "\\|");
    }
}
