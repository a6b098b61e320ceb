package io.github.errorspec;

import io.github.errorspec.emit.Emitter;
import io.github.errorspec.input.Sources;
import io.github.errorspec.source.TextFile;
import java.util.List;

/**
 * A target with what it is made with.
 *
 * @param templates in the folder that it names; none if it names none
 */
record LoadedTarget(Target target, List<TextFile> templates) {
    static LoadedTarget of(Target target, Sources sources) {
        return new LoadedTarget(
                target, target.templates().map(sources.templates()::get).orElse(List.of()));
    }

    Emitter emitter() {
        return Emitters.of(target.name(), target.templates(), templates);
    }
}
