package io.github.errorspec.emit.go;

import io.github.errorspec.emit.language.NameKind;
import io.github.errorspec.emit.language.NamedRow;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.LogLevel;
import io.github.errorspec.model.Words;
import io.github.errorspec.resolve.ResolvedRow;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A row as a literal of Go: {@code {id: ErrParamRequired, code: "1001", ...}}. What is zero is left out. */
final class RowLiteral {
    private RowLiteral() {}

    static boolean hasDelay(NamedRow row) {
        return row.row().definition().policy().retry().after().isPresent();
    }

    static String of(GoCode code, NamedRow named) {
        ResolvedRow row = named.row();
        ErrorDefinition error = row.definition();
        List<String> fields = new ArrayList<>();
        fields.add("id: " + named.name(NameKind.CONSTANT));
        fields.add("code: " + GoLiteral.of(row.code()));
        if (row.isFamily()) {
            fields.add("family: true");
        }
        fields.add("title: " + GoLiteral.of(error.texts().name()));
        fields.add("message: " + GoLiteral.of(row.message().pattern()));
        fields.add("status: " + error.policy().httpStatus());
        fields.add("grpc: " + error.policy().grpc().number());
        named.category().ifPresent(category -> fields.add("category: " + category.name(NameKind.CONSTANT)));
        fields.add(
                "retry: Retry" + Words.of(error.policy().retry().when().word()).pascal());
        error.policy().retry().after().ifPresent(after -> {
            fields.add("retryAfter: " + duration(after));
            fields.add("hasRetryAfter: true");
        });
        fields.add(level(error.policy().log()));
        error.life().since().ifPresent(since -> fields.add("since: " + GoLiteral.of(since)));
        if (error.isDeprecated()) {
            fields.add("deprecated: true");
        }
        row.type().ifPresent(type -> fields.add("typeURI: " + GoLiteral.of(type)));
        String sensitive = row.sensitive().stream().map(GoLiteral::of).collect(Collectors.joining(", "));
        if (!sensitive.isEmpty()) {
            fields.add("sensitive: []string{" + sensitive + "}");
        }
        String headers = error.policy().headers().stream()
                .map(header -> "{" + GoLiteral.of(header.name().value()) + ", "
                        + GoLiteral.of(header.value().toString()) + "}")
                .collect(Collectors.joining(", "));
        if (!headers.isEmpty()) {
            fields.add("headers: []header{" + headers + "}");
        }
        if (!row.hasBody()) {
            fields.add("noBody: true");
        }
        if (code.hasTraits()) {
            fields.add("traits: " + TraitsFile.literal(code, named));
        }
        return "{" + String.join(", ", fields) + "}";
    }

    private static String level(LogLevel level) {
        return switch (level) {
            // A level all the same, so that the import is used if no row has another one.
            case OFF -> "level: slog.LevelDebug, unlogged: true";
            case DEBUG -> "level: slog.LevelDebug";
            case INFO -> "level: slog.LevelInfo";
            case WARN -> "level: slog.LevelWarn";
            case ERROR -> "level: slog.LevelError";
        };
    }

    /** In the largest unit that is exact. A duration of Go ends after 292 years. */
    private static String duration(Duration duration) {
        if (duration.compareTo(Duration.ofNanos(Long.MAX_VALUE)) > 0) {
            return Long.MAX_VALUE + " * time.Nanosecond";
        }
        long nanos = duration.toNanos();
        if (nanos % 1_000_000_000 == 0) {
            return nanos / 1_000_000_000 + " * time.Second";
        }
        return nanos % 1_000_000 == 0 ? nanos / 1_000_000 + " * time.Millisecond" : nanos + " * time.Nanosecond";
    }
}
