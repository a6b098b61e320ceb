package io.github.errorspec.emit.typescript;

import io.github.errorspec.emit.CommentLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** JSDoc comments around Markdown, in which no text ends the comment or begins a tag. */
final class TypeScriptComment {
    private static final int WIDTH = 100;
    private static final Pattern FENCE = Pattern.compile("\\s{0,3}(```|~~~).*");
    private static final Pattern CODE_SPAN = Pattern.compile("`[^`]+`");
    private static final Pattern MARKUP = Pattern.compile("<(?=[A-Za-z/!?])");

    /** What looks like a space, or like nothing, and linters take for a mistake of whoever typed it. */
    private static final Pattern ODD_SPACE = Pattern.compile("[\u00a0\u1680\u180e\u2000-\u200b\u202f\u205f\u3000]");

    /** Compilers see a tag also in the middle of a line, and in code. */
    private static final Pattern TAG = Pattern.compile("(?<=^|\\s)@");

    private TypeScriptComment() {}

    /** A comment without a line break behind it. */
    static String of(List<String> blocks, int indent) {
        return of(blocks, Optional.empty(), indent);
    }

    /**
     * A comment of something that may be deprecated.
     *
     * @param deprecation why, and what to use instead
     */
    static String of(List<String> blocks, Optional<String> deprecation, int indent) {
        int width = WIDTH - indent - " * ".length();
        List<String> lines = new ArrayList<>(escaped(blocks, width));
        deprecation.ifPresent(text -> {
            if (!lines.isEmpty()) {
                lines.add("");
            }
            List<String> more = escaped(List.of(text), width - "@deprecated ".length());
            lines.add("@deprecated " + more.get(0));
            lines.addAll(more.subList(1, more.size()));
        });
        String margin = " ".repeat(indent);
        if (lines.size() == 1) {
            return margin + "/** " + lines.get(0).strip() + " */";
        }
        StringBuilder out = new StringBuilder(margin).append("/**\n");
        for (String line : lines) {
            out.append(margin)
                    .append(line.isEmpty() ? " *" : " * ")
                    .append(line)
                    .append('\n');
        }
        return out.append(margin).append(" */").toString();
    }

    private static List<String> escaped(List<String> blocks, int width) {
        List<String> plain = blocks.stream()
                .map(block -> ODD_SPACE.matcher(block).replaceAll(" "))
                .toList();
        List<String> escaped = new ArrayList<>();
        boolean fenced = false;
        for (String line : CommentLines.of(plain, width)) {
            boolean fence = FENCE.matcher(line).matches();
            String text = fenced || fence ? line : withoutMarkup(line);
            escaped.add(
                    TAG.matcher(text).replaceAll("\\\\@").replace("{@", "{\\@").replace("*/", "*\\/"));
            fenced = fenced != fence;
        }
        return escaped;
    }

    /** Editors and documentation tools show Markdown, where HTML is HTML unless it is code. */
    private static String withoutMarkup(String line) {
        StringBuilder out = new StringBuilder();
        Matcher code = CODE_SPAN.matcher(line);
        int from = 0;
        while (code.find()) {
            out.append(markupEscaped(line.substring(from, code.start()))).append(code.group());
            from = code.end();
        }
        return out.append(markupEscaped(line.substring(from))).toString();
    }

    private static String markupEscaped(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\<");
    }
}
