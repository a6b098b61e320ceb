package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.emit.reference.Part.Cell;
import io.github.errorspec.emit.reference.Piece.Code;
import io.github.errorspec.emit.reference.Piece.Ours;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the params of a row are. */
final class ParamTable {
    private ParamTable() {}

    /** Nothing if there are none. Only what is told of a param has a column, and which are sensitive only where one is. */
    static Optional<Part> of(ResolvedRow row, Map<String, Object> examples) {
        if (row.params().isEmpty()) {
            return Optional.empty();
        }
        boolean secrets = !row.sensitive().isEmpty();
        List<String> header = new ArrayList<>(List.of("Param", "Type", "Required"));
        if (secrets) {
            header.add("Sensitive");
        }
        header.addAll(List.of("Example", "Description"));
        List<List<Cell>> rows = new ArrayList<>();
        for (ResolvedParam param : row.params()) {
            rows.add(cells(param, param.isSensitive(), Optional.ofNullable(examples.get(param.name())), secrets));
            for (ResolvedParam member : param.members()) {
                rows.add(cells(inside(param, member), param.isSensitive(), Optional.empty(), secrets));
            }
        }
        return Optional.of(new Part.Table(Label.PARAMS, header, rows).withoutEmptyColumns());
    }

    /** A member as people write where it is: {@code fields[].code}. */
    private static ResolvedParam inside(ResolvedParam param, ResolvedParam member) {
        return member.named(param.name() + (param.isList() ? "[]." : ".") + member.name());
    }

    private static List<Cell> cells(ResolvedParam param, boolean sensitive, Optional<Object> example, boolean secrets) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(new Code(param.name())));
        cells.add(Cell.of(new Code(param.definition().type().toString())));
        cells.add(Cell.of(new Ours(param.isOptional() ? "no" : "yes")));
        if (secrets) {
            cells.add(Cell.of(new Ours(sensitive ? "yes, in no answer" : "no")));
        }
        cells.add(
                example.map(value -> Cell.of(new Code(JsonText.compact(value)))).orElse(Cell.of()));
        cells.add(new Cell.Text(
                param.definition().description().map(Markdown::read).orElse(List.of())));
        return cells;
    }
}
