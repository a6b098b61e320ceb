package io.github.errorspec.emit.go;

import io.github.errorspec.model.ErrorDefinition;
import java.util.List;

/**
 * A row in Go.
 *
 * @param definition what the catalog says about it
 * @param stem what its names have in common
 * @param params in order
 */
record GoRow(ErrorDefinition definition, String stem, List<GoParam> params) {
    static GoRow of(ErrorDefinition error) {
        return new GoRow(
                error,
                GoNames.stem(error),
                error.params().stream().map(GoParam::of).toList());
    }

    /** {@code ErrParamRequired}. */
    String kind() {
        return "Err" + stem;
    }

    /** The same of earlier ids, unless they are the present one in Go. */
    List<String> aliases() {
        return definition.aliases().stream()
                .map(alias -> "Err" + GoNames.stem(alias.value()))
                .filter(name -> !name.equals(kind()))
                .toList();
    }

    boolean isFamily() {
        return definition.code().isFamily();
    }

    List<GoParam> required() {
        return params.stream().filter(param -> !param.isOptional()).toList();
    }
}
