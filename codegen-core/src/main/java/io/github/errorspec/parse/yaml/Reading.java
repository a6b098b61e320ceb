package io.github.errorspec.parse.yaml;

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
public record Reading(SourceText source, Diagnostics diagnostics) {
    public void add(Diagnostic diagnostic) {
        diagnostics.add(TypographicQuotes.explained(diagnostic));
    }

    public void report(Rule rule, SourceSpan span, String message) {
        add(Diagnostic.of(rule, span, message));
    }

    public void report(Rule rule, SourceSpan span, String message, String help) {
        add(Diagnostic.of(rule, span, message).withHelp(help));
    }

    /**
     * Where a node stands; its first character only, if it ends on a later line. Lines and columns are counted here and not
     * taken from the mark: SnakeYAML has more kinds of line breaks than editors have.
     */
    public SourceSpan span(Node node) {
        return source.between(node.getStartMark().getIndex(), node.getEndMark().getIndex());
    }

    public SourceSpan point(Mark mark) {
        return source.between(mark.getIndex(), mark.getIndex());
    }

    public SourceSpan start() {
        return source.whole();
    }
}
