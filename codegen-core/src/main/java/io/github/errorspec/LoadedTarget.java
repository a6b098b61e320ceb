package io.github.errorspec;

import io.github.errorspec.emit.Emitter;
import io.github.errorspec.model.Catalog;
import io.github.errorspec.parse.TextFolder;
import io.github.errorspec.source.TextFile;
import io.github.errorspec.write.Output;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private Output emit(Catalog catalog) {
        Emitter emitter = emitter();
        return new Output(emitter.emit(catalog, target.options()), emitter.formerFiles(catalog, target.options()));
    }

    /**
     * Target beside target, since none needs another.
     *
     * @param requests the targets of each
     * @return for each request what its output directories are to hold
     */
    static List<Map<Path, Output>> emit(Catalog catalog, List<List<LoadedTarget>> requests) {
        List<LoadedTarget> targets = requests.stream().flatMap(List::stream).toList();
        List<Output> emitted =
                targets.parallelStream().map(loaded -> loaded.emit(catalog)).toList();
        List<Map<Path, Output>> all = new ArrayList<>();
        FileClaims claims = new FileClaims();
        int next = 0;
        for (List<LoadedTarget> request : requests) {
            Map<Path, Output> outputs = new LinkedHashMap<>();
            for (LoadedTarget loaded : request) {
                Output its = emitted.get(next++);
                if (targets.size() > 1) {
                    claims.add(loaded.target(), its.files());
                }
                outputs.merge(loaded.target().outputDirectory(), its, Output::both);
            }
            all.add(outputs);
        }
        return all;
    }
}
