package io.github.errorspec.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.errorspec.source.SourceText;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What readers of JUnit's and Checkstyle's reports ask of them, told by a reader of XML. */
class XmlFormatsTest {
    private static final String ODD = "<a href=\"b\"> & 'c' ]]> \uFFFE 漢 \uD83D\uDE00 \uD800.";

    private static final String SHOWN = ODD.replace("\uFFFE", "\uFFFD").replace("\uD800", "\uFFFD");

    private static Element parsed(String xml) throws Exception {
        assertThat(xml)
                .startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .endsWith(">\n");
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static List<Element> all(Element root, String name) {
        NodeList nodes = root.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<Element> children(Element element) {
        return all(element, "*").stream()
                .filter(child -> child.getParentNode().equals(element))
                .toList();
    }

    @Test
    void aFailedTestForEachErrorAndASkippedOneForWhatStopsNothing() {
        assertThat(JunitFormat.report(MachineFormats.DIAGNOSTICS)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <testsuites name="ErrorSpec" tests="2" failures="1" errors="0">
                  <testsuite name="api/error spec, 1.yaml" tests="2" failures="1" errors="0" skipped="1" time="0">
                    <testcase classname="api/error spec, 1.yaml" name="some-error at 4:1" time="0">
                      <failure type="some-error" message="`http` again: 100 %% &quot;wrong&quot;, 漢">%s</failure>
                    </testcase>
                    <testcase classname="api/error spec, 1.yaml" name="some-note at 1:1" time="0">
                      <skipped type="some-note" message="oh">%s</skipped>
                    </testcase>
                  </testsuite>
                </testsuites>
                """.formatted(
                        XmlText.of(DiagnosticFormat.text(MachineFormats.DIAGNOSTICS.get(0))),
                        XmlText.of(DiagnosticFormat.text(MachineFormats.DIAGNOSTICS.get(1)))));
    }

    @Test
    void everyCaseHasOneOutcomeAndSuitesCountThem() throws Exception {
        SourceText other = SourceText.of("other.yaml", "x");
        List<Diagnostic> all = new ArrayList<>(MachineFormats.DIAGNOSTICS);
        all.add(Diagnostic.of(TestRule.ERROR, other.whole(), "first"));
        all.add(Diagnostic.of(TestRule.ERROR, other.whole(), "second"));

        Element root = parsed(JunitFormat.report(all));

        assertThat(all(root, "testcase")).hasSize(4).allSatisfy(test -> assertThat(children(test))
                .hasSize(1));
        assertThat(root.getAttribute("tests")).isEqualTo("4");
        assertThat(root.getAttribute("failures")).isEqualTo("3");
        assertThat(all(root, "testsuite")).hasSize(2).allSatisfy(suite -> {
            assertThat(children(suite)).hasSize(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(all(suite, "failure")).hasSize(Integer.parseInt(suite.getAttribute("failures")));
            assertThat(all(suite, "skipped")).hasSize(Integer.parseInt(suite.getAttribute("skipped")));
        });
        assertThat(all(root, "failure").get(0).getTextContent())
                .isEqualTo(DiagnosticFormat.text(MachineFormats.DIAGNOSTICS.get(0)));
    }

    @Test
    void nothingFoundIsATestThatPassed() throws Exception {
        Element root = parsed(JunitFormat.report(List.of()));

        assertThat(all(root, "testcase")).hasSize(1).allSatisfy(test -> assertThat(children(test))
                .isEmpty());
        assertThat(root.getAttribute("tests")).isEqualTo("1");
        assertThat(root.getAttribute("failures")).isEqualTo("0");
    }

    @Test
    void checkstyleHasALineForEach() {
        assertThat(CheckstyleFormat.report(MachineFormats.DIAGNOSTICS)).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="8.0">
                  <file name="api/error spec, 1.yaml">
                    <error line="4" column="1" severity="error" message="`http` again: 100 % &quot;wrong&quot;, 漢 (keep one)" source="errorspec.some-error"/>
                    <error line="1" column="1" severity="info" message="oh" source="errorspec.some-note"/>
                  </file>
                </checkstyle>
                """);
        assertThat(CheckstyleFormat.report(List.of())).isEqualTo("""
                <?xml version="1.0" encoding="UTF-8"?>
                <checkstyle version="8.0">
                </checkstyle>
                """);
    }

    @Test
    void oddTextsAreShownAndWhatXmlCannotHaveIsReplaced() throws Exception {
        SourceText source = SourceText.of(ODD + "\u0001.yaml", "\u0000" + ODD + "\n");
        List<Diagnostic> odd = List.of(Diagnostic.of(TestRule.ERROR, source.span(1, 1, 1), ODD));

        Element failure = all(parsed(JunitFormat.report(odd)), "failure").get(0);
        Element checkstyle = parsed(CheckstyleFormat.report(odd));

        assertThat(failure.getAttribute("message")).isEqualTo(SHOWN);
        assertThat(failure.getTextContent()).contains("\n  1 | \uFFFD" + SHOWN + "\n    | ^\n");
        assertThat(all(checkstyle, "error").get(0).getAttribute("message")).isEqualTo(SHOWN);
        assertThat(all(checkstyle, "file").get(0).getAttribute("name")).isEqualTo(SHOWN + "\uFFFD.yaml");
    }
}
