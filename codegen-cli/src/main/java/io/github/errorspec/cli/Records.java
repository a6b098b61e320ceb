package io.github.errorspec.cli;

import io.github.errorspec.Target;
import io.github.errorspec.source.Fingerprint;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where it is kept which files were generated: one record for each target of a spec with its folder. Options are no part of a
 * record's name, so that what other options leave behind is cleared away.
 *
 * @param folder where records are
 * @param isOurs whether nobody but us has files there
 */
record Records(Path folder, boolean isOurs) {
    private static final String NAME = ".errorspec";

    /** Beside the spec: the same from wherever ErrorSpec is started, and neither among sources nor in what is published. */
    static Records beside(SpecFile spec) {
        return new Records(spec.path().resolveSibling(NAME), true);
    }

    Path of(SpecFile spec, Target target) {
        String key = new Fingerprint()
                .add(relative(spec.path()))
                .add(target.name())
                .add(relative(target.outputDirectory()))
                .hex();
        return folder.resolve(target.name() + "-" + key.substring(0, 16) + ".manifest");
    }

    /** A project that moves as a whole keeps its records. */
    private String relative(Path path) {
        try {
            return folder.relativize(path).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            // On another drive.
            return path.toString();
        }
    }

    /** Keeps records out of Git, as they tell of one machine; users need not think of it. */
    void hideFromGit() throws IOException {
        if (isOurs && Files.isDirectory(folder)) {
            try {
                Files.writeString(folder.resolve(".gitignore"), "*\n", StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                // From an earlier run.
            }
        }
    }
}
