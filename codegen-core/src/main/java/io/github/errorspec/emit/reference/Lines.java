package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.reference.Part.Line;
import io.github.errorspec.emit.reference.Piece.Ours;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes lines of pieces. */
final class Lines {
    private Lines() {}

    static Line line(Label label, Piece... words) {
        return new Line(label, List.of(words));
    }

    static List<Piece> joined(String between, List<List<Piece>> parts) {
        List<Piece> line = new ArrayList<>();
        for (List<Piece> part : parts) {
            if (!line.isEmpty() && !between.isEmpty()) {
                line.add(new Ours(between));
            }
            line.addAll(part);
        }
        return List.copyOf(line);
    }

    static Line links(Map<String, String> links) {
        List<List<Piece>> all = new ArrayList<>();
        links.forEach((label, address) -> all.add(List.of(new Piece.Link(label, address))));
        return new Line(Label.SEE, joined(", ", all));
    }
}
