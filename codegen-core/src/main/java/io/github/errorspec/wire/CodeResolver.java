package io.github.errorspec.wire;

import io.github.errorspec.resolve.FamilyShape;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** From a concrete code to its row: an exact one, else the family with the fewest wildcards. */
public final class CodeResolver {
    private final Map<String, ResolvedRow> exact = new HashMap<>();
    private final Map<String, ResolvedRow> families = new HashMap<>();
    private final Map<String, ResolvedRow> ids = new HashMap<>();
    private final List<FamilyShape> shapes;
    private final char wildcard;

    public CodeResolver(ResolvedCatalog catalog) {
        this.shapes = catalog.families();
        this.wildcard = catalog.definition().codes().wildcard().orElse('X');
        for (ResolvedRow row : catalog.rows()) {
            (row.isFamily() ? families : exact).put(row.code(), row);
            ids.put(row.id(), row);
        }
        catalog.rows().forEach(row -> row.aliases().forEach(alias -> ids.putIfAbsent(alias.value(), row)));
    }

    /** The row with an id, or a former one. */
    public Optional<ResolvedRow> findId(String id) {
        return Optional.ofNullable(ids.get(id));
    }

    public Optional<ResolvedRow> find(String code) {
        ResolvedRow row = exact.get(code);
        for (int i = 0; row == null && i < shapes.size(); i++) {
            row = masked(code, shapes.get(i)).map(families::get).orElse(null);
        }
        return Optional.ofNullable(row);
    }

    private Optional<String> masked(String code, FamilyShape shape) {
        // A wildcard in a concrete code is a letter, and must not stand for the digit that a wider family has there.
        if (code.length() != shape.length() || code.indexOf(wildcard) >= 0) {
            return Optional.empty();
        }
        StringBuilder masked = new StringBuilder(code);
        for (int at : shape.wildcards()) {
            if (code.charAt(at) < '0' || code.charAt(at) > '9') {
                return Optional.empty();
            }
            masked.setCharAt(at, wildcard);
        }
        return Optional.of(masked.toString());
    }
}
