package io.github.errorspec.trust;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes of a spec that nobody would make: of bytes, lines, words and of what YAML is made of. */
final class SpecMutations {
    /** What YAML, Unicode, JSON, and languages that are generated, may take for something else than words. */
    private static final List<String> ODD = List.of(
            "&a ",
            "*a",
            "&a *a",
            "<<: *a",
            "<<: [*a, *a]",
            "!!int ",
            "!!binary ",
            "!!set ",
            "!a ",
            "!<tag:yaml.org,2002:str> ",
            "%YAML 1.1\n",
            "---\n",
            "...\n",
            "|\n",
            ">-\n",
            "|2\n",
            "|9+\n",
            "? ",
            ": ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            "[[[[",
            "{{",
            "}}",
            "{a}",
            "\"",
            "'",
            "`",
            "#",
            " #",
            "@",
            "%",
            ",",
            "\t",
            "\r",
            "\r\n",
            "\n",
            "\n\n",
            "  ",
            "\u0000",
            "\u001b[2J",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u200b",
            "\u200d",
            "\u2028",
            "\u2029",
            "\u202e",
            "\u2066",
            "\ufeff",
            "\ufffe",
            "\uffff",
            "\ufdd0",
            "\ue000",
            "\\uD800",
            "\\uDC00",
            "\\x00",
            "\\0",
            "\\U0010FFFF",
            "\ud83d\ude00",
            "e\u0301",
            "\u0130",
            "\u00df",
            "\u212a",
            "\u2019",
            "\u201c",
            "0",
            "-0",
            "-1",
            "08",
            "0x1F",
            "0o17",
            "1_000",
            "1e999",
            "-1e-999",
            ".inf",
            ".NaN",
            "9223372036854775808",
            "99999999999999999999999999",
            "1.0",
            "true",
            "no",
            "~",
            "null",
            "2024-02-30",
            "PT1S",
            "\"\"",
            "''",
            "[]",
            "{}",
            "[1, [2]]",
            "{a: {b: c}}",
            "x-a",
            "errorSpec: 1",
            "allow",
            "*/",
            "/*",
            "//",
            "-->",
            "<!--",
            "${a}",
            "$(a)",
            "#{a}",
            "<%= a %>",
            "{@a b}",
            "\\u000a",
            "\\",
            "\"\"\"",
            "'''",
            "../a",
            "/",
            "a/b",
            "classpath:a",
            "X",
            "XX",
            "NN",
            "1XXX",
            "constructor",
            "__proto__",
            "class",
            "String",
            "self");

    private static final Pattern TOKEN = Pattern.compile("[A-Za-z_][\\w.-]*+|[0-9]++|\"[^\"\n]*+\"|[^\\s\\w]");
    private static final Pattern VALUE = Pattern.compile("(?m)(?<=: )[^\n]++$");
    private static final Pattern NUMBER = Pattern.compile("[0-9]++");

    private final Random random;
    private final String other;

    /**
     * By these numbers.
     *
     * @param other another spec, from which parts are taken
     */
    SpecMutations(Random random, String other) {
        this.random = random;
        this.other = other;
    }

    /** One to four changes. */
    byte[] of(String spec) {
        String text = spec;
        for (int i = random.nextInt(4); i >= 0; i--) {
            text = changed(text);
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return random.nextInt(8) == 0 ? bytesOf(bytes) : bytes;
    }

    private String changed(String text) {
        return switch (random.nextInt(13)) {
            case 0 -> inserted(text, random.nextInt(text.length() + 1), odd());
            case 1 -> replaced(text, TOKEN, odd());
            case 2 -> replaced(text, TOKEN, "");
            case 3 -> replaced(text, VALUE, odd());
            case 4 -> replaced(text, VALUE, found(text, VALUE));
            case 5 -> replaced(text, VALUE, found(other, VALUE));
            case 6 -> replaced(text, NUMBER, odd());
            case 7 -> replaced(text, TOKEN, found(text, TOKEN));
            case 8 -> lines(text);
            case 9 -> spliced(text);
            case 10 -> before(text, VALUE, odd());
            case 11 -> whole(text);
            default -> repeated(text);
        };
    }

    private String odd() {
        return ODD.get(random.nextInt(ODD.size()));
    }

    private static String inserted(String text, int at, String part) {
        return text.substring(0, at) + part + text.substring(at);
    }

    private String replaced(String text, Pattern pattern, String part) {
        int[] place = place(text, pattern);
        return text.substring(0, place[0]) + part + text.substring(place[1]);
    }

    private String before(String text, Pattern pattern, String part) {
        return inserted(text, place(text, pattern)[0], part);
    }

    private String found(String text, Pattern pattern) {
        int[] place = place(text, pattern);
        return text.substring(place[0], place[1]);
    }

    /** Any place of those where a pattern fits, or the end of the text. */
    private int[] place(String text, Pattern pattern) {
        List<int[]> places = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        return places.isEmpty() ? new int[] {text.length(), text.length()} : places.get(random.nextInt(places.size()));
    }

    private String lines(String text) {
        List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.add(random.nextInt(lines.size()), lines.remove(at));
            case 3 -> lines.set(at, " ".repeat(random.nextInt(5)) + line);
            case 4 -> lines.set(at, line.strip());
            default -> lines.set(at, "\t" + line);
        }
        return String.join("\n", lines);
    }

    private String spliced(String text) {
        String[] mine = text.split("\n", -1);
        String[] others = other.split("\n", -1);
        int from = random.nextInt(mine.length);
        int to = random.nextInt(others.length);
        return String.join("\n", List.of(mine).subList(0, from)) + "\n"
                + String.join("\n", List.of(others).subList(to, others.length));
    }

    private String whole(String text) {
        return switch (random.nextInt(6)) {
            case 0 -> text.replace("\n", "\r\n");
            case 1 -> text.replace("\n", "\r");
            case 2 -> "\ufeff" + text;
            case 3 -> text.replace("  ", "\t");
            case 4 -> text.substring(0, random.nextInt(text.length() + 1));
            default -> text.replace("\n", "\u2028");
        };
    }

    private String repeated(String text) {
        return inserted(text, random.nextInt(text.length() + 1), odd().repeat(1 + random.nextInt(300)));
    }

    private byte[] bytesOf(byte[] bytes) {
        byte[] changed = Arrays.copyOf(bytes, bytes.length);
        for (int i = random.nextInt(4); i >= 0 && changed.length > 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }
}
