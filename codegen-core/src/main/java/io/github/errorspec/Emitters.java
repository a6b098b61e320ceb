package io.github.errorspec;

import io.github.errorspec.emit.Emitter;
import io.github.errorspec.emit.InvalidOptionException;
import io.github.errorspec.emit.java.JavaEmitter;
import io.github.errorspec.emit.json.JsonEmitter;
import io.github.errorspec.emit.rust.RustEmitter;
import java.util.List;
import java.util.stream.Collectors;

/** All targets. */
final class Emitters {
    static final List<Emitter> ALL = List.of(new JavaEmitter(), new JsonEmitter(), new RustEmitter());

    private Emitters() {}

    /** The target that users call by this name. */
    static Emitter named(String name) {
        return ALL.stream()
                .filter(emitter -> emitter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidOptionException("there is no target `" + name + "`; there are: "
                        + ALL.stream().map(Emitter::name).collect(Collectors.joining(", "))));
    }
}
