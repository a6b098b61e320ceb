package io.github.errorspec.emit.csharp;

import io.github.errorspec.model.ErrorDefinition;
import io.github.errorspec.model.Parameter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A row with what C# calls it.
 *
 * @param error the row
 * @param number counted from 1
 * @param member its name in the struct of codes
 * @param exception its class
 * @param params in order
 */
record CSharpRow(ErrorDefinition error, int number, String member, String exception, List<Param> params) {
    /**
     * A param with what C# calls it.
     *
     * @param definition the param
     * @param property its name in the exception
     * @param argument its name in the constructor
     */
    record Param(Parameter definition, String property, String argument) {}

    static CSharpRow of(ErrorDefinition error, int number, CSharpNames names) {
        String exception = names.exception(error);
        return new CSharpRow(
                error,
                number,
                names.member(error),
                exception,
                error.params().stream()
                        .map(param -> new Param(
                                param, names.property(param.name(), exception), CSharpNames.argument(param.name())))
                        .toList());
    }

    /** Those that must be given, then the others. */
    List<Param> arguments() {
        return Stream.concat(
                        params.stream().filter(param -> !param.definition().optional()),
                        params.stream().filter(param -> param.definition().optional()))
                .toList();
    }
}
