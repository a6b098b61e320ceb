package io.github.errorspec.diagnostic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Diagnostics in the form in which Checkstyle reports, which most tools for Java read. There is no schema of it.
 *
 * <pre>{@code
 * <checkstyle version="8.0">
 *   <file name="error-spec.yaml">
 *     <error line="7" column="5" severity="error" message="unknown key `htpp`" source="errorspec.unknown-key"/>
 *   </file>
 * </checkstyle>
 * }</pre>
 */
final class CheckstyleFormat {
    private CheckstyleFormat() {}

    static String report(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder(XmlText.HEADER).append("<checkstyle version=\"8.0\">\n");
        Map<String, List<Diagnostic>> files = diagnostics.stream()
                .collect(Collectors.groupingBy(
                        diagnostic -> diagnostic.span().source().name(), LinkedHashMap::new, Collectors.toList()));
        files.forEach((file, ofFile) -> {
            out.append("  <file").append(XmlText.attribute("name", file)).append(">\n");
            ofFile.forEach(diagnostic -> append(diagnostic, out));
            out.append("  </file>\n");
        });
        return out.append("</checkstyle>\n").toString();
    }

    private static void append(Diagnostic diagnostic, StringBuilder out) {
        out.append("    <error")
                .append(XmlText.attribute("line", diagnostic.span().line()))
                .append(XmlText.attribute("column", diagnostic.span().column()))
                .append(XmlText.attribute("severity", severity(diagnostic.severity())))
                .append(XmlText.attribute("message", diagnostic.message() + help(diagnostic)))
                .append(XmlText.attribute(
                        "source", "errorspec." + diagnostic.rule().id()))
                .append("/>\n");
    }

    private static String help(Diagnostic diagnostic) {
        return diagnostic.help().map(help -> " (" + help + ")").orElse("");
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "info";
        };
    }
}
