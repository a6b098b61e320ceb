package io.github.errorspec.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * What tells whether a file is still as it was written. Size and time are asked first; the content is looked at only where the
 * time is another, as it is after a checkout or a copy.
 *
 * @param checksum of the content, or of the part of it that was written, 64 bits in hexadecimal digits: against accidents, not against an adversary
 * @param size in bytes
 * @param modified when the file was last modified, in milliseconds since 1970
 */
record Stamp(String checksum, long size, long modified) {
    /** Of a file that has just been written, or found to have this content. */
    static Stamp of(byte[] content, Path file) throws IOException {
        return new Stamp(checksum(content), content.length, Disk.facts(file).modified());
    }

    /** Of a file that will have this content, and a time that nobody knows. */
    static Stamp yetToBeWritten(byte[] content) {
        return new Stamp(checksum(content), content.length, -1);
    }

    /** Of a part of a file that has just been written, or found to have this content. */
    static Stamp ofPart(byte[] content, Path file) throws IOException {
        Disk.Facts facts = Disk.facts(file);
        return new Stamp(checksum(content), facts.size(), facts.modified());
    }

    /** Whether size and time are the same; nobody changes a file within a millisecond of its writing. */
    boolean isUntouched(long modifiedNow, long sizeNow) {
        return modifiedNow == modified && sizeNow == size;
    }

    /** Whether the content is the same, whatever the time. */
    boolean isSame(Path file) throws IOException {
        Disk.Facts facts = Disk.facts(file);
        return isUntouched(facts.modified(), facts.size())
                || (facts.kind() == Disk.Kind.FILE
                        && facts.size() == size
                        && checksum(Disk.bytes(file)).equals(checksum));
    }

    static String checksum(byte[] content) {
        CRC32 one = new CRC32();
        one.update(content);
        CRC32C other = new CRC32C();
        other.update(content);
        return Long.toHexString((one.getValue() << Integer.SIZE) | other.getValue());
    }
}
