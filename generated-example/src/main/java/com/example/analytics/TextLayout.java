package com.example.analytics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Text for a terminal of a hundred columns, four of which are left for an indentation. */
final class TextLayout {
    private static final int WIDTH = 96;
    private static final int GAP = 2;
    private static final Pattern MEMBER_START = Pattern.compile("(?<=,)(?=\")");

    private TextLayout() {}

    /** Breaks compact JSON between members, where it has to. */
    static List<String> wrapJson(String json) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String member : MEMBER_START.split(json, -1)) {
            if (!line.isEmpty() && line.length() + member.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(' ');
            }
            line.append(member);
        }
        lines.add(line.toString());
        return lines;
    }

    /** Sets words in as many columns as fit, to be read downwards. */
    static List<String> columns(List<String> words) {
        int width = GAP + words.stream().mapToInt(String::length).max().orElse(0);
        int columns = Math.max(1, (WIDTH + GAP) / width);
        int rows = (words.size() + columns - 1) / columns;
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = row; i < words.size(); i += rows) {
                line.append(words.get(i)).append(" ".repeat(width - words.get(i).length()));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }
}
