package io.github.errorspec.emit.terminal;

import io.github.errorspec.diagnostic.Visible;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks a text into lines that a terminal has room for. */
final class Wrapping {
    /** Takes no room. */
    private static final Pattern STYLE = Pattern.compile("\u001b\\[[0-9;]*m");

    private Wrapping() {}

    /** The lines of a text, which ends lines where it has to; a word that is too long for a line has one of its own. */
    static List<String> lines(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.split(TerminalForm.HARD_BREAK + "\n", -1)) {
            wrap(line.replace('\n', ' ').strip(), width, lines);
        }
        return lines;
    }

    private static void wrap(String text, int width, List<String> lines) {
        // The row of a table.
        if (text.startsWith("|")) {
            lines.add(text);
            return;
        }
        StringBuilder line = new StringBuilder();
        int room = width;
        for (String word : text.split(" ", -1)) {
            int columns = columns(word);
            if (line.length() > 0 && columns + 1 > room) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                room = width;
            }
            boolean first = line.length() == 0;
            line.append(first ? "" : " ").append(word);
            room -= columns + (first ? 0 : 1);
        }
        lines.add(line.toString());
    }

    static int columns(String text) {
        String seen = text.indexOf('\u001b') < 0 ? text : STYLE.matcher(text).replaceAll("");
        return seen.codePoints().map(Visible::width).sum();
    }

    /** The lines behind the first one stand behind these spaces. */
    static List<String> hanging(String first, String text, int width) {
        return prefixed(first, " ".repeat(columns(first)), lines(text, width - columns(first)));
    }

    static List<String> prefixed(String first, String rest, List<String> lines) {
        List<String> all = new ArrayList<>();
        for (String line : lines) {
            String prefix = all.isEmpty() ? first : rest;
            all.add(line.isEmpty() ? prefix.stripTrailing() : prefix + line);
        }
        return all;
    }
}
