package io.github.errorspec.emit.openapi;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.emit.TargetRule;
import io.github.errorspec.emit.api.ApiDocument;
import io.github.errorspec.model.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** References that mean something only in the folder of the document. */
final class FileReferences {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:|/");

    private FileReferences() {}

    /** Tells of them. */
    static void report(ApiDocument document, Diagnostics diagnostics) {
        List<RawValue.Scalar> found = new ArrayList<>();
        collect(document.root(), found);
        if (!found.isEmpty()) {
            String others = found.size() == 1 ? "" : ", as " + (found.size() - 1) + " more do";
            diagnostics.add(Diagnostic.of(
                            TargetRule.RELATIVE_REFERENCE,
                            found.get(0).span(),
                            "this refers to a file by its path from here" + others
                                    + "; `openapi.json` has the same path")
                    .withHelp("make one document of all files first, or apply errors.overlay.json to this one"));
        }
    }

    private static void collect(RawValue value, List<RawValue.Scalar> found) {
        if (value instanceof RawValue.Mapping mapping) {
            if (mapping.entries().get("$ref") instanceof RawValue.Scalar reference
                    && !reference.text().startsWith("#")
                    && !ADDRESS.matcher(reference.text()).lookingAt()) {
                found.add(reference);
            }
            mapping.entries().values().forEach(inner -> collect(inner, found));
        } else if (value instanceof RawValue.Sequence list) {
            list.items().forEach(inner -> collect(inner, found));
        }
    }
}
