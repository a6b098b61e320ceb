package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.api.Operation;
import io.github.errorspec.emit.reference.Part.Cell;
import io.github.errorspec.emit.reference.Piece.Code;
import io.github.errorspec.emit.reference.Piece.Ours;
import io.github.errorspec.emit.reference.Piece.Words;
import java.util.List;
import java.util.Optional;

/** Which operations of an API raise an error. */
final class RaisedBy {
    private static final List<String> HEADER = List.of("Operation", "Id", "Summary");

    private RaisedBy() {}

    /** Nothing if there are none; what no operation says of itself has no column. */
    static Optional<Part> of(List<Operation> operations) {
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        List<List<Cell>> rows = operations.stream().map(RaisedBy::cells).toList();
        return Optional.of(new Part.Table(Label.RAISED_BY, HEADER, rows).withoutEmptyColumns());
    }

    private static List<Cell> cells(Operation operation) {
        Code title = new Code(OneLine.of(operation.title()));
        return List.of(
                switch (operation.kind()) {
                    case PATH -> Cell.of(title);
                    case WEBHOOK -> Cell.of(title, new Ours(" (webhook)"));
                    case CALLBACK -> Cell.of(title, new Ours(" (callback)"));
                },
                operation.id().map(id -> Cell.of(new Code(OneLine.of(id)))).orElse(Cell.of()),
                operation.summary().map(summary -> Cell.of(new Words(summary))).orElse(Cell.of()));
    }
}
