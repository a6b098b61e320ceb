package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.Compiler;
import io.github.errorspec.emit.Option;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of all goals and parameters, made from their Javadoc as the plugin tools extracted it. */
class PluginReferenceTest {
    private static final Path PAGE = Path.of("../docs/plugin-reference.md");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>(?:<code>)?(.*?)(?:</code>)?</pre>", Pattern.DOTALL);
    private static final Path DESCRIPTOR = Path.of("target/plugin-enhanced.xml");

    private final Element plugin = plugin();

    @Test
    void theCommittedPageIsUpToDate() throws Exception {
        if (System.getProperty("golden.update") != null) {
            Files.createDirectories(Path.of("../docs"));
            Files.writeString(PAGE, page(plugin));
        }

        assertThat(PAGE)
                .as("To update the page, run: mvn test -pl codegen-maven-plugin -am -Dgolden.update")
                .hasContent(page(plugin));
    }

    @Test
    void everyParameterTellsWhatAPageNeeds() {
        for (Element mojo : mojos(plugin)) {
            // The help goal is not ours.
            if (!text(mojo, "goal").equals("help")) {
                assertThat(parameters(mojo)).isNotEmpty().allSatisfy(parameter -> assertThat(item(mojo, parameter))
                        .matches("(?s)- \\*\\*`\\w+`\\*\\*: .{20,}\\. Since [0-9.]+\\.")
                        .matches(item -> item.contains("<br>Property `errorspec.") || item.contains("```xml")));
            }
        }
    }

    @Test
    void everyTargetIsNamed() {
        assertThat(Compiler.targets())
                .allSatisfy(target -> assertThat(page(plugin)).contains("`" + target + "`"));
    }

    @Test
    void everyOptionOfJavaIsAParameterWithItsSentenceItsWordsAndItsDefault() {
        for (Option option : Compiler.options("java")) {
            String start = "- **`" + option.name() + "`**: ";
            String absent = option.absent()
                    .filter(value -> !value.isEmpty())
                    .map(value -> ", default `" + value + "`")
                    .orElse("");
            assertThat(mojos(plugin))
                    .filteredOn(mojo -> text(mojo, "goal").startsWith("generate"))
                    .hasSize(2)
                    .allSatisfy(mojo -> assertThat(parameters(mojo))
                            .extracting(parameter -> item(mojo, parameter))
                            .filteredOn(item -> item.startsWith(start))
                            .singleElement()
                            .asString()
                            .startsWith(start + firstSentence(option))
                            .endsWith("<br>Property `errorspec." + option.name() + "`" + absent + ". Since 0.1.0.")
                            .satisfies(item -> assertThat(words(option)).allMatch(item::contains)));
        }
    }

    /** Without a second one: what holds where nothing is given may be another thing in Maven, which has a group id. */
    private static String firstSentence(Option option) {
        return option.summary().replaceFirst("(?<=\\.) .*", "");
    }

    /** What users write, in quotes; nobody needs to be told what a flag can be. */
    private static List<String> words(Option option) {
        return option.kind() == Option.Kind.FLAG
                ? List.of()
                : option.words().stream().map(word -> "`" + word + "`").toList();
    }

    private static Element plugin() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(DESCRIPTOR.toFile())
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(DESCRIPTOR.toString(), e);
        }
    }

    private static String page(Element plugin) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# Plugin reference");
        blocks.add("<!-- Made by PluginReferenceTest from the Javadoc of the goals; edit that. -->");
        blocks.add("The goals and parameters of `%s:%s`. It runs on Maven %s and Java %s, and later ones."
                .formatted(
                        text(plugin, "groupId"),
                        text(plugin, "artifactId"),
                        text(plugin, "requiredMavenVersion"),
                        text(plugin, "requiredJavaVersion")));
        for (Element mojo : mojos(plugin)) {
            blocks.add("## `errorspec:" + text(mojo, "goal") + "`");
            blocks.add(markdown(text(mojo, "description")));
            if (!text(mojo, "phase").isEmpty()) {
                blocks.add("Runs in the phase `" + text(mojo, "phase") + "` when none is configured.");
            }
            blocks.add(parameters(mojo).stream()
                    .map(parameter -> item(mojo, parameter))
                    .collect(Collectors.joining("\n")));
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String item(Element mojo, Element parameter) {
        StringBuilder item = new StringBuilder("- **`" + text(parameter, "name") + "`**: ");
        item.append(markdown(text(parameter, "description")));
        setting(mojo, parameter).ifPresent(setting -> {
            String property = setting.getTextContent().replaceAll("[${}]", "");
            item.append("<br>Property `").append(property).append('`');
            if (setting.hasAttribute("default-value")) {
                item.append(", default `")
                        .append(setting.getAttribute("default-value"))
                        .append('`');
            }
            item.append('.');
        });
        String since = text(parameter, "since");
        return since.isEmpty() ? item.toString() : item + " Since " + since + ".";
    }

    private static List<Element> mojos(Element plugin) {
        return children(child(plugin, "mojos"), "mojo");
    }

    /** Those that a user can set, by name. */
    private static List<Element> parameters(Element mojo) {
        return children(child(mojo, "parameters"), "parameter").stream()
                .filter(parameter -> text(parameter, "editable").equals("true"))
                .toList();
    }

    private static Optional<Element> setting(Element mojo, Element parameter) {
        return children(child(mojo, "configuration"), text(parameter, "name")).stream()
                .findFirst();
    }

    /** With an example in XML as a block of its own, inside an item of a list. */
    private static String markdown(String html) {
        Matcher example = EXAMPLE.matcher(html);
        return example.find()
                ? prose(html.substring(0, example.start())) + "\n\n  ```xml\n"
                        + unescaped(example.group(1)).strip().indent(2) + "  ```\n\n  "
                        + prose(html.substring(example.end()))
                : prose(html);
    }

    private static String prose(String html) {
        return unescaped(html.replaceAll("</?code>", "`").replaceAll("<br ?/?>|</?p>", " "))
                .replaceAll("\\s+", " ")
                .trim();
    }

    private static String unescaped(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().trim())
                .orElse("");
    }

    private static Element child(Element parent, String name) {
        return children(parent, name).get(0);
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getTagName().equals(name))
                .toList();
    }
}
