package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Whose a file is. */
final class Ownership {
    /** How far into a file its marker is looked for. */
    private static final int MARKED = 512;

    /** Why a file may be a user's, where what ErrorSpec would write does not say whose it is either. */
    private static final String UNMARKED =
            "nothing in it says that ErrorSpec generated it (its template can, with `{{ header }}` in a comment near the beginning)";

    private final Path manifestFile;
    private final String subject;

    /**
     * Of the files that one execution writes.
     *
     * @param manifestFile lists what it wrote; those of other executions lie beside it
     * @param subject as in {@link Origin}
     */
    Ownership(Path manifestFile, String subject) {
        this.manifestFile = manifestFile;
        this.subject = subject;
    }

    /**
     * A file that is in the way is ours if the manifest says so, or the file itself; unless another execution writes it.
     *
     * @param changed what is to be written
     * @param before what the manifest lists
     * @throws IOException if a file is in the way that is not ours
     */
    void refuseConflicts(Map<OutputPath, byte[]> changed, Set<OutputPath> before, Present present) throws IOException {
        Map<OutputPath, Path> others = filesOfOtherExecutions();
        for (Map.Entry<OutputPath, byte[]> entry : changed.entrySet()) {
            OutputPath path = entry.getKey();
            if (others.containsKey(path)) {
                throw new IOException(path.file() + " is also generated from another spec or with other options, as "
                        + others.get(path) + " records; give one of the two another output directory or package,"
                        + " or delete that record if its execution no longer exists");
            }
            if (!present.mayHave(path)) {
                continue;
            }
            boolean foreign = !before.contains(path)
                    && Files.exists(path.file(), LinkOption.NOFOLLOW_LINKS)
                    && !hasMarker(path.file());
            if (foreign || Files.isDirectory(path.file(), LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException(path.file() + " is in the way: "
                        + (hasMarker(entry.getValue()) ? "ErrorSpec did not generate it" : UNMARKED)
                        + ", so it is left alone; move it, or choose another output directory or package");
            }
        }
    }

    /** Two executions that always write the same are no conflict: one may be the other under a new name. */
    private Map<OutputPath, Path> filesOfOtherExecutions() throws IOException {
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

    /** Whether a file says near its beginning that ErrorSpec generated it. */
    static boolean hasMarker(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var in = Files.newInputStream(file)) {
            return hasMarker(in.readNBytes(MARKED));
        }
    }

    private static boolean hasMarker(byte[] content) {
        return new String(content, 0, Math.min(content.length, MARKED), StandardCharsets.UTF_8)
                .contains(GeneratedFile.MARKER);
    }
}
