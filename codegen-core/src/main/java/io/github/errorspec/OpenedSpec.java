package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.diagnostic.RuleSet;
import io.github.errorspec.diagnostic.Severity;
import io.github.errorspec.edit.SpecEditor;
import io.github.errorspec.edit.TableRow;
import io.github.errorspec.edit.UneditableException;
import io.github.errorspec.edit.Wish;
import io.github.errorspec.input.Sources;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.parse.yaml.SyntaxFault;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A spec that is about to be edited: its text as it is on the disk, and what stands in it. */
final class OpenedSpec {
    private static final String MARK = "\uFEFF";

    /** Rows that stand in a table twice are what some commands mend, and the first of them can be read. */
    private static final RuleSet DUPLICATES_ALLOWED =
            new RuleSet(Map.of(SyntaxFault.DUPLICATE_KEY.id(), Severity.WARNING), Set.of());

    private final Sources sources;
    private final Optional<SourceText> text;
    private final Diagnostics faults;

    private OpenedSpec(Sources sources, Optional<SourceText> text, Diagnostics faults) {
        this.sources = sources;
        this.text = text;
        this.faults = faults;
    }

    static OpenedSpec of(SpecFile file) {
        Sources sources = Sources.read(file, Set.of());
        Diagnostics faults = new Diagnostics();
        sources.report(faults);
        Optional<SourceText> text = faults.hasErrors()
                ? Optional.empty()
                : SpecDecoder.decode(file.name(), FileKind.SPEC, sources.bytes(), faults)
                        .map(content -> SourceText.of(file.name(), content));
        return new OpenedSpec(sources, text, faults);
    }

    Sources sources() {
        return sources;
    }

    /** What is wrong with it so that it has no text. */
    List<Diagnostic> faults() {
        return faults.sorted();
    }

    Optional<SourceText> text() {
        return text;
    }

    /** What stands in a version of the text, where rows may stand twice; nothing if there is another fault, which is told. */
    static Optional<Catalog> catalog(SourceText version, Diagnostics diagnostics) {
        Diagnostics lenient = new Diagnostics(DUPLICATES_ALLOWED);
        Optional<Catalog> catalog =
                SpecReader.read(version.name(), bytes(version), lenient).catalog();
        List<Diagnostic> lost = lost(lenient, version);
        if (lenient.hasErrors() || !lost.isEmpty()) {
            lenient.all()
                    .forEach(each -> diagnostics.add(lost.contains(each) ? each.withSeverity(Severity.ERROR) : each));
            return Optional.empty();
        }
        return catalog;
    }

    /** Keys that stand twice and are no rows: whatever stands under the second one was not read, such as all rows of a category. */
    private static List<Diagnostic> lost(Diagnostics found, SourceText version) {
        List<Diagnostic> twice = found.all().stream()
                .filter(each -> each.rule() == SyntaxFault.DUPLICATE_KEY)
                .toList();
        if (twice.isEmpty()) {
            return List.of();
        }
        Set<String> rows =
                TableRow.of(version).stream().map(row -> row.place().toString()).collect(Collectors.toSet());
        return twice.stream()
                .filter(each -> !rows.contains(each.span().toString()))
                .toList();
    }

    static byte[] bytes(SourceText text) {
        return text.content().getBytes(StandardCharsets.UTF_8);
    }

    /** The file with another text. */
    EditedFile with(SourceText edited) {
        return with(sources.spec(), new String(sources.bytes(), StandardCharsets.UTF_8), edited);
    }

    /** A file with another text, and with its byte order mark. */
    static EditedFile with(SpecFile file, String before, SourceText edited) {
        return new EditedFile(file, before, (before.startsWith(MARK) ? MARK : "") + edited.content());
    }

    /** What fulfilled wishes come to. */
    static SourceText edited(SourceText text, List<Wish> wishes) throws UneditableException {
        return SpecEditor.of(text).orElseThrow().edited(wishes);
    }
}
