package io.github.errorspec.edit;

import java.util.ArrayList;
import java.util.List;

/** The lines in which two versions of a text differ, as {@code diff -u} shows them and {@code patch} understands them. */
public final class UnifiedDiff {
    private static final int CONTEXT = 3;

    /** What is in between may be thought of as other lines; edits of a spec are nearer to each other. */
    private static final int WINDOW = 1000;

    private final List<String> old;
    private final List<String> now;
    private final List<Hunk> hunks = new ArrayList<>();

    private UnifiedDiff(String before, String after) {
        this.old = lines(before);
        this.now = lines(after);
    }

    /** Lines from one number to another that are no longer there, and those that are there instead; from 0. */
    private record Hunk(int from, int to, int nowFrom, int nowTo) {}

    /** The whole diff; nothing if both are the same. */
    public static String of(String name, String before, String after) {
        UnifiedDiff diff = new UnifiedDiff(before, after);
        diff.compare();
        return diff.hunks.isEmpty() ? "" : "--- a/" + name + "\n+++ b/" + name + "\n" + diff.text();
    }

    /** With their line breaks; no more than a patch needs to tell a last line with one from a last line without. */
    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\n)|(?<=\r)(?!\n)"));
    }

    private void compare() {
        int i = 0;
        int j = 0;
        while (i < old.size() || j < now.size()) {
            if (isSame(i, j)) {
                i++;
                j++;
                continue;
            }
            int[] next = meeting(i, j);
            hunks.add(new Hunk(i, next[0], j, next[1]));
            i = next[0];
            j = next[1];
        }
    }

    private boolean isSame(int i, int j) {
        return i < old.size() && j < now.size() && old.get(i).equals(now.get(j));
    }

    /** The nearest lines from which on both are the same again. */
    private int[] meeting(int i, int j) {
        for (int distance = 1; distance <= WINDOW; distance++) {
            for (int removed = 0; removed <= distance; removed++) {
                int a = i + removed;
                int b = j + distance - removed;
                boolean ends = a >= old.size() && b >= now.size();
                if (ends || isSame(a, b)) {
                    return new int[] {Math.min(a, old.size()), Math.min(b, now.size())};
                }
            }
        }
        return new int[] {old.size(), now.size()};
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        int first = 0;
        while (first < hunks.size()) {
            int last = first;
            while (last + 1 < hunks.size()
                    && hunks.get(last + 1).from() - hunks.get(last).to() <= 2 * CONTEXT) {
                last++;
            }
            append(hunks.subList(first, last + 1), text);
            first = last + 1;
        }
        return text.toString();
    }

    private void append(List<Hunk> near, StringBuilder text) {
        Hunk first = near.get(0);
        Hunk last = near.get(near.size() - 1);
        int from = Math.max(0, first.from() - CONTEXT);
        int to = Math.min(old.size(), last.to() + CONTEXT);
        int nowFrom = first.nowFrom() - (first.from() - from);
        int nowTo = last.nowTo() + to - last.to();
        text.append("@@ -")
                .append(range(from, to))
                .append(" +")
                .append(range(nowFrom, nowTo))
                .append(" @@\n");
        int at = from;
        for (Hunk hunk : near) {
            append(' ', old.subList(at, hunk.from()), text);
            append('-', old.subList(hunk.from(), hunk.to()), text);
            append('+', now.subList(hunk.nowFrom(), hunk.nowTo()), text);
            at = hunk.to();
        }
        append(' ', old.subList(at, to), text);
    }

    private static String range(int from, int to) {
        return (to == from ? from : from + 1) + "," + (to - from);
    }

    private static void append(char sign, List<String> lines, StringBuilder text) {
        for (String line : lines) {
            text.append(sign).append(line);
            if (!line.endsWith("\n")) {
                text.append(line.endsWith("\r") ? "\n" : "\n\\ No newline at end of file\n");
            }
        }
    }
}
