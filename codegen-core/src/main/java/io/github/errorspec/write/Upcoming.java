package io.github.errorspec.write;

import io.github.errorspec.emit.Region;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen to the files of one execution; found out without a change to any.
 *
 * @param changed what is new or other than what is there
 * @param before what is there of the run before, inside the output directories of this one
 * @param elsewhere where the run before wrote too, and this one does not
 * @param orphans what is generated no longer, and may be deleted
 * @param unmarked the same, but without a word that says so, and therefore left alone
 * @param regions the parts of users' files, also those that are the same
 */
record Upcoming(
        Map<OutputPath, byte[]> changed,
        Map<OutputPath, Stamp> before,
        Set<Path> elsewhere,
        Set<OutputPath> orphans,
        Set<OutputPath> unmarked,
        Regions regions) {
    /**
     * Compares what is to be there with what is.
     *
     * @param contents the claims of the outputs
     * @param last what the manifest says
     * @throws IOException if a file cannot be read, or if one is in the way that ErrorSpec did not generate
     */
    static Upcoming of(
            Map<Path, Output> outputs,
            Map<OutputPath, byte[]> contents,
            Manifest last,
            Path manifestFile,
            Origin origin)
            throws IOException {
        // A record may come from anybody, and says nothing about other places than those that are written now.
        Map<OutputPath, Stamp> before = last.files();
        Set<Path> elsewhere = new LinkedHashSet<>();
        before.keySet().forEach(path -> elsewhere.add(path.root()));
        outputs.keySet().forEach(root -> elsewhere.remove(root.toAbsolutePath().normalize()));
        before.keySet().removeIf(path -> elsewhere.contains(path.root()));
        elsewhere.removeIf(folder -> !Files.isDirectory(folder));
        Present present = Present.in(contents.keySet());
        Map<OutputPath, byte[]> changed = changed(contents, before, present);
        Ownership ownership = Ownership.of(manifestFile, origin.subject());
        ownership.refuseConflicts(changed, last, present, outputs, origin.table());
        Regions regions = Regions.of(outputs);
        ownership.refuseSharedRegions(regions);
        Set<OutputPath> known = new HashSet<>(contents.keySet());
        regions.filled().forEach(filled -> known.add(filled.path()));
        known.addAll(ownership.ofOthers());
        Set<OutputPath> orphans = new LinkedHashSet<>(before.keySet());
        orphans.addAll(Strays.find(outputs, known));
        orphans.removeAll(known);
        removeSameFiles(orphans, contents.keySet());
        Set<OutputPath> unmarked = removeForeign(orphans, before, origin);
        return new Upcoming(changed, before, elsewhere, orphans, unmarked, regions);
    }

    /** How many files are left alone, of those that are generated as a whole and those of which a part is. */
    int unchanged(int whole) {
        return whole
                - changed.size()
                + regions.filled().size()
                - regions.changed().size();
    }

    /** The same with what is in the files. */
    List<Difference> differences() throws IOException {
        List<Difference> differences = new ArrayList<>();
        for (Map.Entry<OutputPath, byte[]> entry : changed.entrySet()) {
            Path file = entry.getKey().file();
            differences.add(new Difference(file, text(file), Optional.of(text(entry.getValue()))));
        }
        for (Regions.Filled filled : regions.changed()) {
            differences.add(new Difference(
                    filled.path().file(),
                    Optional.of(text(filled.file().before())),
                    Optional.of(text(filled.file().after()))));
        }
        for (OutputPath orphan : orphans) {
            differences.add(new Difference(orphan.file(), text(orphan.file()), Optional.empty()));
        }
        return List.copyOf(differences);
    }

    private static Optional<String> text(Path file) throws IOException {
        return Disk.facts(file).kind() != Disk.Kind.NOTHING ? Optional.of(text(Disk.bytes(file))) : Optional.empty();
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    /**
     * What is generated as a whole file. Every path is used once, also where file names differ only in case.
     */
    static Map<OutputPath, byte[]> claim(Map<Path, Output> outputs) {
        Map<OutputPath, byte[]> contents = new LinkedHashMap<>();
        Set<String> claimed = new LinkedHashSet<>();
        outputs.forEach((root, output) -> {
            Set<String> parts = output.regions().stream().map(Region::path).collect(Collectors.toSet());
            output.files().forEach(file -> {
                OutputPath path = OutputPath.of(root, file.path());
                if (!claimed.add(folded(path))) {
                    throw new IllegalStateException("two generated files are called " + path.file());
                }
                if (!parts.contains(file.path())) {
                    contents.put(path, file.content().getBytes(StandardCharsets.UTF_8));
                }
            });
        });
        return contents;
    }

    /** A name that changed in case only is still the same file where the file system does not tell the two apart. */
    private static void removeSameFiles(Set<OutputPath> orphans, Set<OutputPath> contents) throws IOException {
        Map<String, OutputPath> byName = new HashMap<>();
        orphans.forEach(orphan -> byName.put(folded(orphan), orphan));
        for (OutputPath path : byName.isEmpty() ? Set.<OutputPath>of() : contents) {
            OutputPath orphan = byName.get(folded(path));
            if (orphan != null
                    && Disk.facts(path.file()).kind() != Disk.Kind.NOTHING
                    && Files.isSameFile(orphan.file(), path.file())) {
                orphans.remove(orphan);
            }
        }
    }

    private static String folded(OutputPath path) {
        return path.file().toString().toLowerCase(Locale.ROOT);
    }

    /**
     * What is no file, lies elsewhere because of a link, or does not say that it was made from this table.
     *
     * @return what was written as it is, and does not say so: a copy of something, or what a template made that leaves out the header
     */
    private static Set<OutputPath> removeForeign(Set<OutputPath> orphans, Map<OutputPath, Stamp> before, Origin origin)
            throws IOException {
        Set<OutputPath> unmarked = new LinkedHashSet<>();
        RootGuard guard = new RootGuard();
        for (OutputPath orphan : List.copyOf(orphans)) {
            Path file = orphan.file();
            Stamp stamp = before.get(orphan);
            if (Disk.kindOf(file) != Disk.Kind.FILE || !guard.isInside(orphan)) {
                orphans.remove(orphan);
            } else if (!Ownership.isMade(origin.table(), orphan)) {
                orphans.remove(orphan);
                if (stamp != null && stamp.isSame(file)) {
                    unmarked.add(orphan);
                }
            }
        }
        return unmarked;
    }

    private static Map<OutputPath, byte[]> changed(
            Map<OutputPath, byte[]> contents, Map<OutputPath, Stamp> before, Present present) throws IOException {
        Map<OutputPath, byte[]> changed = new LinkedHashMap<>();
        for (Map.Entry<OutputPath, byte[]> entry : contents.entrySet()) {
            if (!present.mayHave(entry.getKey())
                    || !isSame(entry.getKey().file(), entry.getValue(), before.get(entry.getKey()))) {
                changed.put(entry.getKey(), entry.getValue());
            }
        }
        return changed;
    }

    private static boolean isSame(Path file, byte[] content, @Nullable Stamp before) throws IOException {
        Disk.Facts facts = Disk.facts(file);
        if (before != null && before.isUntouched(facts.modified(), facts.size())) {
            return before.checksum().equals(Stamp.checksum(content));
        }
        return facts.kind() == Disk.Kind.FILE
                && facts.size() == content.length
                && Arrays.equals(Disk.bytes(file), content);
    }
}
