package io.github.errorspec;

import io.github.errorspec.diagnostic.Visible;
import io.github.errorspec.write.Difference;
import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a run would do, for people; a screen full at most, as a new version of ErrorSpec may change every file.
 *
 * <pre>
 * error-spec.yaml: 1 file would be changed, 1 deleted
 *   changed: src/errors/shop.ts
 *       12 |-  ONE: 400,
 *       12 |+  ONE: 404,
 *   deleted: src/errors/two.ts
 * </pre>
 */
public final class DifferencesText {
    private static final int MOST_FILES = 40;

    /** Of how many changed files the first lines are shown. */
    private static final int MOST_SHOWN = 5;

    /** How many lines of each are shown of what goes, and of what comes. */
    private static final int MOST_LINES = 3;

    private static final int WIDTH = 120;

    /** The columns of the number of a line. */
    private static final int NUMBER = 8;

    private DifferencesText() {}

    /**
     * A list that ends in a line break.
     *
     * @param name of the spec
     * @param differences at least one
     * @param directory from which files are named
     */
    public static String of(String name, List<Difference> differences, Path directory) {
        StringBuilder text = new StringBuilder(Visible.sentence(name))
                .append(": ")
                .append(summary(differences))
                .append('\n');
        int shown = 0;
        for (Difference difference : differences.subList(0, Math.min(MOST_FILES, differences.size()))) {
            String file = name(difference.file(), directory);
            text.append("  ")
                    .append(difference.change())
                    .append(": ")
                    .append(file)
                    .append('\n');
            if (difference.before().isPresent() && difference.after().isPresent() && shown++ < MOST_SHOWN) {
                append(difference.before().get(), difference.after().get(), text);
            }
        }
        int more = differences.size() - MOST_FILES;
        return text + (more > 0 ? "  and " + more + " more\n" : "");
    }

    /** Such as {@code 2 files would be added, 1 deleted}. */
    private static String summary(List<Difference> differences) {
        Map<String, Long> counts = differences.stream()
                .collect(Collectors.groupingBy(Difference::change, LinkedHashMap::new, Collectors.counting()));
        StringBuilder text = new StringBuilder();
        counts.forEach((change, count) -> {
            boolean first = text.isEmpty();
            String files = count == 1 ? " file would be " : " files would be ";
            text.append(first ? "" : ", ")
                    .append(count)
                    .append(first ? files : " ")
                    .append(change);
        });
        return text.toString();
    }

    private static String name(Path file, Path directory) {
        Path base = directory.toAbsolutePath().normalize();
        Path name = file.startsWith(base) ? base.relativize(file) : file;
        return Visible.sentence(name.toString().replace(File.separatorChar, '/'));
    }

    /** What lies between the lines that both begin with and the lines that both end with. */
    private static void append(String before, String after, StringBuilder text) {
        List<String> old = before.lines().toList();
        List<String> now = after.lines().toList();
        int shorter = Math.min(old.size(), now.size());
        int from = 0;
        while (from < shorter && old.get(from).equals(now.get(from))) {
            from++;
        }
        int behind = 0;
        while (behind < shorter - from && old.get(old.size() - 1 - behind).equals(now.get(now.size() - 1 - behind))) {
            behind++;
        }
        append('-', old.subList(0, old.size() - behind), from, text);
        append('+', now.subList(0, now.size() - behind), from, text);
        if (old.equals(now)) {
            text.append(" ".repeat(NUMBER)).append(" |only the ends of lines differ\n");
        }
    }

    private static void append(char sign, List<String> lines, int from, StringBuilder text) {
        int to = Math.min(lines.size(), from + MOST_LINES);
        for (int i = from; i < to; i++) {
            String line = lines.get(i);
            String cut = line.codePointCount(0, line.length()) > WIDTH
                    ? line.substring(0, line.offsetByCodePoints(0, WIDTH)) + "…"
                    : line;
            String number = String.valueOf(i + 1);
            text.append(" ".repeat(Math.max(0, NUMBER - number.length())))
                    .append(number)
                    .append(" |")
                    .append(sign)
                    .append(Visible.line(cut))
                    .append('\n');
        }
        if (to < lines.size()) {
            text.append(" ".repeat(NUMBER))
                    .append(" |")
                    .append(sign)
                    .append("… and ")
                    .append(lines.size() - to)
                    .append(" more\n");
        }
    }
}
