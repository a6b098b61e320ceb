package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.resolve.ResolvedParam;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which params are JSON where every value is a text, as in the metadata of gRPC: all but texts, timestamps and UUIDs, which are
 * there as they are.
 */
final class JsonParams {
    private JsonParams() {}

    /** Their names, or {@code ERROR.name} where the name alone does not tell, with blanks between them. */
    static String of(List<ResolvedRow> rows) {
        Set<String> texts = rows.stream()
                .flatMap(row -> row.params().stream())
                .filter(param -> !isJson(param))
                .map(ResolvedParam::name)
                .collect(Collectors.toSet());
        Set<String> json = new TreeSet<>();
        for (ResolvedRow row : rows) {
            json(row)
                    .map(name -> texts.contains(name) ? row.id() + "." + name : name)
                    .forEach(json::add);
        }
        return String.join(" ", json);
    }

    private static Stream<String> json(ResolvedRow row) {
        return row.params().stream().filter(JsonParams::isJson).map(ResolvedParam::name);
    }

    private static boolean isJson(ResolvedParam param) {
        return param.isList()
                || switch (param.scalar()) {
                    case INTEGER, NUMBER, BOOLEAN, JSON, OBJECT -> true;
                    case STRING, TIMESTAMP, UUID -> false;
                };
    }
}
