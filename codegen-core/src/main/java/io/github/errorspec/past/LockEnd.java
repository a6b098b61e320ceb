package io.github.errorspec.past;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The last line of a lock: how many lines stand before it, so that one that lacks some does not pass for a whole one. */
final class LockEnd {
    private static final Pattern LAST = Pattern.compile("# The end of the lock, after ([0-9]{1,9}) lines[.]\\s*$");

    private LockEnd() {}

    /** The last line of a text. */
    static String of(CharSequence text) {
        return "# The end of the lock, after " + lines(text) + " lines.\n";
    }

    /** What is wrong with the text of a lock, if it is not whole. */
    static Optional<String> fault(String text) {
        int start = text.stripTrailing().lastIndexOf('\n') + 1;
        Matcher last = LAST.matcher(text.substring(start));
        if (!last.matches()) {
            return Optional.of("its last line is not there, which says that it is whole");
        }
        int lines = lines(text.substring(0, start));
        return last.group(1).equals(String.valueOf(lines))
                ? Optional.empty()
                : Optional.of("it has " + lines + " lines before the last one, which says " + last.group(1));
    }

    private static int lines(CharSequence text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
