package io.github.errorspec.write;

import io.github.errorspec.emit.GeneratedFile;
import io.github.errorspec.emit.MarkedText;
import io.github.errorspec.emit.Region;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The parts of users' files that an execution fills. The files stay their users': they are changed between two lines and deleted
 * never, also where nothing fills the part any more.
 *
 * @param filled each with what it is to have
 */
record Regions(List<Filled> filled) {
    /**
     * A part of a file.
     *
     * @param content what is to stand between its two lines
     * @param file the whole file as it is and as it is to be
     */
    @SuppressWarnings("ArrayRecordComponent") // Nobody compares two of them.
    record Filled(OutputPath path, String id, byte[] content, UserFile.Replacement file) {
        boolean isChanged() {
            return !Arrays.equals(file.before(), file.after());
        }

        Manifest.Entry entry() throws IOException {
            return new Manifest.Entry(path.root(), path.path(), Stamp.ofPart(content, file.path()), id);
        }
    }

    /**
     * Reads the files.
     *
     * @throws IOException if one cannot be read, or lost its two lines since it was checked
     */
    static Regions of(Map<Path, Output> outputs) throws IOException {
        List<Filled> filled = new ArrayList<>();
        for (Map.Entry<Path, Output> output : outputs.entrySet()) {
            for (Region region : output.getValue().regions()) {
                for (GeneratedFile file : output.getValue().files()) {
                    if (file.path().equals(region.path())) {
                        filled.add(filled(OutputPath.of(output.getKey(), region.path()), region, file.content()));
                    }
                }
            }
        }
        return new Regions(filled);
    }

    private static Filled filled(OutputPath path, Region region, String content) throws IOException {
        if (!new RootGuard().isInside(path)) {
            throw new IOException(path.file() + " lies outside " + path.root() + ", because of a symbolic link");
        }
        byte[] before = Disk.bytes(path.file());
        MarkedText text = MarkedText.of(before, region.id());
        if (!text.hasRegion()) {
            throw new IOException(path.file() + " was changed by somebody else meanwhile, and is left as it is");
        }
        byte[] between = text.region(content, region.note());
        return new Filled(
                path, region.id(), between, new UserFile.Replacement(path.file(), before, text.with(between)));
    }

    /** Those that are to have something else. */
    List<Filled> changed() {
        return filled.stream().filter(Filled::isChanged).toList();
    }

    /**
     * Puts into the files what they are to have, and says which have something else now.
     *
     * @param staging the ending of temporary files
     */
    List<Path> write(String staging) throws IOException {
        List<UserFile.Replacement> changes =
                changed().stream().map(Filled::file).toList();
        UserFile.replaceAll(changes, staging);
        return changes.stream().map(UserFile.Replacement::path).toList();
    }

    /** Whether the part of a file is as it was written, whatever stands around it and whenever it was changed. */
    static boolean isSame(Manifest.Entry entry, Path file) throws IOException {
        if (Disk.facts(file).kind() != Disk.Kind.FILE) {
            return false;
        }
        MarkedText text = MarkedText.of(Disk.bytes(file), entry.region());
        return text.hasRegion()
                && Stamp.checksum(text.region()).equals(entry.stamp().checksum());
    }
}
