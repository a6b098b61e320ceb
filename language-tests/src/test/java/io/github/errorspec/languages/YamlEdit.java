package io.github.errorspec.languages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextEdit;

/**
 * A text in which something was inserted, as an editor does it.
 *
 * @param text the whole text
 * @param start where what was inserted begins
 * @param end where it ends
 * @param cursor where the user types on: at the first place that is to be filled, else behind
 */
record YamlEdit(String text, int start, int end, int cursor) {
    /** Of a snippet: {@code $1}, {@code ${1:what stands there first}}, {@code ${1|one,or,other|}}, and escaped characters. */
    private static final Pattern PART =
            Pattern.compile("\\$\\d+|\\$\\{\\d+\\|([^,|]*)[^|]*\\|}|\\$\\{\\d+:((?:\\\\.|[^}\\\\])*)}|\\\\([$}\\\\])");

    static YamlEdit insert(String text, CompletionItem item) {
        TextEdit edit = item.getTextEdit().getLeft();
        int start = offset(text, edit.getRange().getStart());
        int end = offset(text, edit.getRange().getEnd());
        int line = text.lastIndexOf('\n', start - 1) + 1;
        String indent = text.substring(line).replaceFirst("(?s)[^ ].*", "");
        String snippet = edit.getNewText().replace("\n", "\n" + indent);
        StringBuilder inserted = new StringBuilder();
        Matcher part = PART.matcher(snippet);
        int from = 0;
        int cursor = -1;
        while (part.find()) {
            inserted.append(snippet, from, part.start());
            cursor = cursor < 0 && part.group(3) == null ? inserted.length() : cursor;
            inserted.append(
                    part.group(1) != null
                            ? part.group(1)
                            : part.group(2) != null
                                    ? part.group(2).replaceAll("\\\\([$}\\\\])", "$1")
                                    : part.group(3) != null ? part.group(3) : "");
            from = part.end();
        }
        inserted.append(snippet.substring(from));
        return new YamlEdit(
                text.substring(0, start) + inserted + text.substring(end),
                start,
                start + inserted.length(),
                start + (cursor < 0 ? inserted.length() : cursor));
    }

    private static int offset(String text, Position position) {
        int line = 0;
        for (int i = 0; i < position.getLine(); i++) {
            line = text.indexOf('\n', line) + 1;
        }
        return line + position.getCharacter();
    }
}
