package io.github.errorspec.emit.python;

import static io.github.errorspec.emit.language.NameKind.EXCEPTION;

import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.Category;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.LogLevel;
import io.github.errorspec.resolve.ResolvedRow;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row of the table. */
record TableRow(PythonCode code, NamedRow named) {
    private static final BigInteger MICROS = BigInteger.valueOf(1_000_000);

    /** In the order that a comment of the template tells. */
    List<String> cells() {
        ResolvedRow row = named.row();
        ErrorDefinition error = row.definition();
        List<String> cells = new ArrayList<>(List.of(
                PythonLiteral.of(row.id()),
                PythonLiteral.of(row.code()),
                row.isFamily() ? "True" : "False",
                PythonLiteral.of(named.name(EXCEPTION)),
                PythonLiteral.of(PythonCode.module(named.category())),
                PythonLiteral.of(error.texts().name()),
                PythonLiteral.of(row.message().pattern()),
                String.valueOf(error.policy().httpStatus()),
                PythonLiteral.of(row.category().map(Category::id)),
                PythonLiteral.of(error.policy().retry().when().word()),
                error.policy().retry().after().map(TableRow::micros).orElse("None"),
                level(error.policy().log()),
                PythonLiteral.of(error.policy().grpc().name()),
                PythonLiteral.of(row.type()),
                PythonLiteral.of(error.life().since()),
                PythonLiteral.of(code.prose().deprecation(row)),
                sensitive(),
                PythonLiteral.of(
                        error.policy().headers().stream().map(Header::toString).collect(Collectors.joining("\n"))),
                row.hasBody() ? "True" : "False"));
        cells.addAll(FieldCode.cells(code, named));
        return cells;
    }

    private String sensitive() {
        List<String> names =
                named.row().sensitive().stream().map(PythonLiteral::of).toList();
        return names.size() == 1
                ? PythonLiteral.tuple(names)
                : Code.group("(", names.stream().map(Code::of).toList(), ")").text(8, 1);
    }

    private static String micros(Duration delay) {
        return BigInteger.valueOf(delay.getSeconds())
                .multiply(MICROS)
                .add(BigInteger.valueOf(delay.getNano() / 1_000))
                .toString();
    }

    /** As the module {@code logging} numbers them. */
    private static String level(LogLevel level) {
        return switch (level) {
            case OFF -> "None";
            case DEBUG -> "10";
            case INFO -> "20";
            case WARN -> "30";
            case ERROR -> "40";
        };
    }
}
