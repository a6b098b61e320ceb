package io.github.errorspec.past;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The last line of a lock: how many lines stand before it, and their checksum, so that one that lacks some or says something else than when
 * it was written does not pass for a whole one. Locks of the first versions have no checksum.
 */
final class LockEnd {
    private static final Pattern LAST = Pattern.compile(
            "# The end of the lock, after ([0-9]{1,9}) lines(?: with the checksum ([0-9a-f]{8}))?[.]\\s*$");

    /** As many characters, or some more, are put into bytes at once. */
    private static final int PIECE = 1 << 16;

    private LockEnd() {}

    /** The last line of a text. */
    static String of(String text) {
        int end = text.length();
        return "# The end of the lock, after " + lines(text, end) + " lines with the checksum " + checksum(text, end)
                + ".\n";
    }

    /** What is wrong with the text of a lock, if it is not whole. It is large, so it is looked at where it is. */
    static Optional<String> fault(String text) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = text.lastIndexOf('\n', end - 1) + 1;
        Matcher last = LAST.matcher(text.substring(start));
        if (!last.matches()) {
            return Optional.of("is not whole: its last line is not there, which says that it is whole");
        }
        int lines = lines(text, start);
        if (!last.group(1).equals(String.valueOf(lines))) {
            return Optional.of(
                    "is not whole: it has " + lines + " lines before the last one, which says " + last.group(1));
        }
        String written = last.group(2);
        return written == null || written.equals(checksum(text, start))
                ? Optional.empty()
                : Optional.of("is not as it was written: its lines have another checksum than `" + written
                        + "`, which the last one says");
    }

    private static int lines(String text, int end) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** One for accidents, which notices each that stays within four bytes. Whoever means harm writes a last line that is right. */
    private static String checksum(String text, int end) {
        CRC32 checksum = new CRC32();
        int from = 0;
        while (from < end) {
            // Whole lines, so that no character is cut in two.
            int line = text.indexOf('\n', Math.min(from + PIECE, end));
            int to = line < 0 || line >= end ? end : line + 1;
            checksum.update(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
            from = to;
        }
        return String.format("%08x", checksum.getValue());
    }
}
