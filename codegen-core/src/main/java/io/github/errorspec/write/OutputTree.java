package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The files of one execution. Writes what changed, leaves alone what is the same, deletes what this execution wrote earlier and
 * no longer writes, and touches nothing else.
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
     * Makes the disk hold these files, and none that an earlier run wrote besides.
     *
     * @param files by output directory
     * @param origin what they were made of
     * @throws IOException if a file cannot be written, or if one is in the way that ErrorSpec did not generate
     */
    public Changes write(Map<Path, List<GeneratedFile>> files, Origin origin) throws IOException {
        Map<OutputPath, byte[]> contents = claim(files);
        return ManifestLock.hold(manifestFile, () -> replace(contents, origin));
    }

    private Changes replace(Map<OutputPath, byte[]> contents, Origin origin) throws IOException {
        Manifest last = Manifest.read(manifestFile);
        removeLeftovers(last);
        Map<OutputPath, byte[]> changed = changed(contents);
        refuseConflicts(changed.keySet(), last, origin);
        Set<OutputPath> orphans = new LinkedHashSet<>(last.files().keySet());
        orphans.removeAll(contents.keySet());

        String staging = "." + UUID.randomUUID() + ".tmp";
        Map<OutputPath, String> digests = digests(contents);
        Map<OutputPath, String> both = new LinkedHashMap<>(last.files());
        both.putAll(digests);
        new Manifest(origin.subject(), "", origin.inputs(), origin.rows(), staging, both).write(manifestFile);
        List<Path> written = writeAll(changed, staging);
        List<Path> removed = removeAll(orphans, last);
        new Manifest(origin.subject(), origin.fingerprint(), origin.inputs(), origin.rows(), "", digests)
                .write(manifestFile);
        return new Changes(written, removed, contents.size() - written.size());
    }

    /** Every path is used once, also where file names differ only in case. */
    private static Map<OutputPath, byte[]> claim(Map<Path, List<GeneratedFile>> files) {
        Map<OutputPath, byte[]> contents = new LinkedHashMap<>();
        Set<String> claimed = new LinkedHashSet<>();
        files.forEach((root, list) -> list.forEach(file -> {
            OutputPath path = OutputPath.of(root, file.path());
            if (!claimed.add(path.file().toString().toLowerCase(Locale.ROOT))) {
                throw new IllegalStateException("two generated files are called " + path.file());
            }
            contents.put(path, file.content().getBytes(StandardCharsets.UTF_8));
        }));
        return contents;
    }

    private static Map<OutputPath, String> digests(Map<OutputPath, byte[]> contents) {
        Map<OutputPath, String> digests = new LinkedHashMap<>();
        contents.forEach((path, bytes) -> digests.put(path, Fingerprint.of(bytes)));
        return digests;
    }

    private static Map<OutputPath, byte[]> changed(Map<OutputPath, byte[]> contents) throws IOException {
        Map<OutputPath, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<OutputPath, byte[]> entry : contents.entrySet()) {
            Path file = entry.getKey().file();
            boolean same = Files.isRegularFile(file)
                    && Files.size(file) == entry.getValue().length
                    && Arrays.equals(Files.readAllBytes(file), entry.getValue());
            if (!same) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        return changed;
    }

    /** A file that is in the way is ours if the manifest says so, or the file itself; unless another execution writes it. */
    private void refuseConflicts(Set<OutputPath> changed, Manifest last, Origin origin) throws IOException {
        Set<OutputPath> unknown = new LinkedHashSet<>(changed);
        unknown.removeAll(last.files().keySet());
        Map<OutputPath, Path> others = filesOfOtherExecutions(origin.subject());
        for (OutputPath path : changed) {
            if (others.containsKey(path)) {
                throw new IOException(path.file() + " is also generated from another spec or with other options, as "
                        + others.get(path) + " records; give one of the two another output directory or package,"
                        + " or delete that record if its execution no longer exists");
            }
            boolean foreign = unknown.contains(path) && !hasMarker(path.file());
            if (Files.isDirectory(path.file(), LinkOption.NOFOLLOW_LINKS)
                    || (foreign && Files.exists(path.file(), LinkOption.NOFOLLOW_LINKS))) {
                throw new IOException(path.file()
                        + " is in the way: ErrorSpec did not generate it, so it is left alone;"
                        + " move it, or choose another output directory or package");
            }
        }
    }

    /** Two executions that always write the same are no conflict: one may be the other under a new name. */
    private Map<OutputPath, Path> filesOfOtherExecutions(String subject) throws IOException {
        Map<OutputPath, Path> others = new LinkedHashMap<>();
        Path directory = manifestFile.toAbsolutePath().getParent();
        try (var manifests = Files.newDirectoryStream(directory, "*.manifest")) {
            for (Path manifest : manifests) {
                Manifest other = Manifest.read(manifest);
                if (!manifest.getFileName().equals(manifestFile.getFileName())
                        && !other.subject().equals(subject)) {
                    other.files().keySet().forEach(path -> others.put(path, manifest));
                }
            }
        }
        return others;
    }

    private static boolean hasMarker(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(512), StandardCharsets.UTF_8).contains(GeneratedFile.MARKER);
        }
    }

    private static List<Path> writeAll(Map<OutputPath, byte[]> changed, String staging) throws IOException {
        List<Path> written = new ArrayList<>();
        RootGuard guard = new RootGuard();
        for (Map.Entry<OutputPath, byte[]> entry : changed.entrySet()) {
            Path file = entry.getKey().file();
            guard.createParent(entry.getKey());
            Path temporary = file.resolveSibling(file.getFileName() + staging);
            Files.write(temporary, entry.getValue());
            moveIntoPlace(temporary, file);
            written.add(file);
        }
        return written;
    }

    private static List<Path> removeAll(Set<OutputPath> orphans, Manifest last) throws IOException {
        List<Path> removed = new ArrayList<>();
        RootGuard guard = new RootGuard();
        for (OutputPath orphan : orphans) {
            Path file = orphan.file();
            if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                    && guard.isInside(orphan)
                    && (hasMarker(file)
                            || Fingerprint.of(Files.readAllBytes(file))
                                    .equals(last.files().get(orphan)))) {
                Files.delete(file);
                removed.add(file);
                guard.removeEmptyParents(orphan);
            }
        }
        return removed;
    }

    /** What a run left behind that was cut off while it wrote. */
    private static void removeLeftovers(Manifest last) throws IOException {
        if (!last.staging().isEmpty()) {
            RootGuard guard = new RootGuard();
            for (OutputPath path : last.files().keySet()) {
                if (guard.isInside(path)) {
                    Files.deleteIfExists(path.file().resolveSibling(path.file().getFileName() + last.staging()));
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
