package io.github.errorspec.emit.kotlin;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.WireLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What reads and writes bodies, and finds the row of a code; nobody else sees these types. Lists of one stand for options. */
final class WireTypes {
    private final KotlinCatalog catalog;
    private final KotlinNames names;

    WireTypes(KotlinCatalog catalog) {
        this.catalog = catalog;
        this.names = catalog.names();
    }

    private record ProblemFile(
            List<String> getCode,
            List<String> getParams,
            List<String> getTitle,
            List<String> getMessage,
            List<String> getStatus,
            List<String> putType,
            List<String> putTitle,
            List<String> putStatus,
            List<String> putMessage,
            List<String> putCode,
            List<String> putParams) {}

    private record LookupFile(List<String> shapes) {}

    private record DecoderFile(boolean deprecated, boolean split, int partSize, List<DecoderPart> parts) {}

    private record DecoderPart(int number, List<DecoderRow> rows) {}

    private record DecoderRow(int ordinal, String exceptionName) {}

    List<GeneratedFile> files() {
        return List.of(
                catalog.file("Details", names.type("Details"), List.of()),
                catalog.file("Values", names.type("Values"), List.of()),
                catalog.file("Json", names.type("Json"), List.of()),
                catalog.file("Problem", names.type("Problem"), problem()),
                catalog.file("Lookup", names.type("Lookup"), new LookupFile(shapes())),
                catalog.file("Decoder", names.type("Decoder"), decoder()));
    }

    private ProblemFile problem() {
        return new ProblemFile(
                get("code"),
                get("params"),
                get("title"),
                get("message"),
                get("status"),
                put("type", "it"),
                put("title", "title"),
                put("status", "it"),
                put("message", "message"),
                put("code", "it"),
                put("params", "params"));
    }

    /** The expression that reads a part out of a body; nothing if bodies do not have it. */
    private List<String> get(String part) {
        return path(part)
                .map(path -> catalog.layout().remapped() ? "at(body, " + path + ")" : "body[" + path + "]")
                .toList();
    }

    /** The statement that puts a value where a part belongs; nothing if bodies do not have it. */
    private List<String> put(String part, String value) {
        return path(part)
                .map(path -> catalog.layout().remapped()
                        ? "put(body, " + value + ", " + path + ")"
                        : "body[" + path + "] = " + value)
                .toList();
    }

    private Stream<String> path(String part) {
        WireLayout layout = catalog.layout();
        return layout.path(part).stream()
                .map(steps -> steps.stream().map(KotlinText::of).collect(Collectors.joining(", ")));
    }

    private List<String> shapes() {
        return FamilyShape.of(catalog.definition()).stream()
                .map(shape -> Stream.concat(Stream.of(shape.length()), shape.wildcards().stream())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private DecoderFile decoder() {
        List<KotlinRow> rows = catalog.rows();
        List<DecoderPart> parts = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += KotlinCatalog.PART) {
            int to = Math.min(from + KotlinCatalog.PART, rows.size());
            parts.add(new DecoderPart(
                    from / KotlinCatalog.PART,
                    IntStream.range(from, to)
                            .mapToObj(i -> new DecoderRow(i, rows.get(i).exception()))
                            .toList()));
        }
        return new DecoderFile(catalog.hasDeprecated(), parts.size() > 1, KotlinCatalog.PART, parts);
    }
}
