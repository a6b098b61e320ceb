package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.api.Operation;
import io.github.errorspec.emit.reference.Part.Cell;
import io.github.errorspec.emit.reference.Piece.Code;
import io.github.errorspec.emit.reference.Piece.Ours;
import io.github.errorspec.emit.reference.Piece.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which operations of an API raise an error. */
final class RaisedBy {
    private RaisedBy() {}

    /** Nothing if there are none; what no operation says of itself has no column. */
    static Optional<Part> of(List<Operation> operations) {
        if (operations.isEmpty()) {
            return Optional.empty();
        }
        boolean ids = operations.stream().anyMatch(operation -> operation.id().isPresent());
        boolean summaries =
                operations.stream().anyMatch(operation -> operation.summary().isPresent());
        List<String> header = new ArrayList<>(List.of("Operation"));
        if (ids) {
            header.add("Id");
        }
        if (summaries) {
            header.add("Summary");
        }
        List<List<Cell>> rows = operations.stream()
                .map(operation -> cells(operation, ids, summaries))
                .toList();
        return Optional.of(new Part.Table(Label.RAISED_BY, header, rows));
    }

    private static List<Cell> cells(Operation operation, boolean ids, boolean summaries) {
        List<Cell> cells = new ArrayList<>();
        Code title = new Code(OneLine.of(operation.title()));
        cells.add(
                switch (operation.kind()) {
                    case PATH -> Cell.of(title);
                    case WEBHOOK -> Cell.of(title, new Ours(" (webhook)"));
                    case CALLBACK -> Cell.of(title, new Ours(" (callback)"));
                });
        if (ids) {
            cells.add(
                    operation.id().map(id -> Cell.of(new Code(OneLine.of(id)))).orElse(Cell.of()));
        }
        if (summaries) {
            cells.add(operation
                    .summary()
                    .map(summary -> Cell.of(new Words(summary)))
                    .orElse(Cell.of()));
        }
        return cells;
    }
}
