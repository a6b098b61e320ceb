package io.github.errorspec.emit.kotlin;

import io.github.errorspec.model.ErrorDefinition;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row in Kotlin.
 *
 * @param definition the row
 * @param ordinal its place in the catalog
 * @param exception its exception
 * @param params the required ones first, so that the optional ones can be left out
 */
record KotlinRow(ErrorDefinition definition, int ordinal, String exception, List<KotlinParam> params) {
    static KotlinRow of(ErrorDefinition definition, int ordinal, KotlinNames names) {
        List<KotlinParam> required = definition.params().stream()
                .filter(param -> !param.optional())
                .map(KotlinParam::of)
                .toList();
        List<KotlinParam> optional = definition.params().stream()
                .filter(param -> param.optional())
                .map(KotlinParam::of)
                .toList();
        return new KotlinRow(
                definition,
                ordinal,
                names.exception(definition),
                Stream.concat(required.stream(), optional.stream()).toList());
    }

    String id() {
        return definition.id().value();
    }

    boolean isFamily() {
        return definition.code().isFamily();
    }
}
