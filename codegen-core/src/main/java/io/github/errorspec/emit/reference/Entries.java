package io.github.errorspec.emit.reference;

import static io.github.errorspec.emit.reference.Lines.line;

import io.github.errorspec.emit.ExampleValues;
import io.github.errorspec.emit.GeneratedNames;
import io.github.errorspec.emit.api.Raisers;
import io.github.errorspec.emit.reference.Part.Cell;
import io.github.errorspec.emit.reference.Part.Line;
import io.github.errorspec.emit.reference.Piece.Code;
import io.github.errorspec.emit.reference.Piece.Ours;
import io.github.errorspec.emit.reference.Piece.ToCode;
import io.github.errorspec.emit.reference.Piece.Words;
import io.github.errorspec.markdown.Block;
import io.github.errorspec.markdown.Markdown;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.ErrorCode;
import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.source.Located;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is told of a catalog: of itself, of each section and of each code, in order. */
public final class Entries {
    private final ResolvedCatalog catalog;
    private final GeneratedNames names;
    private final Raisers raisers;
    private final Optional<Sample> sample;
    private final List<Section> sections;
    private final Set<String> codes = new HashSet<>();

    /**
     * The entries of a catalog.
     *
     * @param catalog with the rows that readers may know
     * @param names what rows are called in generated code, if that is told
     * @param raisers which operations raise them, if that is told
     */
    public Entries(ResolvedCatalog catalog, GeneratedNames names, Raisers raisers) {
        this(catalog, names, raisers, Optional.of(new Sample(catalog)));
    }

    private Entries(ResolvedCatalog catalog, GeneratedNames names, Raisers raisers, Optional<Sample> sample) {
        this.catalog = catalog;
        this.names = names;
        this.raisers = raisers;
        this.sample = sample;
        this.sections = Section.of(catalog);
        sections.forEach(section -> codes.addAll(section.codes()));
    }

    /** Those of a catalog that has errors: its examples may be such as no row can have, so that nothing is made of them. */
    public static Entries withoutSamples(ResolvedCatalog catalog, GeneratedNames names) {
        return new Entries(catalog, names, Raisers.NONE, Optional.empty());
    }

    public ResolvedCatalog catalog() {
        return catalog;
    }

    public List<Section> sections() {
        return sections;
    }

    /** What the catalog says of itself, below its title. */
    public List<Part> introduction() {
        Catalog definition = catalog.definition();
        List<Part> parts = new ArrayList<>();
        addText(Label.DESCRIPTION, definition.description(), parts);
        definition
                .version()
                .ifPresent(version -> parts.add(line(
                        Label.VERSION,
                        new Words(version),
                        new Ours(" of the catalog "),
                        new Code(definition.id()),
                        new Ours("."))));
        if (!definition.links().isEmpty()) {
            parts.add(Lines.links(definition.links()));
        }
        return parts;
    }

    /** Those of a section. */
    public Stream<Entry> of(Section section) {
        return Stream.concat(
                section.rows().stream().map(this::of),
                section.retired().stream().map(this::of));
    }

    public Entry of(ResolvedRow row) {
        ErrorDefinition definition = row.definition();
        List<Part> parts = new ArrayList<>();
        addState(row, parts);
        addText(Label.DESCRIPTION, definition.texts().description(), parts);
        addCauses(definition.texts().causes(), parts);
        addText(Label.REMEDY, definition.texts().remedy(), parts);
        parts.add(line(Label.TRY_AGAIN, new Ours(Advice.of(definition.policy().retry()))));
        SupportParts.add(definition.texts().support(), parts);
        ParamTable.of(row, sample.isPresent() ? ExampleValues.given(row) : Map.of())
                .ifPresent(parts::add);
        addAnswer(row, parts);
        RaisedBy.of(raisers.of(row.code())).ifPresent(parts::add);
        addNames(names.of(row), parts);
        parts.add(RowFacts.of(row, catalog.wire().code().header()));
        return new Entry(row.code(), definition.texts().name(), parts);
    }

    /** What became of a code that nobody may use again. */
    public Entry of(RetiredCode retired) {
        List<Part> parts = new ArrayList<>();
        List<Piece> end =
                ending(retired.since(), Optional.empty(), retired.replacedBy(), "nobody uses this code again");
        parts.add(new Line(Label.RETIRED, end));
        addText(Label.REASON, retired.reason(), parts);
        return new Entry(retired.code().text(), retired.name().orElse(""), parts);
    }

    static void addText(Label label, Optional<String> markdown, List<Part> parts) {
        markdown.map(Markdown::read)
                .filter(blocks -> !blocks.isEmpty())
                .ifPresent(blocks -> parts.add(new Part.Text(label, blocks)));
    }

    /** What has to be known before anything else. */
    private void addState(ResolvedRow row, List<Part> parts) {
        ErrorDefinition definition = row.definition();
        ErrorCode code = definition.code();
        if (!definition.isPublic()) {
            parts.add(line(Label.INTERNAL, new Ours("no public page has this entry.")));
        }
        if (definition.isDraft()) {
            parts.add(line(Label.DRAFT, new Ours("it may still change or go.")));
        }
        definition.life().deprecation().ifPresent(deprecation -> {
            List<Piece> end = ending(
                    deprecation.since(), deprecation.until(), deprecation.replacedBy(), "it should no longer be used");
            parts.add(new Line(Label.DEPRECATED, end));
            addText(Label.REASON, deprecation.reason(), parts);
        });
        if (row.isFamily()) {
            parts.add(line(
                    Label.FAMILY,
                    new Ours("all codes from "),
                    new Code(catalog.hasIntegerCodes() ? code.lowestInteger() : code.lowest()),
                    new Ours(" to "),
                    new Code(code.highest()),
                    new Ours(" that have this form and no entry of their own.")));
        }
    }

    /** Such as {@code since 1.1.0; until 2.0.0; use 1007 instead}; a successor that readers may not know is not told. */
    private List<Piece> ending(
            Optional<String> since, Optional<Located<String>> until, Optional<Located<String>> successor, String none) {
        List<List<Piece>> parts = new ArrayList<>();
        since.ifPresent(version -> parts.add(List.of(new Ours("since "), new Words(version))));
        until.ifPresent(end -> parts.add(List.of(new Ours("until "), new Words(end.value()))));
        successor
                .map(Located::value)
                .filter(codes::contains)
                .ifPresent(code -> parts.add(List.of(new Ours("use "), new ToCode(code), new Ours(" instead"))));
        List<Piece> end = parts.isEmpty() ? List.of(new Ours(none)) : Lines.joined("; ", parts);
        return Lines.joined("", List.of(end, List.of(new Ours("."))));
    }

    private static void addCauses(List<String> causes, List<Part> parts) {
        List<List<Block>> items = causes.stream()
                .map(Markdown::read)
                .filter(cause -> !cause.isEmpty())
                .toList();
        if (!items.isEmpty()) {
            parts.add(new Part.Text(Label.CAUSES, List.of(Block.Items.bullets(items))));
        }
    }

    private void addAnswer(ResolvedRow row, List<Part> parts) {
        int status = row.definition().policy().httpStatus();
        if (!row.hasBody()) {
            parts.add(line(Label.ANSWER, new Ours("the status " + status + " without a body.")));
            return;
        }
        sample.flatMap(each -> each.body(row)).ifPresent(body -> {
            List<Piece> words = List.of(
                    new Ours("for example, with the status " + status + " and the type "),
                    new Code(catalog.wire().mediaType()),
                    new Ours(":"));
            parts.add(new Part.Code(Label.ANSWER, words, "json", body));
        });
    }

    private static void addNames(Map<String, Map<String, String>> languages, List<Part> parts) {
        if (languages.isEmpty()) {
            return;
        }
        List<List<Cell>> rows = new ArrayList<>();
        languages.forEach((language, kinds) -> {
            List<List<Piece>> named = new ArrayList<>();
            kinds.forEach((kind, name) -> named.add(List.of(new Ours(kind + " "), new Code(name))));
            rows.add(List.of(Cell.of(new Code(language)), new Cell.Words(Lines.joined(", ", named))));
        });
        parts.add(new Part.Table(Label.NAMES, List.of("Language", "Names"), rows));
    }
}
