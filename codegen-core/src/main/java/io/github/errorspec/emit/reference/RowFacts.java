package io.github.errorspec.emit.reference;

import static io.github.errorspec.emit.reference.Lines.line;

import io.github.errorspec.emit.reference.Part.Line;
import io.github.errorspec.emit.reference.Piece.Code;
import io.github.errorspec.emit.reference.Piece.Ours;
import io.github.errorspec.emit.reference.Piece.ToSection;
import io.github.errorspec.emit.reference.Piece.Words;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Header;
import io.github.errorspec.model.Policy;
import io.github.errorspec.model.RawValue;
import io.github.errorspec.model.Traits;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small things that are told of a row when all else is. */
final class RowFacts {
    private RowFacts() {}

    /** With the header that has the code, if there is one. */
    static Part of(ResolvedRow row, Optional<String> codeHeader) {
        ErrorDefinition definition = row.definition();
        Policy policy = definition.policy();
        List<Line> facts = new ArrayList<>();
        facts.add(new Line(Label.ID, ids(row)));
        row.category()
                .ifPresent(category ->
                        facts.add(line(Label.CATEGORY, new ToSection(category.id(), OneLine.of(category.title())))));
        facts.add(line(
                Label.STATUS,
                new Ours("HTTP " + policy.httpStatus() + ", gRPC "),
                new Code(policy.grpc().name())));
        Stream<String> headers = Stream.concat(
                policy.headers().stream().map(Header::toString),
                codeHeader.map(name -> name + ": " + row.code()).stream());
        List<List<Piece>> shown =
                headers.map(header -> List.<Piece>of(new Code(header))).toList();
        if (!shown.isEmpty()) {
            facts.add(new Line(Label.HEADERS, Lines.joined(", ", shown)));
        }
        facts.add(line(Label.MESSAGE, new Code(OneLine.of(row.message().text()))));
        row.type().ifPresent(type -> facts.add(line(Label.TYPE, new Code(type))));
        Traits traits = definition.traits();
        if (!traits.tags().isEmpty()) {
            facts.add(new Line(Label.TAGS, codes(traits.tagNames())));
        }
        if (!traits.fields().isEmpty()) {
            facts.add(new Line(Label.FIELDS, codes(values(traits))));
        }
        definition.life().since().ifPresent(since -> facts.add(line(Label.SINCE, new Words(since))));
        if (!definition.texts().links().isEmpty()) {
            facts.add(Lines.links(definition.texts().links()));
        }
        return new Part.Facts(Label.FACTS, facts);
    }

    private static List<Piece> codes(List<String> texts) {
        return Lines.joined(
                ", ", texts.stream().map(text -> List.<Piece>of(new Code(text))).toList());
    }

    /** As the spec has them, which may have errors. */
    private static List<String> values(Traits traits) {
        return traits.values().entrySet().stream()
                .map(entry -> OneLine.of(entry.getKey() + ": " + written(entry.getValue())))
                .toList();
    }

    private static String written(RawValue value) {
        if (value instanceof RawValue.Sequence list) {
            return list.items().stream().map(RowFacts::written).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof RawValue.Scalar scalar ? scalar.text() : "{}";
    }

    private static List<Piece> ids(ResolvedRow row) {
        List<Piece> ids = new ArrayList<>(List.of(new Code(row.id())));
        row.aliases().forEach(alias -> {
            ids.add(new Ours(ids.size() == 1 ? ", formerly " : ", "));
            ids.add(new Code(alias.value()));
        });
        return ids;
    }
}
