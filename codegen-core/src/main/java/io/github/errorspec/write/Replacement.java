package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The files of one execution in place of those of the run before; decided, and not begun.
 *
 * @param manifestFile where it is kept what was written
 * @param contents all files that are generated as a whole
 * @param origin what they were made of
 * @param last what the manifest says of the run before
 * @param upcoming what is to happen to which file
 */
record Replacement(
        Path manifestFile, Map<OutputPath, byte[]> contents, Origin origin, Manifest.Found last, Upcoming upcoming) {
    /** @throws IOException if a file cannot be read, or if one is in the way that ErrorSpec did not generate */
    static Replacement of(OutputTree.Content content) throws IOException {
        Path manifestFile = content.tree().manifestFile;
        Map<OutputPath, byte[]> contents = Upcoming.claim(content.outputs());
        Manifest.Found last = Manifest.find(manifestFile);
        Upcoming upcoming = Upcoming.of(content.outputs(), contents, last.manifest(), manifestFile, content.origin());
        return new Replacement(manifestFile, contents, content.origin(), last, upcoming);
    }

    /** What would be done. */
    OutputTree.Changes compare() throws IOException {
        return new OutputTree.Changes(
                List.of(), List.of(), upcoming.unchanged(contents.size()), upcoming.differences(), notes());
    }

    OutputTree.Changes carryOut() throws IOException {
        Manifest before = last.manifest();
        removeLeftovers(before.staging());
        String staging = Manifest.newStaging();
        write("", staging, both());
        List<Path> written = new ArrayList<>(writeAll(upcoming.changed(), staging));
        written.addAll(upcoming.regions().write(staging));
        List<Path> removed = removeAll(upcoming.orphans());
        List<Manifest.Entry> entries = Manifest.entries(stamps(contents));
        for (Regions.Filled filled : upcoming.regions().filled()) {
            entries.add(filled.entry());
        }
        write(origin.fingerprint(), "", entries);
        return new OutputTree.Changes(written, removed, upcoming.unchanged(contents.size()), List.of(), notes());
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        last.fault()
                .ifPresent(fault -> notes.add(manifestFile + " is not used: " + fault
                        + "; what it lists and is generated no longer is left as it is"));
        for (Path folder : upcoming.elsewhere()) {
            notes.add(folder + " has files of an earlier run, which wrote there; delete those that nobody needs");
        }
        for (OutputPath path : upcoming.unmarked()) {
            notes.add(
                    path.file()
                            + " is generated no longer, and is left as it is: nothing in it says that it was made from this table");
        }
        return List.copyOf(notes);
    }

    private void write(String fingerprint, String staging, List<Manifest.Entry> entries) throws IOException {
        new Manifest(origin.subject(), fingerprint, origin.inputs(), origin.rows(), staging, entries)
                .write(manifestFile);
    }

    /** All files of the old and of the new state, of which each has one or the other from now on. */
    private List<Manifest.Entry> both() {
        List<Manifest.Entry> both = Manifest.entries(upcoming.before());
        Map<OutputPath, Stamp> coming = new LinkedHashMap<>();
        upcoming.changed().forEach((path, bytes) -> coming.put(path, Stamp.yetToBeWritten(bytes)));
        both.addAll(Manifest.entries(coming));
        return both;
    }

    private static Map<OutputPath, Stamp> stamps(Map<OutputPath, byte[]> contents) throws IOException {
        Map<OutputPath, Stamp> stamps = new LinkedHashMap<>();
        for (Map.Entry<OutputPath, byte[]> entry : contents.entrySet()) {
            stamps.put(entry.getKey(), Stamp.of(entry.getValue(), entry.getKey().file()));
        }
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
            NewFile.write(NewFile.beside(file, staging), file, content);
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
    private void removeLeftovers(String staging) throws IOException {
        if (!staging.isEmpty()) {
            RootGuard guard = new RootGuard();
            for (OutputPath path : upcoming.before().keySet()) {
                if (guard.isInside(path)) {
                    Files.deleteIfExists(NewFile.beside(path.file(), staging));
                }
            }
            for (Regions.Filled filled : upcoming.regions().filled()) {
                Files.deleteIfExists(NewFile.beside(filled.path().file().toRealPath(), staging));
            }
        }
    }
}
