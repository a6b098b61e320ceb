package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.Mark;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whose a file is. */
final class Ownership {
    /** How far into a file its marker is looked for. */
    static final int MARKED = 1024;

    /** Why a file may be a user's, where what ErrorSpec would write does not say whose it is either. */
    private static final String UNMARKED = "nothing in it says that ErrorSpec generated it";

    private static final String MARKED_BY_TEMPLATE =
            " (its template can, with `{{ header }}` in a comment near the beginning)";

    /** By file, the record of the execution that writes it. */
    private final Map<OutputPath, Path> others;

    /** The same for parts of users' files, by file and by what the part is called. */
    private final Map<String, Path> otherRegions = new HashMap<>();

    private Ownership(Map<OutputPath, Path> others) {
        this.others = others;
    }

    private static String regionKey(OutputPath path, String region) {
        return region + " " + path.file();
    }

    /**
     * Of the files that one execution writes. Two executions that always write the same are no conflict: one may be the other
     * under a new name.
     *
     * @param manifestFile lists what it wrote; those of other executions lie beside it
     * @param subject as in {@link Origin}
     */
    static Ownership of(Path manifestFile, String subject) throws IOException {
        Map<OutputPath, Path> others = new LinkedHashMap<>();
        Ownership ownership = new Ownership(others);
        Path directory = manifestFile.toAbsolutePath().getParent();
        if (directory == null || Disk.facts(directory).kind() != Disk.Kind.FOLDER) {
            return ownership;
        }
        for (String name : Disk.names(directory)) {
            Path manifest = directory.resolve(name);
            if (name.endsWith(".manifest") && !manifest.getFileName().equals(manifestFile.getFileName())) {
                Manifest other = Manifest.read(manifest);
                if (!other.subject().equals(subject)) {
                    other.files().keySet().forEach(path -> others.put(path, manifest));
                    ownership.addRegions(other, manifest);
                }
            }
        }
        return ownership;
    }

    private void addRegions(Manifest other, Path manifest) {
        for (Manifest.Entry entry : other.entries()) {
            if (!entry.isWhole()) {
                otherRegions.put(regionKey(entry.place(), entry.region()), manifest);
            }
        }
    }

    /**
     * A part of a file is written by one execution; others may write other parts of it.
     *
     * @throws IOException if two write the same
     */
    void refuseSharedRegions(Regions regions) throws IOException {
        for (Regions.Filled filled : regions.filled()) {
            Path other = otherRegions.get(regionKey(filled.path(), filled.id()));
            if (other != null) {
                throw new IOException(
                        "the region `" + filled.id() + "` of "
                                + filled.path().file()
                                + " is also generated from another spec or with other options, as "
                                + other
                                + " records; give one of the two another file, or delete that record if its execution no longer exists");
            }
        }
    }

    /** What other executions write. */
    Set<OutputPath> ofOthers() {
        return others.keySet();
    }

    /**
     * A file that is in the way is ours if it says so itself and names no other table, or if it is what the manifest says that it was
     * when it was written; unless another execution writes it.
     *
     * @param changed what is to be written
     * @param before the manifest
     * @param outputs what all is made of, by output directory
     * @param table that it is made from
     * @throws IOException if a file is in the way that is not ours
     */
    void refuseConflicts(
            Map<OutputPath, byte[]> changed,
            Manifest before,
            Present present,
            Map<Path, Output> outputs,
            Optional<Table> table)
            throws IOException {
        Map<OutputPath, List<Stamp>> written = changed.isEmpty() ? Map.of() : before.stamps();
        for (Map.Entry<OutputPath, byte[]> entry : changed.entrySet()) {
            OutputPath path = entry.getKey();
            if (others.containsKey(path)) {
                throw new IOException(path.file() + " is also generated from another spec or with other options, as "
                        + others.get(path) + " records; give one of the two another output directory or package,"
                        + without(path, outputs) + " or delete that record if its execution no longer exists");
            }
            if (present.mayHave(path)) {
                refuseAnothers(path, table, without(path, outputs));
                boolean foreign = Disk.kindOf(path.file()) != Disk.Kind.NOTHING
                        && !hasMarker(path.file())
                        && !isAsWritten(path, written.getOrDefault(path, List.of()));
                if (foreign || Disk.kindOf(path.file()) == Disk.Kind.FOLDER) {
                    String without = without(path, outputs);
                    throw new IOException(path.file() + " is in the way: " + reason(entry.getValue(), without)
                            + ", so it is left alone; move it," + without
                            + " or choose another output directory or package");
                }
            }
        }
    }

    /** @throws IOException if the file says that it was made from another table */
    private static void refuseAnothers(OutputPath path, Optional<Table> table, String without) throws IOException {
        Optional<Mark> another = table.isPresent() && hasMarker(path.file())
                ? table.get().another(path.root(), beginning(path.file()))
                : Optional.empty();
        if (another.isPresent()) {
            throw new IOException(path.file() + " is in the way: it was generated from another table, "
                    + another.get().place() + " (" + another.get().id()
                    + "), so it is left alone; give one of the two another output directory or package," + without
                    + " or delete it if nobody needs it");
        }
    }

    /** Whether a file that was written once is one of these still, or holds nothing that could be lost. */
    private static boolean isAsWritten(OutputPath path, List<Stamp> stamps) throws IOException {
        Path file = path.file();
        for (Stamp stamp : stamps) {
            if (stamp.isSame(file)) {
                return true;
            }
        }
        return !stamps.isEmpty() && (Disk.facts(file).size() == 0 || Disk.kindOf(path.file()) == Disk.Kind.LINK);
    }

    /** Templates make no file that an option leaves out. */
    private static String reason(byte[] content, String without) {
        if (beginning(content).contains(Mark.WORDS)) {
            return "ErrorSpec did not generate it";
        }
        return without.isEmpty() ? UNMARKED + MARKED_BY_TEMPLATE : UNMARKED;
    }

    /** How a target does without a file, as a part of a sentence; nothing if it cannot. */
    private static String without(OutputPath path, Map<Path, Output> outputs) {
        for (Map.Entry<Path, Output> output : outputs.entrySet()) {
            for (GeneratedFile file : output.getValue().files()) {
                if (file.without().isPresent()
                        && OutputPath.of(output.getKey(), file.path()).equals(path)) {
                    return " make none with the option `" + file.without().get() + "`,";
                }
            }
        }
        return "";
    }

    /** Whether a file says near its beginning that ErrorSpec generated it. */
    static boolean hasMarker(Path file) throws IOException {
        return Disk.kindOf(file) == Disk.Kind.FILE && beginning(file).contains(Mark.WORDS);
    }

    /** Whether it also says that it was made from this table, if it is from one. */
    static boolean isMade(Optional<Table> table, OutputPath path) throws IOException {
        String beginning = beginning(path.file());
        return table.isPresent() ? table.get().made(path.root(), beginning) : beginning.contains(Mark.WORDS);
    }

    /** As much of a file as its marker is looked for in. */
    static String beginning(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return beginning(in.readNBytes(MARKED));
        } catch (IOException e) {
            throw Disk.about(file, e);
        }
    }

    private static String beginning(byte[] content) {
        return new String(content, 0, Math.min(content.length, MARKED), StandardCharsets.UTF_8);
    }
}
