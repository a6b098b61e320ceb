package io.github.errorspec.write;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

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

    private static final String FORMAT = "ErrorSpec manifest ";
    private static final String HEADER = FORMAT + "2";

    /** The one form of ending that temporary files get: a record may come from anybody, and names what is deleted. */
    private static final Pattern STAGING = Pattern.compile("\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");

    /**
     * What was found where a record should be.
     *
     * @param manifest an empty one where there is none that counts
     * @param fault why one that is there does not count, as a sentence about the file
     */
    record Found(Manifest manifest, Optional<String> fault) {}

    /** The ending of the temporary files of one run. */
    static String newStaging() {
        return "." + UUID.randomUUID() + ".tmp";
    }

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

    /** What the files were when they were written; after a run that was cut off, one may be that of the old state or of the new one. */
    Map<OutputPath, List<Stamp>> stamps() {
        Map<OutputPath, List<Stamp>> stamps = new HashMap<>();
        for (Entry entry : entries) {
            if (entry.isWhole()) {
                stamps.computeIfAbsent(entry.place(), path -> new ArrayList<>()).add(entry.stamp());
            }
        }
        return stamps;
    }

    static List<Entry> entries(Map<OutputPath, Stamp> files) {
        List<Entry> entries = new ArrayList<>(files.size());
        files.forEach((path, stamp) -> entries.add(new Entry(path.root(), path.path(), stamp, "")));
        return entries;
    }

    /** The manifest in a file; an empty one if there is none, or none of this format. */
    public static Manifest read(Path file) throws IOException {
        return find(file).manifest();
    }

    /** The same with what is wrong. Then no file is known to be ours, and none is deleted on the word of this one. */
    static Found find(Path file) throws IOException {
        if (isElsewhere(file)) {
            return new Found(EMPTY, Optional.of("it is a link, or lies in a folder that is one"));
        }
        try {
            String text = Files.readString(file);
            return text.startsWith(HEADER + "\n")
                    ? new Found(parse(text, directory(file)), Optional.empty())
                    : new Found(EMPTY, Optional.of(stranger(text)));
        } catch (NoSuchFileException e) {
            return new Found(EMPTY, Optional.empty());
        } catch (CharacterCodingException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return new Found(EMPTY, Optional.of("it is damaged"));
        } catch (IOException e) {
            throw Disk.about(file, e);
        }
    }

    /** Whether it would be kept where a link leads, which may be anywhere. */
    static boolean isElsewhere(Path file) throws IOException {
        return Disk.kindOf(file) == Disk.Kind.LINK || Disk.kindOf(directory(file)) == Disk.Kind.LINK;
    }

    private static String stranger(String text) {
        return text.startsWith(FORMAT) ? "another version of ErrorSpec wrote it" : "ErrorSpec did not write it";
    }

    /** @throws IllegalArgumentException if it is cut off, or names what no run writes */
    private static Manifest parse(String text, Path base) {
        String[] lines = text.split("\n", -1);
        // Behind the last line break there is nothing.
        int end = lines.length - 2;
        String staging = value(lines[4]);
        if (!lines[end].equals("end")
                || !(staging.isEmpty() || STAGING.matcher(staging).matches())) {
            throw new IllegalArgumentException("no record of ours");
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
                staging,
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

    /** Replaces the file as a whole; none is kept where a link leads. */
    void write(Path file) throws IOException {
        if (isElsewhere(file)) {
            return;
        }
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
        Path temporary = NewFile.beside(file, ".tmp");
        Files.deleteIfExists(temporary);
        NewFile.write(temporary, file, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** A project that moves as a whole keeps its manifest valid. */
    private static String relative(Path base, Path root) {
        try {
            return base.relativize(root).toString().replace('\\', '/');
        } catch (IllegalArgumentException e) {
            return root.toString();
        }
    }

    private static boolean isSame(Entry entry) throws IOException {
        Path file = entry.root().resolve(entry.path());
        return entry.isWhole() ? entry.stamp().isSame(file) : Regions.isSame(entry, file);
    }

    private boolean outputIsIntact() throws IOException {
        for (Entry entry : entries) {
            if (!Disk.isUntouched(entry) && !isSame(entry)) {
                return false;
            }
        }
        return true;
    }
}
