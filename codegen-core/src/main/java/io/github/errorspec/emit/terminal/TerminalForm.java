package io.github.errorspec.emit.terminal;

import io.github.errorspec.emit.CommentLines;
import io.github.errorspec.emit.InlineForm;
import io.github.errorspec.emit.reference.Piece;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What stands inside a line of a terminal. What a spec says has no character that a terminal obeys: such a one is replaced before
 * anything of ours stands around it.
 *
 * @param colors whether code and what is strong stand out
 */
record TerminalForm(boolean colors) implements InlineForm {
    /** Stands before the end of a line that has to be one; nothing that a spec says has this character here. */
    static final String HARD_BREAK = "\u000B";

    private static final String BOLD = "\u001b[1m";
    private static final String CYAN = "\u001b[36m";
    private static final String END = "\u001b[0m";

    private String styled(String style, String text) {
        return colors && !text.isEmpty() ? style + text + END : text;
    }

    String strong(String words) {
        return styled(BOLD, words);
    }

    /** What is nothing but code, and needs no quotes. */
    private String shown(String code) {
        return styled(CYAN, CommentLines.visible(code));
    }

    @Override
    public String text(String words, boolean startsLine) {
        return CommentLines.visible(words);
    }

    /** In a sentence, in which it would seem to be a word of it. */
    @Override
    public String code(String code) {
        return styled(CYAN, "`" + CommentLines.visible(code) + "`");
    }

    @Override
    public String link(String label, String address) {
        String shown = address(address);
        return label.equals(shown) ? shown : label + " <" + shown + ">";
    }

    @Override
    public String address(String address) {
        return CommentLines.visible(address);
    }

    @Override
    public String emphasis(boolean strong, String words) {
        return strong ? strong(words) : words;
    }

    @Override
    public String hardBreak() {
        return HARD_BREAK;
    }

    String line(List<Piece> pieces) {
        return pieces.stream().map(this::piece).collect(Collectors.joining());
    }

    private String piece(Piece piece) {
        if (piece instanceof Piece.Ours ours) {
            return ours.words();
        } else if (piece instanceof Piece.Words words) {
            return words.text();
        } else if (piece instanceof Piece.Code code) {
            return shown(code.code());
        } else if (piece instanceof Piece.ToCode to) {
            return shown(to.code());
        } else if (piece instanceof Piece.ToSection to) {
            return to.title();
        }
        Piece.Link link = (Piece.Link) piece;
        return link(CommentLines.visible(link.label()), link.address());
    }
}
