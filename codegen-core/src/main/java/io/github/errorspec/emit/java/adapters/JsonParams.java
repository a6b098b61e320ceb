package io.github.errorspec.emit.java.adapters;

import io.github.errorspec.emit.java.names.JavaError;
import io.github.errorspec.emit.java.names.JavaParam;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which params are JSON where every value is a text, as in the metadata of gRPC: all but texts, timestamps and UUIDs, which are
 * there as they are.
 */
final class JsonParams {
    private JsonParams() {}

    /** Their names, or {@code ERROR.name} where the name alone does not tell, with blanks between them. */
    static String of(List<JavaError> errors) {
        Set<String> texts = errors.stream()
                .flatMap(error -> error.params().stream())
                .filter(param -> !isJson(param))
                .map(JsonParams::name)
                .collect(Collectors.toSet());
        Set<String> json = new TreeSet<>();
        for (JavaError error : errors) {
            json(error)
                    .map(name -> texts.contains(name) ? error.constant() + "." + name : name)
                    .forEach(json::add);
        }
        return String.join(" ", json);
    }

    private static Stream<String> json(JavaError error) {
        return error.params().stream().filter(JsonParams::isJson).map(JsonParams::name);
    }

    private static String name(JavaParam param) {
        return param.definition().name();
    }

    private static boolean isJson(JavaParam param) {
        return param.isList()
                || switch (param.definition().type().scalar()) {
                    case INTEGER, NUMBER, BOOLEAN -> true;
                    case STRING, TIMESTAMP, UUID -> false;
                };
    }
}
