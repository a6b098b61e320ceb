package io.github.errorspec.emit.csharp;

import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Headers of answers. */
record HeadersFile(CSharpCode code) {
    /**
     * The headers of some rows, all as literals.
     *
     * @param texts names and values by turns
     */
    record Templates(List<String> ids, List<String> texts) {}

    List<Templates> templates() {
        Map<List<String>, List<String>> ids = new LinkedHashMap<>();
        for (ResolvedRow row : code.catalog().rows()) {
            List<String> texts = row.definition().policy().headers().stream()
                    .flatMap(header ->
                            Stream.of(header.name().value(), header.value().toString()))
                    .map(CSharpText::literal)
                    .toList();
            if (!texts.isEmpty()) {
                ids.computeIfAbsent(texts, same -> new ArrayList<>()).add(CSharpText.literal(row.id()));
            }
        }
        return ids.entrySet().stream()
                .map(entry -> new Templates(entry.getValue(), entry.getKey()))
                .toList();
    }
}
