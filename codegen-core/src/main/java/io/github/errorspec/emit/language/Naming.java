package io.github.errorspec.emit.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * How a language names the elements of a catalog.
 *
 * @param reserved what is taken already
 * @param prefixSections of the reserved words, which the names of the catalog's own types must not be
 * @param types what the names of the catalog's own types end with; they begin with the name of the catalog, unless a star says
 *     where it stands, as in {@code is*Error}
 * @param typesScope where these names are
 * @param categories the names of a category
 * @param rows the names of a row
 * @param params the names of a param; their scopes are those of a row
 * @param fields the names of a field of the catalog; none where a language has no fields
 * @param ignoringCase the scopes in which names that differ only in case are one, as files are to some systems
 */
public record Naming(
        ReservedWords reserved,
        List<String> prefixSections,
        List<String> types,
        String typesScope,
        List<NameRule> categories,
        List<NameRule> rows,
        List<NameRule> params,
        List<NameRule> fields,
        Set<String> ignoringCase) {
    /** Without fields. */
    public Naming(
            ReservedWords reserved,
            List<String> prefixSections,
            List<String> types,
            String typesScope,
            List<NameRule> categories,
            List<NameRule> rows,
            List<NameRule> params,
            Set<String> ignoringCase) {
        this(reserved, prefixSections, types, typesScope, categories, rows, params, List.of(), ignoringCase);
    }

    /** The same with names for fields. */
    public Naming withFields(NameRule... rules) {
        return new Naming(
                reserved, prefixSections, types, typesScope, categories, rows, params, List.of(rules), ignoringCase);
    }

    /** The name of one of the catalog's own types. */
    String own(String type, String prefix) {
        return type.contains("*") ? type.replace("*", prefix) : prefix + type;
    }

    /** Where the names of the catalog's own types are taken: among types, and among files where a category has one. */
    List<String> typesScopes() {
        List<String> scopes = new ArrayList<>(List.of(typesScope));
        for (NameRule rule : categories) {
            if (rule.kind() == NameKind.MODULE && !rule.scope().isEmpty()) {
                scopes.add(rule.scope());
            }
        }
        return scopes;
    }
}
