package io.github.errorspec;

import io.github.errorspec.emit.Emitter;
import io.github.errorspec.input.TextFolder;
import io.github.errorspec.source.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A target with what it is made with.
 *
 * @param templates in the folder that it names; none if it names none
 */
record LoadedTarget(Target target, List<TextFile> templates) {
    static LoadedTarget of(Target target) throws IOException {
        Optional<Path> folder = target.templates();
        return new LoadedTarget(target, folder.isPresent() ? TextFolder.load(folder.get()) : List.of());
    }

    Emitter emitter() {
        return Emitters.of(target.name(), target.templates(), templates);
    }
}
