package io.github.errorspec.write;

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
 * @param files the digest of each file's content
 */
public record Manifest(
        String subject,
        String fingerprint,
        List<String> inputs,
        int rows,
        String staging,
        Map<OutputPath, String> files) {
    static final Manifest EMPTY = new Manifest("", "", List.of(), 0, "", Map.of());

    private static final String HEADER = "ErrorSpec manifest 1";

    /** Whether the output is still what this fingerprint stands for. */
    public boolean isCurrent(String now) {
        return fingerprint.equals(now) && outputIsIntact();
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
        List<String> lines = text.lines().toList();
        if (!lines.get(0).equals(HEADER) || !lines.get(lines.size() - 1).equals("end")) {
            return EMPTY;
        }
        Map<OutputPath, String> files = new LinkedHashMap<>();
        List<String> inputs = new ArrayList<>();
        Path root = base;
        for (String line : lines.subList(5, lines.size() - 1)) {
            String value = line.substring(line.indexOf(' ') + 1);
            if (line.startsWith("input ")) {
                inputs.add(value);
            } else if (line.startsWith("root ")) {
                root = base.resolve(value).normalize();
            } else {
                int space = value.indexOf(' ');
                files.put(OutputPath.of(root, value.substring(space + 1)), value.substring(0, space));
            }
        }
        return new Manifest(
                value(lines, 1),
                value(lines, 2),
                List.copyOf(inputs),
                Integer.parseInt(value(lines, 3)),
                value(lines, 4),
                files);
    }

    private static Path directory(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a manifest is in a directory");
    }

    private static String value(List<String> lines, int index) {
        return lines.get(index).substring(lines.get(index).indexOf(' ') + 1);
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
        for (Map.Entry<OutputPath, String> entry : files.entrySet()) {
            if (!entry.getKey().root().equals(root)) {
                root = entry.getKey().root();
                lines.add("root " + relative(base, root));
            }
            lines.add("file " + entry.getValue() + " " + entry.getKey().path());
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

    private boolean outputIsIntact() {
        for (Map.Entry<OutputPath, String> entry : files.entrySet()) {
            try {
                if (!Fingerprint.of(Files.readAllBytes(entry.getKey().file())).equals(entry.getValue())) {
                    return false;
                }
            } catch (IOException e) {
                // Gone, or a directory now: the run that follows tells what is in the way.
                return false;
            }
        }
        return true;
    }
}
