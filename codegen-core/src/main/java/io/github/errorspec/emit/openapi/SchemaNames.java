package io.github.errorspec.emit.openapi;

import io.github.errorspec.emit.NameClaim;
import io.github.errorspec.resolve.ResolvedCatalog;
import io.github.errorspec.resolve.ResolvedRow;
import java.util.List;

/**
 * What components are called.
 *
 * @param prefix what all names begin with, since the components of an API share one space
 */
record SchemaNames(String prefix) {
    /** The body of any error. Behind all others by name: some generated decoders try the alternatives in that order. */
    String problem() {
        return prefix + "Problem";
    }

    /** The body of errors of a row, and its example. */
    String error(ResolvedRow row) {
        return prefix + "Error" + row.words().pascal();
    }

    /** The params of a row. */
    String params(ResolvedRow row) {
        return prefix + "Params" + row.words().pascal();
    }

    /** The body of any error of a status; without a name of ours, generators count such schemas, and each new one renames others. */
    String any(int status) {
        return prefix + "Any" + status;
    }

    /** The response with any error of a status. */
    String response(int status) {
        return prefix + status;
    }

    /** Clients keep a schema in a file, so names that differ in case only are one. */
    List<NameClaim> claims(ResolvedCatalog catalog) {
        return catalog.rows().stream()
                .map(row -> new NameClaim(
                        "OpenAPI",
                        "components",
                        true,
                        error(row),
                        "`" + row.code() + "`",
                        row.definition().span(),
                        "give one of the two another `id`, which names it in every language"))
                .toList();
    }
}
