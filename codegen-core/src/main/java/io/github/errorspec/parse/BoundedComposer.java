package io.github.errorspec.parse;

import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Builds the node graph and stops at a depth of {@value #DEPTH}. SnakeYAML has a limit of its own, but its error names no
 * place.
 */
final class BoundedComposer extends Composer {
    static final int DEPTH = 50;

    private int depth;

    BoundedComposer(String text) {
        super(new ParserImpl(new StreamReader(text), options()), new Resolver(), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setNestingDepthLimit(Integer.MAX_VALUE);
        options.setCodePointLimit(Integer.MAX_VALUE);
        // YamlTree counts what aliases expand to, which bounds more than their number does.
        options.setMaxAliasesForCollections(Integer.MAX_VALUE);
        return options;
    }

    @Override
    protected Node composeSequenceNode(@Nullable String anchor) {
        enter();
        Node node = super.composeSequenceNode(anchor);
        depth--;
        return node;
    }

    @Override
    protected Node composeMappingNode(@Nullable String anchor) {
        enter();
        Node node = super.composeMappingNode(anchor);
        depth--;
        return node;
    }

    private void enter() {
        if (++depth > DEPTH) {
            throw new TooDeepException(parser.peekEvent().getStartMark());
        }
    }

    /** Unwinds SnakeYAML's recursion. */
    static final class TooDeepException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Mark mark;

        TooDeepException(Mark mark) {
            super(null, null, false, false);
            this.mark = mark;
        }

        String message() {
            return "nested deeper than " + DEPTH + " levels";
        }

        Mark mark() {
            return mark;
        }
    }
}
