package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.source.Fingerprint;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The files of one execution. Writes what changed, leaves alone what is the same, deletes what was generated for it earlier and no
 * longer is, and touches nothing else.
 *
 * <p>The manifest is written twice: before the first change, without a fingerprint, listing the files of both the old and the
 * new state; and after the last one. A run that was cut off between is therefore never taken for complete, and the next run
 * still knows every file that is ours.
 */
public final class OutputTree {
    private final Path manifestFile;

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
     */
    public record Changes(List<Path> written, List<Path> removed, int unchanged, List<Difference> differences) {
        Changes(List<Path> written, List<Path> removed, int unchanged) {
            this(written, removed, unchanged, List.of());
        }
    }

    /**
     * Makes the disk hold these files, and none that was generated in an earlier run besides.
     *
     * @param outputs by output directory
     * @param origin what they were made of
     * @throws IOException if a file cannot be written, or if one is in the way that ErrorSpec did not generate
     */
    public Changes write(Map<Path, Output> outputs, Origin origin) throws IOException {
        Map<OutputPath, byte[]> contents = Upcoming.claim(outputs);
        return ManifestLock.hold(manifestFile, () -> replace(outputs, contents, origin));
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
        Origin origin = new Origin(subject, content.hex(), List.of(), 0);
        return Manifest.read(manifestFile).isCurrent(origin.fingerprint())
                ? new Changes(List.of(), List.of(), files.size())
                : write(Map.of(root, new Output(files, List.of())), origin);
    }

    /**
     * Finds out what {@link #write(Map, Origin)} would do. Nothing is changed, not even the manifest.
     *
     * @throws IOException if a file cannot be read, or if one is in the way that ErrorSpec did not generate
     */
    public Changes compare(Map<Path, Output> outputs, Origin origin) throws IOException {
        Map<OutputPath, byte[]> contents = Upcoming.claim(outputs);
        Upcoming upcoming = Upcoming.of(outputs, contents, Manifest.read(manifestFile), manifestFile, origin.subject());
        return new Changes(List.of(), List.of(), upcoming.unchanged(contents.size()), upcoming.differences());
    }

    private Changes replace(Map<Path, Output> outputs, Map<OutputPath, byte[]> contents, Origin origin)
            throws IOException {
        Manifest last = Manifest.read(manifestFile);
        removeLeftovers(last.files().keySet(), last.staging());
        Upcoming upcoming = Upcoming.of(outputs, contents, last, manifestFile, origin.subject());

        String staging = "." + UUID.randomUUID() + ".tmp";
        write(origin, "", staging, Manifest.entries(both(last.files(), contents)));
        List<Path> written = new ArrayList<>(writeAll(upcoming.changed(), staging));
        written.addAll(upcoming.regions().write());
        List<Path> removed = removeAll(upcoming.orphans());
        List<Manifest.Entry> entries = Manifest.entries(stamps(contents));
        upcoming.regions().filled().forEach(filled -> entries.add(filled.entry()));
        write(origin, origin.fingerprint(), "", entries);
        return new Changes(written, removed, upcoming.unchanged(contents.size()));
    }

    private void write(Origin origin, String fingerprint, String staging, List<Manifest.Entry> entries)
            throws IOException {
        new Manifest(origin.subject(), fingerprint, origin.inputs(), origin.rows(), staging, entries)
                .write(manifestFile);
    }

    /** All files of the old and the new state; those that are yet to be written have no stamp that could be right. */
    private static Map<OutputPath, Stamp> both(Map<OutputPath, Stamp> before, Map<OutputPath, byte[]> contents) {
        Map<OutputPath, Stamp> both = new LinkedHashMap<>(before);
        contents.keySet().forEach(path -> both.putIfAbsent(path, new Stamp("0", -1, -1)));
        return both;
    }

    private static Map<OutputPath, Stamp> stamps(Map<OutputPath, byte[]> contents) {
        Map<OutputPath, Stamp> stamps = new LinkedHashMap<>();
        contents.forEach(
                (path, bytes) -> stamps.put(path, Stamp.of(bytes, path.file().toFile())));
        return stamps;
    }

    private static List<Path> writeAll(Map<OutputPath, byte[]> changed, String staging) throws IOException {
        RootGuard guard = new RootGuard();
        for (OutputPath path : changed.keySet()) {
            guard.createParent(path);
        }
        // A file system has more to do for each than this has.
        List<Written> written = changed.entrySet().parallelStream()
                .map(entry -> write(entry.getKey().file(), entry.getValue(), staging))
                .toList();
        for (Written each : written) {
            if (each.failure() != null) {
                throw each.failure();
            }
        }
        return written.stream().map(Written::file).toList();
    }

    /** A file with the reason why it could not be written; all have come to an end before any is told. */
    private record Written(Path file, @Nullable IOException failure) {}

    private static Written write(Path file, byte[] content, String staging) {
        try {
            Path temporary = file.resolveSibling(file.getFileName() + staging);
            Files.write(temporary, content);
            moveIntoPlace(temporary, file);
            return new Written(file, null);
        } catch (IOException e) {
            return new Written(file, e);
        }
    }

    private static List<Path> removeAll(Set<OutputPath> orphans) throws IOException {
        List<Path> removed = new ArrayList<>();
        RootGuard guard = new RootGuard();
        for (OutputPath orphan : orphans) {
            Files.delete(orphan.file());
            removed.add(orphan.file());
            guard.removeEmptyParents(orphan);
        }
        return removed;
    }

    /** What a run left behind that was cut off while it wrote. */
    private static void removeLeftovers(Set<OutputPath> files, String staging) throws IOException {
        if (!staging.isEmpty()) {
            RootGuard guard = new RootGuard();
            for (OutputPath path : files) {
                if (guard.isInside(path)) {
                    Files.deleteIfExists(path.file().resolveSibling(path.file().getFileName() + staging));
                }
            }
        }
    }

    static void moveIntoPlace(Path temporary, Path file) throws IOException {
        try {
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
