package io.github.errorspec.emit.reference;

import io.github.errorspec.model.SupportTexts;
import java.util.List;

/** What those read of a row who run the service; a catalog for others has none of it. */
final class SupportParts {
    private SupportParts() {}

    static void add(SupportTexts texts, List<Part> parts) {
        Entries.addText(Label.SUPPORT_DESCRIPTION, texts.description(), parts);
        Entries.addText(Label.SUPPORT_REMEDY, texts.remedy(), parts);
        texts.runbook()
                .ifPresent(
                        address -> parts.add(new Part.Line(Label.RUNBOOK, List.of(new Piece.Link(address, address)))));
    }
}
