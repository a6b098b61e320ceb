package io.github.errorspec.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Diagnostics as tests, which services of CI show without a plugin: a case for each, with one outcome. What stops no build is a skipped
 * test; where nothing was found, one test passed, since a report without any is taken for a mistake.
 *
 * <pre>{@code
 * <testsuites name="ErrorSpec" tests="1" failures="1" errors="0">
 *   <testsuite name="error-spec.yaml" tests="1" failures="1" errors="0" skipped="0" time="0">
 *     <testcase classname="error-spec.yaml" name="unknown-key at 7:5" time="0">
 *       <failure type="unknown-key" message="unknown key `htpp`">error-spec.yaml:7:5: error: ...</failure>
 *     </testcase>
 *   </testsuite>
 * </testsuites>
 * }</pre>
 */
final class JunitFormat {
    private JunitFormat() {}

    static String report(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder(XmlText.HEADER);
        Map<String, List<Diagnostic>> suites = diagnostics.stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.span().source().name(), LinkedHashMap::new, Collectors.toList()));
        int tests = Math.max(1, diagnostics.size());
        out.append("<testsuites").append(XmlText.attribute("name", "ErrorSpec"));
        out.append(counts(tests, diagnostics)).append(">\n");
        suites.forEach((file, ofFile) -> append(file, ofFile, out));
        if (suites.isEmpty()) {
            out.append(suite("ErrorSpec", 1, List.of()));
            out.append("    ")
                    .append(testcase("ErrorSpec", "nothing to complain about"))
                    .append("/>\n");
            out.append("  </testsuite>\n");
        }
        return out.append("</testsuites>\n").toString();
    }

    private static void append(String file, List<Diagnostic> diagnostics, StringBuilder out) {
        out.append(suite(file, diagnostics.size(), diagnostics));
        for (Diagnostic diagnostic : diagnostics) {
            String name = diagnostic.rule().id() + " at " + diagnostic.span().line() + ":"
                    + diagnostic.span().column();
            String element = diagnostic.isError() ? "failure" : "skipped";
            out.append("    ").append(testcase(file, name)).append(">\n      <").append(element);
            out.append(XmlText.attribute("type", diagnostic.rule().id()));
            out.append(XmlText.attribute("message", diagnostic.message()));
            out.append(">")
                    .append(XmlText.of(DiagnosticFormat.text(diagnostic)))
                    .append("</");
            out.append(element).append(">\n    </testcase>\n");
        }
        out.append("  </testsuite>\n");
    }

    private static String suite(String name, int tests, List<Diagnostic> diagnostics) {
        long skipped = diagnostics.stream().filter(each -> !each.isError()).count();
        return "  <testsuite" + XmlText.attribute("name", name) + counts(tests, diagnostics)
                + XmlText.attribute("skipped", skipped) + XmlText.attribute("time", 0) + ">\n";
    }

    private static String counts(int tests, List<Diagnostic> diagnostics) {
        long failures = diagnostics.stream().filter(Diagnostic::isError).count();
        return XmlText.attribute("tests", tests)
                + XmlText.attribute("failures", failures)
                + XmlText.attribute("errors", 0);
    }

    private static String testcase(String file, String name) {
        return "<testcase" + XmlText.attribute("classname", file) + XmlText.attribute("name", name)
                + XmlText.attribute("time", 0);
    }
}
