package io.github.errorspec.emit.markdown;

import io.github.errorspec.emit.reference.Part.Cell;
import io.github.errorspec.emit.reference.Piece;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Inline;
import io.github.errorspec.markdown.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the pieces of a line are spelled.
 *
 * @param form how words are spelled there
 * @param places where links lead
 * @param page the name of the page that has the line
 */
record PieceForm(LineForm form, Places places, String page) {
    String of(List<Piece> pieces) {
        return pieces.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Piece piece) {
        if (piece instanceof Piece.Ours ours) {
            return ours.words();
        } else if (piece instanceof Piece.Words words) {
            return form.text(words.text(), true);
        } else if (piece instanceof Piece.Code code) {
            return form.code(code.code());
        } else if (piece instanceof Piece.ToCode to) {
            return link(to.code(), places.of(to.code()));
        } else if (piece instanceof Piece.ToSection to) {
            return link(to.title(), places.ofCategory(to.id()));
        }
        Piece.Link link = (Piece.Link) piece;
        return form.of(List.of(new Inline.Link(Markdown.words(link.label()).text(), link.address())));
    }

    /** Whether it leads to the section that has the line. */
    boolean staysInSection(Piece piece) {
        return piece instanceof Piece.ToSection to && isHere(places.ofCategory(to.id()));
    }

    private boolean isHere(Place place) {
        return place.page().equals(page);
    }

    private String link(String label, Place place) {
        return form.toPlace(form.text(label, true), place, isHere(place));
    }

    /** What stands in a cell, on one line. */
    String of(Cell cell) {
        if (cell instanceof Cell.Words words) {
            return of(words.words()).strip();
        }
        List<String> parts = new ArrayList<>();
        addParts(((Cell.Text) cell).blocks(), parts);
        return String.join(" ", parts).replace('\n', ' ').strip();
    }

    private void addParts(List<Block> text, List<String> parts) {
        for (Block block : text) {
            if (block instanceof Block.Paragraph paragraph) {
                parts.add(form.of(paragraph.text()).strip());
            } else if (block instanceof Block.Heading heading) {
                parts.add(form.of(heading.text()).strip());
            } else if (block instanceof Block.Items list) {
                list.items().forEach(item -> addParts(item, parts));
            } else if (block instanceof Block.Quote quote) {
                addParts(quote.blocks(), parts);
            } else if (block instanceof Block.Code code) {
                code.lines().forEach(line -> parts.add(form.code(line.strip())));
            }
        }
    }
}
