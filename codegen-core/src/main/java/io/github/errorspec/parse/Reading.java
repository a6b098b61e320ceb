package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.Rule;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;

/**
 * What every step of reading one file needs: the text, to name places in it, and a list for the faults.
 *
 * @param source the text
 * @param diagnostics the list
 */
record Reading(SourceText source, Diagnostics diagnostics) {
    void add(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    void report(Rule rule, SourceSpan span, String message) {
        diagnostics.add(Diagnostic.of(rule, span, message));
    }

    void report(Rule rule, SourceSpan span, String message, String help) {
        diagnostics.add(Diagnostic.of(rule, span, message).withHelp(help));
    }

    /** Where a node stands; as long as it is if it ends on the same line, else its first character. */
    SourceSpan span(Node node) {
        Mark start = node.getStartMark();
        Mark end = node.getEndMark();
        int length = start.getLine() == end.getLine() ? end.getColumn() - start.getColumn() : 1;
        return source.span(start.getLine() + 1, start.getColumn() + 1, Math.max(1, length));
    }

    SourceSpan point(Mark mark) {
        return source.span(mark.getLine() + 1, mark.getColumn() + 1, 1);
    }

    SourceSpan start() {
        return source.whole();
    }
}
