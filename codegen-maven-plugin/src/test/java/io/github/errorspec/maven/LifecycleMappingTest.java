package io.github.errorspec.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/** What Eclipse is told has to keep up with the goals that there are. */
class LifecycleMappingTest {
    private static final String EXECUTED = "//pluginExecution[action/execute]//goal";
    private static final String IGNORED = "//pluginExecution[action/ignore]//goal";

    private final Document mapping = read("/META-INF/m2e/lifecycle-mapping-metadata.xml");
    private final Document descriptor = read("/META-INF/maven/plugin.xml");

    @Test
    void eclipseRunsEveryGoalThatGenerates() {
        List<String> generating = texts(descriptor, "//mojo/goal").stream()
                .filter(goal -> goal.startsWith("generate"))
                .toList();

        assertThat(texts(mapping, EXECUTED)).isNotEmpty().containsExactlyInAnyOrderElementsOf(generating);
    }

    @Test
    void eclipseKnowsEveryGoalThatIsBoundToAPhaseOrMayBe() {
        List<String> known = Stream.concat(texts(mapping, EXECUTED).stream(), texts(mapping, IGNORED).stream())
                .toList();

        assertThat(known).containsExactlyInAnyOrderElementsOf(texts(descriptor, "//mojo[phase or goal='docs']/goal"));
    }

    @Test
    void generatesOnEachChangeAndWhenAProjectIsImported() {
        assertThat(texts(mapping, "//execute/runOnIncremental")).containsExactly("true");
        assertThat(texts(mapping, "//execute/runOnConfiguration")).containsExactly("true");
    }

    private static Document read(String resource) {
        try (InputStream in =
                Objects.requireNonNull(LifecycleMappingTest.class.getResourceAsStream(resource), resource)) {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
        } catch (Exception e) {
            throw new AssertionError(resource, e);
        }
    }

    private static List<String> texts(Document document, String path) {
        try {
            NodeList nodes =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(path, document, XPathConstants.NODESET);
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(index -> nodes.item(index).getTextContent().trim())
                    .toList();
        } catch (XPathExpressionException e) {
            throw new AssertionError(path, e);
        }
    }
}
