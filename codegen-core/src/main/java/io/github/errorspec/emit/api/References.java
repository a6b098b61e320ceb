package io.github.errorspec.emit.api;

import io.github.errorspec.model.RawValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** References of a document to itself. */
public final class References {
    /** More behind each other are a circle. */
    public static final int LONGEST_CHAIN = 20;

    private References() {}

    /** The steps to what a mapping refers to; nothing if that is elsewhere. */
    public static Optional<List<String>> of(RawValue.Mapping reference) {
        return reference.entries().get("$ref") instanceof RawValue.Scalar pointer
                        && pointer.text().startsWith("#/")
                ? Optional.of(Stream.of(pointer.text().substring(2).split("/", -1))
                        .map(step -> step.replace("~1", "/").replace("~0", "~"))
                        .toList())
                : Optional.empty();
    }

    /** The mapping at some steps from another. */
    public static Optional<RawValue.Mapping> at(RawValue.Mapping root, List<String> place) {
        Optional<RawValue.Mapping> found = Optional.of(root);
        for (String step : place) {
            found = found.flatMap(owner -> ApiDocument.mapping(owner, step));
        }
        return found;
    }
}
