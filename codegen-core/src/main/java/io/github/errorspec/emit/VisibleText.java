package io.github.errorspec.emit;

/** Which characters of a text people see. */
public final class VisibleText {
    private VisibleText() {}

    /**
     * Not what controls a device or the direction of text, and no noncharacter or half of a pair. By number, since the classes
     * that the JDK knows grow with each version of Unicode, and the output is the same on all of them.
     */
    public static boolean isVisible(int c) {
        boolean control = c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
        boolean direction = c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xD800 && c <= 0xDFFF);
        return !control && !direction && !noncharacter;
    }
}
