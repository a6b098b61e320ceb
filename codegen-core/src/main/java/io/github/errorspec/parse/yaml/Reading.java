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
 * @param released whether it says what was once released, and so may have what earlier versions took
 */
public record Reading(SourceText source, Diagnostics diagnostics, boolean released) {
    /** Of a text that says what is wanted now. */
    public Reading(SourceText source, Diagnostics diagnostics) {
        this(source, diagnostics, false);
    }

    /** The same text with another list, for a part that is read beside others. */
    public Reading apart() {
        return new Reading(source, new Diagnostics(), released);
    }

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
