package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.JsonText;
import io.github.errorspec.emit.reference.Piece.Code;
import io.github.errorspec.emit.reference.Piece.Ours;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.WireBody;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the entry of which somebody has a code, an id, an answer, or a text in which one of these stands. */
public final class Lookup {
    private final Entries entries;
    private final ResolvedCatalog catalog;
    private final CodeResolver members;
    private final Map<String, ResolvedRow> codes = new LinkedHashMap<>();
    private final Map<String, ResolvedRow> ids = new LinkedHashMap<>();
    private final Map<String, ResolvedRow> aliases = new LinkedHashMap<>();
    private final Map<String, RetiredCode> retired = new LinkedHashMap<>();

    public Lookup(Entries entries) {
        this.entries = entries;
        this.catalog = entries.catalog();
        this.members = new CodeResolver(catalog);
        for (ResolvedRow row : catalog.rows()) {
            codes.putIfAbsent(row.code(), row);
            ids.putIfAbsent(row.id(), row);
            row.aliases().forEach(alias -> aliases.putIfAbsent(alias.value(), row));
        }
        entries.sections().forEach(section -> section.retired()
                .forEach(code -> retired.putIfAbsent(code.code().text(), code)));
    }

    /** Every word that has an entry, but for members of families. */
    public List<String> words() {
        return Stream.of(codes, ids, aliases, retired)
                .map(Map::keySet)
                .flatMap(Set::stream)
                .toList();
    }

    /** The entry of a code, of a member of a family, or of an id, be it a former one. */
    public Optional<Found> word(String word) {
        ResolvedRow row = codes.containsKey(word) ? codes.get(word) : ids.get(word);
        if (row != null) {
            return found(row);
        }
        Optional<ResolvedRow> family = members.find(word);
        if (family.isPresent()) {
            return found(
                    family.get(),
                    new Code(word),
                    new Ours(" is a code of the family "),
                    new Code(family.get().code()),
                    new Ours("."));
        }
        ResolvedRow renamed = aliases.get(word);
        if (renamed != null) {
            return found(
                    renamed, new Code(word), new Ours(" is a former id of "), new Code(renamed.id()), new Ours("."));
        }
        return tombstone(word).map(code -> new Found(entries.of(code), became(word, code)));
    }

    private Optional<RetiredCode> tombstone(String word) {
        RetiredCode exact = retired.get(word);
        return exact != null
                ? Optional.of(exact)
                : retired.values().stream()
                        .filter(code -> code.code().matches(word))
                        .findFirst();
    }

    private Optional<Found> found(ResolvedRow row, Piece... note) {
        return Optional.of(new Found(entries.of(row), List.of(note)));
    }

    /** Such as {@code 101099 became 101004 in 2.0.0}; nothing if it became nothing. */
    private List<Piece> became(String word, RetiredCode retirement) {
        List<Piece> note = new ArrayList<>();
        retirement.replacedBy().ifPresent(successor -> {
            note.addAll(List.of(new Code(word), new Ours(" became "), new Code(successor.value())));
            retirement.since().ifPresent(version -> note.addAll(List.of(new Ours(" in "), new Piece.Words(version))));
            note.add(new Ours("."));
        });
        return note;
    }

    /** The code of an answer with this body, be it known or not; nothing if it has none where answers of the catalog have it. */
    public Optional<String> codeIn(String body) {
        return JsonText.read(body)
                .flatMap(document -> WireBody.of(catalog.wire(), document))
                .flatMap(found -> ErrorFacts.decoded(catalog, members, 0, found).code());
    }

    /** Where bodies have the code, as a JSON Pointer; nothing if they do not have it. */
    public Optional<String> placeOfCode() {
        return catalog.wire().pathFromRoot("code").map(steps -> steps.stream()
                .map(step -> "/" + step.replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining()));
    }

    /** The entries of all codes and ids that stand in a text as whole words, each once, in their order. */
    public List<Found> text(String text) {
        int longest = words().stream().mapToInt(String::length).max().orElse(0);
        Map<String, Found> found = new LinkedHashMap<>();
        WholeWords.of(text, longest, this::isKnown).forEach(word -> word(word)
                .ifPresent(each -> found.putIfAbsent(each.entry().code(), each)));
        return List.copyOf(found.values());
    }

    private boolean isKnown(String word) {
        return codes.containsKey(word)
                || ids.containsKey(word)
                || aliases.containsKey(word)
                || members.find(word).isPresent()
                || tombstone(word).isPresent();
    }
}
