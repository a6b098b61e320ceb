package io.github.errorspec.cli;

import io.github.errorspec.source.Fingerprint;
import io.github.errorspec.source.SpecFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where it is kept which files were generated of a spec. Each target with its folder has a record of its own: a command line has no name by
 * which the next one could be known as the same, and it must not delete what another made of the spec. Options are no part of a record's
 * name, so that what other options leave behind is cleared away.
 *
 * @param spec the spec
 * @param folder where records are
 * @param isOurs whether nobody but us has files there
 */
record Records(SpecFile spec, Path folder, boolean isOurs) {
    private static final String NAME = ".errorspec";

    /** Beside the spec: the same from wherever ErrorSpec is started, and neither among sources nor in what is published. */
    static Records beside(SpecFile spec) {
        return new Records(spec, spec.path().resolveSibling(NAME), true);
    }

    /**
     * The record of a target.
     *
     * @param target its name
     * @param outputDirectory where it goes
     */
    Path of(String target, Path outputDirectory) {
        String key = new Fingerprint()
                .add(relative(spec.path()))
                .add(target)
                .add(relative(outputDirectory))
                .hex();
        return folder.resolve(target + "-" + key.substring(0, 16) + ".manifest");
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
        if (isOurs && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try {
                Files.writeString(folder.resolve(".gitignore"), "*\n", StandardOpenOption.CREATE_NEW);
            } catch (FileAlreadyExistsException e) {
                // From an earlier run.
            }
        }
    }
}
