package io.github.errorspec.emit.reference;

import io.github.errorspec.emit.ExampleValues;
import io.github.errorspec.emit.JsonText;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import io.github.errorspec.wire.CodeResolver;
import io.github.errorspec.wire.ErrorFacts;
import io.github.errorspec.wire.SampleCodes;
import java.util.List;
import java.util.Optional;

/** What an answer looks like. */
final class Sample {
    private final ResolvedCatalog catalog;
    private final SampleCodes codes;

    Sample(ResolvedCatalog catalog) {
        this.catalog = catalog;
        this.codes = new SampleCodes(catalog, new CodeResolver(catalog));
    }

    /** The body of an answer, line by line; nothing for a family all of whose codes have rows of their own. */
    Optional<List<String>> body(ResolvedRow row) {
        return codes.of(row).map(code -> {
            ErrorFacts facts = ErrorFacts.raised(row, code, ExampleValues.shown(row));
            Object body = facts.problem(catalog, facts.title(), facts.message()).document();
            return JsonText.pretty(out -> JsonText.write(body, out)).lines().toList();
        });
    }
}
