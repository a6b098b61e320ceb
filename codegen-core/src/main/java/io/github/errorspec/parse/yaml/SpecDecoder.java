package io.github.errorspec.parse.yaml;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.FileKind;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** From bytes to text: UTF-8, with or without a byte order mark, and nothing else. */
public final class SpecDecoder {
    private SpecDecoder() {}

    public static Optional<String> decode(String name, FileKind kind, byte[] bytes, Diagnostics diagnostics) {
        if (isUtf16(bytes)) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.NOT_UTF_8, SourceText.of(name, "").whole(), "the " + kind.word() + " is UTF-16")
                    .withHelp("save it as UTF-8"));
            return Optional.empty();
        }
        if (isPlain(bytes)) {
            return Optional.of(new String(bytes, StandardCharsets.US_ASCII));
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.onMalformedInput(CodingErrorAction.REPORT).decode(in, text, true);
        text.flip();
        if (result.isError()) {
            report(name, kind, text.toString(), in, bytes, diagnostics);
            return Optional.empty();
        }
        return checked(name, kind, text.toString(), diagnostics);
    }

    /** Whether it has printable ASCII characters and line breaks alone, as most large tables do, and begins with one that is no space. */
    private static boolean isPlain(byte[] bytes) {
        for (byte b : bytes) {
            if ((b < ' ' || b > '~') && b != '\n') {
                return false;
            }
        }
        return bytes.length > 0 && bytes[0] > ' ';
    }

    private static Optional<String> checked(String name, FileKind kind, String text, Diagnostics diagnostics) {
        if (text.isBlank()) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.EMPTY_FILE, SourceText.of(name, "").whole(), "the " + kind.word() + " is empty")
                    .withHelp(HowToBegin.of(kind)));
            return Optional.empty();
        }
        int at = firstUnprintable(text);
        if (at >= 0) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.BINARY_FILE,
                            end(name, text.substring(0, at)),
                            String.format(
                                    "the %s has the character U+%04X, which is not printable",
                                    kind.word(), text.codePointAt(at)))
                    .withHelp("a " + kind.word()
                            + " is text; inside double quotes such a character can be written as an escape"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void report(
            String name, FileKind kind, String before, ByteBuffer rest, byte[] bytes, Diagnostics diagnostics) {
        String what = String.format("the byte 0x%02X is not UTF-8", rest.get(rest.position()));
        diagnostics.add(
                hasControls(bytes)
                        ? Diagnostic.of(
                                        SyntaxFault.BINARY_FILE,
                                        end(name, before),
                                        what + ", and the file has bytes that no text has")
                                .withHelp("is this the right file? A " + kind.word() + " is YAML text")
                        : Diagnostic.of(SyntaxFault.NOT_UTF_8, end(name, before), what)
                                .withHelp("save the " + kind.word() + " as UTF-8"));
    }

    /** Whether a file of unknown encoding has bytes that are control characters in all of them. */
    private static boolean hasControls(byte[] bytes) {
        for (byte b : bytes) {
            if ((b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') || b == 0x7F) {
                return true;
            }
        }
        return false;
    }

    /** The place behind some text. The text itself is shown up to there only: what follows may not be printable. */
    private static SourceSpan end(String name, String before) {
        SourceText source = SourceText.of(name, before);
        int line = Math.max(1, source.lineCount());
        boolean newLine = before.endsWith("\n");
        String last = newLine ? "" : source.line(line);
        return source.span(newLine ? line + 1 : line, last.codePointCount(0, last.length()) + 1, 1);
    }

    private static int firstUnprintable(String text) {
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            boolean ordinary = (c >= ' ' && c <= '~') || c == '\n';
            if (!ordinary && !StreamReader.isPrintable(c)) {
                return at;
            }
            at += Character.charCount(c);
        }
        return -1;
    }

    /** By its byte order mark or, without one, by the zero beside its first character, which no UTF-8 text has. */
    private static boolean isUtf16(byte[] bytes) {
        return startsWith(bytes, 0xFE, 0xFF)
                || startsWith(bytes, 0xFF, 0xFE)
                || (bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0));
    }

    private static boolean startsWith(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
