package io.github.errorspec;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.edit.MovedTexts;
import io.github.errorspec.edit.NoNextCodeException;
import io.github.errorspec.edit.Renumbering;
import io.github.errorspec.edit.UneditableException;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.model.Deprecation;
import io.github.errorspec.model.RetiredCode;
import io.github.errorspec.parse.SpecReader;
import io.github.errorspec.parse.yaml.ConflictMarkers;
import io.github.errorspec.parse.yaml.SpecDecoder;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.InputFile;
import io.github.errorspec.source.Located;
import io.github.errorspec.source.SourceText;
import io.github.errorspec.source.SpecFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives rows another code that share one with a row of another branch, and their translations with them. */
final class TableRenumbering {
    private final OpenedSpec spec;
    private final SourceText text;
    private final List<EditedFile> files = new ArrayList<>();
    private final List<String> done = new ArrayList<>();

    private TableRenumbering(OpenedSpec spec, SourceText text) {
        this.spec = spec;
        this.text = text;
    }

    static Edited of(SpecFile file) {
        OpenedSpec spec = OpenedSpec.of(file);
        if (spec.text().isEmpty()) {
            return Edited.failed(spec.faults());
        }
        SourceText text = spec.text().get();
        Optional<Diagnostic> conflict = ConflictMarkers.first(text);
        Lock lock = Lock.beside(file);
        if (conflict.isPresent() || !lock.faults().isEmpty()) {
            return Edited.failed(conflict.map(List::of).orElse(lock.faults()));
        }
        try {
            return new TableRenumbering(spec, text).renumber(lock);
        } catch (UneditableException e) {
            return Edited.failed(List.of(e.diagnostic()));
        } catch (NoNextCodeException e) {
            return Edited.failed(List.of(e.diagnostic()));
        }
    }

    private Edited renumber(Lock lock) throws UneditableException, NoNextCodeException {
        Diagnostics faults = new Diagnostics();
        Renumbering.Renumbered renumbered =
                Renumbering.of(text, version -> OpenedSpec.catalog(version, faults), lock.released());
        if (faults.hasErrors()) {
            return Edited.failed(faults.sorted());
        }
        if (renumbered.moves().isEmpty()) {
            return new Edited(List.of(), List.of(), List.of());
        }
        files.add(spec.with(renumbered.text()));
        for (Renumbering.Move move : renumbered.moves()) {
            done.add("`" + move.name() + "` is `" + move.to() + "` now, and not `" + move.from() + "`");
        }
        translate(renumbered.moves());
        OpenedSpec.catalog(renumbered.text(), faults).ifPresent(catalog -> tellOfReferences(catalog, renumbered));
        return new Edited(List.of(), files, done);
    }

    private void translate(List<Renumbering.Move> moves) throws UneditableException {
        List<String> inputs = SpecReader.read(text.name(), OpenedSpec.bytes(text), new Diagnostics())
                .inputs();
        for (InputFile input : spec.sources().with(inputs).others()) {
            byte[] bytes = input.bytes().orElse(new byte[0]);
            Optional<String> content =
                    SpecDecoder.decode(input.file().name(), FileKind.TRANSLATION, bytes, new Diagnostics());
            if (content.isPresent()) {
                SourceText before = SourceText.of(input.file().name(), content.get());
                MovedTexts after = MovedTexts.of(before, moves);
                done.addAll(after.doubts());
                if (!after.text().content().equals(before.content())) {
                    String whole = new String(bytes, StandardCharsets.UTF_8);
                    files.add(OpenedSpec.with(input.file(), whole, after.text()));
                }
            }
        }
    }

    /** A reference to a code that two rows had may mean either of them. */
    private void tellOfReferences(Catalog catalog, Renumbering.Renumbered renumbered) {
        List<String> moved =
                renumbered.moves().stream().map(Renumbering.Move::from).toList();
        Stream.concat(
                        catalog.errors().stream()
                                .flatMap(row -> row.life().deprecation().flatMap(Deprecation::replacedBy).stream()),
                        catalog.allRetired().stream()
                                .map(RetiredCode::replacedBy)
                                .flatMap(Optional::stream))
                .filter(reference -> moved.contains(reference.value()))
                .map(TableRenumbering::reference)
                .forEach(done::add);
    }

    private static String reference(Located<String> code) {
        return code.span() + ": `replacedBy` is still `" + code.value()
                + "`; make sure that it means the row that stayed";
    }
}
