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

    private LockEnd() {}

    /** The last line of a text. */
    static String of(String text) {
        return "# The end of the lock, after " + lines(text) + " lines with the checksum " + checksum(text) + ".\n";
    }

    /** What is wrong with the text of a lock, if it is not whole. */
    static Optional<String> fault(String text) {
        int start = text.stripTrailing().lastIndexOf('\n') + 1;
        Matcher last = LAST.matcher(text.substring(start));
        if (!last.matches()) {
            return Optional.of("is not whole: its last line is not there, which says that it is whole");
        }
        String before = text.substring(0, start);
        int lines = lines(before);
        if (!last.group(1).equals(String.valueOf(lines))) {
            return Optional.of(
                    "is not whole: it has " + lines + " lines before the last one, which says " + last.group(1));
        }
        String written = last.group(2);
        return written == null || written.equals(checksum(before))
                ? Optional.empty()
                : Optional.of("is not as it was written: its lines have another checksum than `" + written
                        + "`, which the last one says");
    }

    private static int lines(String text) {
        int lines = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            lines++;
        }
        return lines;
    }

    /** One for accidents, which notices each that stays within four bytes. Whoever means harm writes a last line that is right. */
    private static String checksum(String text) {
        CRC32 checksum = new CRC32();
        checksum.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format("%08x", checksum.getValue());
    }
}
