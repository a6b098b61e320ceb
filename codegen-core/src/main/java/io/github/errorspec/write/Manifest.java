package io.github.errorspec.write;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The list of the files that an execution wrote.
 *
 * @param subject see {@link Origin}
 * @param fingerprint see {@link Origin}; empty while the files are being written
 * @param inputs see {@link Origin}
 * @param rows how many rows the catalog had
 * @param staging the ending of temporary files that a crash may have left beside them
 * @param entries the files, and the files of users of which it wrote a part
 */
public record Manifest(
        String subject, String fingerprint, List<String> inputs, int rows, String staging, List<Entry> entries) {
    static final Manifest EMPTY = new Manifest("", "", List.of(), 0, "", List.of());

    private static final String HEADER = "ErrorSpec manifest 2";

    /**
     * A file.
     *
     * @param root its output directory
     * @param path relative to that
     * @param stamp what it was when it was written
     * @param region the part of it that was written, whose checksum the stamp has; empty if all of it was
     */
    record Entry(Path root, String path, Stamp stamp, String region) {
        boolean isWhole() {
            return region.isEmpty();
        }

        OutputPath place() {
            return OutputPath.of(root, path);
        }
    }

    /** Whether the output is still what this fingerprint stands for. */
    public boolean isCurrent(String now) throws IOException {
        return fingerprint.equals(now) && outputIsIntact();
    }

    /** The files as the writer knows them; none of those of which it wrote a part, which are not its own. */
    Map<OutputPath, Stamp> files() {
        Map<OutputPath, Stamp> files = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.isWhole()) {
                files.put(entry.place(), entry.stamp());
            }
        }
        return files;
    }

    static List<Entry> entries(Map<OutputPath, Stamp> files) {
        List<Entry> entries = new ArrayList<>(files.size());
        files.forEach((path, stamp) -> entries.add(new Entry(path.root(), path.path(), stamp, "")));
        return entries;
    }

    /** The manifest in a file; an empty one if there is none, or none of this format. */
    public static Manifest read(Path file) throws IOException {
        try {
            return parse(Files.readString(file), directory(file));
        } catch (NoSuchFileException e) {
            return EMPTY;
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            // Not ours, or cut off: then no file is known to be ours either, and none will be deleted.
            return EMPTY;
        }
    }

    private static Manifest parse(String text, Path base) {
        String[] lines = text.split("\n", -1);
        // Behind the last line break there is nothing.
        int end = lines.length - 2;
        if (!lines[0].equals(HEADER) || !lines[end].equals("end")) {
            return EMPTY;
        }
        List<Entry> entries = new ArrayList<>(end);
        List<String> inputs = new ArrayList<>();
        Path root = base;
        for (int i = 5; i < end; i++) {
            String value = value(lines[i]);
            if (lines[i].startsWith("input ")) {
                inputs.add(value);
            } else if (lines[i].startsWith("root ")) {
                root = base.resolve(value).normalize();
            } else {
                entries.add(lines[i].startsWith("region ") ? region(root, value) : entry(root, value, ""));
            }
        }
        return new Manifest(
                value(lines[1]),
                value(lines[2]),
                List.copyOf(inputs),
                Integer.parseInt(value(lines[3])),
                value(lines[4]),
                entries);
    }

    /** {@code 1f2e3d4c5b6a7988 2048 1767225600000 com/example/A.java}. */
    private static Entry entry(Path root, String value, String region) {
        int size = value.indexOf(' ');
        int modified = value.indexOf(' ', size + 1);
        int path = value.indexOf(' ', modified + 1);
        Stamp stamp = new Stamp(
                value.substring(0, size),
                Long.parseLong(value, size + 1, modified, 10),
                Long.parseLong(value, modified + 1, path, 10));
        return new Entry(root, OutputPath.checked(value.substring(path + 1)), stamp, region);
    }

    /** {@code acme.shop 1f2e3d4c5b6a7988 2048 1767225600000 docs/errors.md}. */
    private static Entry region(Path root, String value) {
        int id = value.indexOf(' ');
        return entry(root, value.substring(id + 1), value.substring(0, id));
    }

    private static Path directory(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a manifest is in a directory");
    }

    private static String value(String line) {
        return line.substring(line.indexOf(' ') + 1);
    }

    /** Replaces the file as a whole. */
    void write(Path file) throws IOException {
        Path base = directory(file);
        List<String> lines = new ArrayList<>();
        lines.add(HEADER);
        lines.add("subject " + subject);
        lines.add("fingerprint " + fingerprint);
        lines.add("rows " + rows);
        lines.add("staging " + staging);
        inputs.forEach(input -> lines.add("input " + input));
        Path root = null;
        for (Entry entry : entries) {
            if (!entry.root().equals(root)) {
                root = entry.root();
                lines.add("root " + relative(base, root));
            }
            Stamp stamp = entry.stamp();
            String kind = entry.isWhole() ? "file " : "region " + entry.region() + " ";
            lines.add(kind + stamp.checksum() + " " + stamp.size() + " " + stamp.modified() + " " + entry.path());
        }
        lines.add("end");
        Path temporary = file.resolveSibling(file.getFileName() + ".tmp");
        Files.writeString(temporary, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
        OutputTree.moveIntoPlace(temporary, file);
    }

    /** A project that moves as a whole keeps its manifest valid. */
    private static String relative(Path base, Path root) {
        try {
            return base.relativize(root).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return root.toString();
        }
    }

    private boolean outputIsIntact() throws IOException {
        for (Entry entry : entries) {
            // No Path: thousands of them would be most of what a build with nothing to do costs.
            File file = new File(entry.root().toString(), entry.path());
            if (entry.isWhole() ? !entry.stamp().isSame(file) : !Regions.isSame(entry, file)) {
                return false;
            }
        }
        return true;
    }
}
