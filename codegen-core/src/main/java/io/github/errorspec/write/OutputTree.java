package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.source.Fingerprint;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The files of one execution. Writes what changed, leaves alone what is the same, deletes what was generated for it earlier and no
 * longer is, and touches nothing else.
 *
 * <p>The manifest is written twice: before the first change, without a fingerprint, listing the files of both the old and the
 * new state; and after the last one. A run that was cut off between is therefore never taken for complete, and the next run
 * still knows every file that is ours.
 */
public final class OutputTree {
    final Path manifestFile;

    /** The tree whose files this manifest lists. */
    public OutputTree(Path manifestFile) {
        this.manifestFile = manifestFile;
    }

    /**
     * What a write did.
     *
     * @param written new or changed files
     * @param removed files of an earlier run
     * @param unchanged how many files were left alone
     * @param differences what a write would do, if nothing was to be done
     * @param notes what users should know of the files that it found, each a sentence
     */
    public record Changes(
            List<Path> written, List<Path> removed, int unchanged, List<Difference> differences, List<String> notes) {
        Changes(List<Path> written, List<Path> removed, int unchanged) {
            this(written, removed, unchanged, List.of(), List.of());
        }
    }

    /**
     * What a tree is to hold.
     *
     * @param outputs by output directory
     * @param origin what they were made of
     */
    public record Content(OutputTree tree, Map<Path, Output> outputs, Origin origin) {}

    /**
     * Makes the disk hold these files, and none that was generated in an earlier run besides.
     *
     * @param outputs by output directory
     * @param origin what they were made of
     * @throws IOException if a file cannot be written, or if one is in the way that ErrorSpec did not generate
     */
    public Changes write(Map<Path, Output> outputs, Origin origin) throws IOException {
        return write(List.of(new Content(this, outputs, origin))).get(0);
    }

    /**
     * The same for several trees. Nothing is written into any unless all can be.
     *
     * @throws IOException as the other does
     */
    public static List<Changes> write(List<Content> contents) throws IOException {
        List<Path> manifests =
                contents.stream().map(content -> content.tree().manifestFile).toList();
        List<Path> folders = contents.stream()
                .flatMap(content -> content.outputs().keySet().stream())
                .toList();
        return WriteLock.hold(manifests, folders, () -> {
            List<Replacement> replacements = new ArrayList<>();
            for (Content content : contents) {
                replacements.add(Replacement.of(content));
            }
            List<Changes> changes = new ArrayList<>();
            for (Replacement replacement : replacements) {
                changes.add(replacement.carryOut());
            }
            return List.copyOf(changes);
        });
    }

    /**
     * The same for files that are made of nothing but what they say.
     *
     * @param root their output directory
     * @param files all that this manifest lists there
     * @throws IOException as the other does
     */
    public Changes write(Path root, List<GeneratedFile> files) throws IOException {
        Fingerprint content = new Fingerprint();
        files.forEach(file -> content.add(file.path()).add(file.content()));
        String subject = new Fingerprint().add(root.toString()).hex();
        Origin origin = new Origin(subject, content.hex(), Optional.empty(), List.of(), 0);
        return Manifest.read(manifestFile).isCurrent(origin.fingerprint())
                ? new Changes(List.of(), List.of(), files.size())
                : write(Map.of(root, new Output(files, List.of())), origin);
    }

    /**
     * Finds out what {@link #write(List)} would do. Nothing is changed, not even a manifest.
     *
     * @throws IOException if a file cannot be read, or if one is in the way that ErrorSpec did not generate
     */
    public static List<Changes> compare(List<Content> contents) throws IOException {
        List<Changes> changes = new ArrayList<>();
        for (Content content : contents) {
            changes.add(Replacement.of(content).compare());
        }
        return List.copyOf(changes);
    }
}
