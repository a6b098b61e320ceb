package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.source.Fingerprint;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
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
     */
    public record Changes(List<Path> written, List<Path> removed, int unchanged) {}

    /**
     * Makes the disk hold these files, and none that was generated in an earlier run besides.
     *
     * @param outputs by output directory
     * @param origin what they were made of
     * @throws IOException if a file cannot be written, or if one is in the way that ErrorSpec did not generate
     */
    public Changes write(Map<Path, Output> outputs, Origin origin) throws IOException {
        Map<OutputPath, byte[]> contents = claim(outputs);
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

    private Changes replace(Map<Path, Output> outputs, Map<OutputPath, byte[]> contents, Origin origin)
            throws IOException {
        Manifest last = Manifest.read(manifestFile);
        Map<OutputPath, Stamp> before = last.files();
        removeLeftovers(before.keySet(), last.staging());
        Present present = Present.in(contents.keySet());
        Map<OutputPath, byte[]> changed = changed(contents, before, present);
        Ownership ownership = Ownership.of(manifestFile, origin.subject());
        ownership.refuseConflicts(changed, before.keySet(), present, outputs);
        Set<OutputPath> known = new HashSet<>(contents.keySet());
        known.addAll(ownership.ofOthers());
        Set<OutputPath> orphans = new LinkedHashSet<>(before.keySet());
        orphans.addAll(Strays.find(outputs, known));
        orphans.removeAll(contents.keySet());
        removeSameFiles(orphans, contents.keySet());

        String staging = "." + UUID.randomUUID() + ".tmp";
        write(origin, "", staging, both(before, contents));
        List<Path> written = writeAll(changed, staging);
        List<Path> removed = removeAll(orphans, before);
        write(origin, origin.fingerprint(), "", stamps(contents));
        return new Changes(written, removed, contents.size() - written.size());
    }

    private void write(Origin origin, String fingerprint, String staging, Map<OutputPath, Stamp> files)
            throws IOException {
        new Manifest(origin.subject(), fingerprint, origin.inputs(), origin.rows(), staging, Manifest.entries(files))
                .write(manifestFile);
    }

    /** Every path is used once, also where file names differ only in case. */
    private static Map<OutputPath, byte[]> claim(Map<Path, Output> outputs) {
        Map<OutputPath, byte[]> contents = new LinkedHashMap<>();
        Set<String> claimed = new LinkedHashSet<>();
        outputs.forEach((root, output) -> output.files().forEach(file -> {
            OutputPath path = OutputPath.of(root, file.path());
            if (!claimed.add(folded(path))) {
                throw new IllegalStateException("two generated files are called " + path.file());
            }
            contents.put(path, file.content().getBytes(StandardCharsets.UTF_8));
        }));
        return contents;
    }

    /** A name that changed in case only is still the same file where the file system does not tell the two apart. */
    private static void removeSameFiles(Set<OutputPath> orphans, Set<OutputPath> contents) throws IOException {
        Map<String, OutputPath> byName = new HashMap<>();
        orphans.forEach(orphan -> byName.put(folded(orphan), orphan));
        for (OutputPath path : byName.isEmpty() ? Set.<OutputPath>of() : contents) {
            OutputPath orphan = byName.get(folded(path));
            if (orphan != null && path.file().toFile().exists() && Files.isSameFile(orphan.file(), path.file())) {
                orphans.remove(orphan);
            }
        }
    }

    private static String folded(OutputPath path) {
        return path.file().toString().toLowerCase(Locale.ROOT);
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

    private static Map<OutputPath, byte[]> changed(
            Map<OutputPath, byte[]> contents, Map<OutputPath, Stamp> before, Present present) throws IOException {
        Map<OutputPath, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<OutputPath, byte[]> entry : contents.entrySet()) {
            if (!present.mayHave(entry.getKey())
                    || !isSame(entry.getKey().file().toFile(), entry.getValue(), before.get(entry.getKey()))) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        return changed;
    }

    private static boolean isSame(File file, byte[] content, @Nullable Stamp before) throws IOException {
        if (before != null && before.isUntouched(file)) {
            return before.checksum().equals(Stamp.checksum(content));
        }
        return file.isFile()
                && file.length() == content.length
                && Arrays.equals(Files.readAllBytes(file.toPath()), content);
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

    private static List<Path> removeAll(Set<OutputPath> orphans, Map<OutputPath, Stamp> before) throws IOException {
        List<Path> removed = new ArrayList<>();
        RootGuard guard = new RootGuard();
        for (OutputPath orphan : orphans) {
            Path file = orphan.file();
            Stamp stamp = before.get(orphan);
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && guard.isInside(orphan)
                    && (Ownership.hasMarker(file) || (stamp != null && stamp.isSame(file.toFile())))) {
                Files.delete(file);
                removed.add(file);
                guard.removeEmptyParents(orphan);
            }
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
