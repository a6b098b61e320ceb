package io.github.errorspec.parse;

import io.github.errorspec.diagnostic.Diagnostic;
import io.github.errorspec.diagnostic.Diagnostics;
import io.github.errorspec.source.SourceSpan;
import io.github.errorspec.source.SourceText;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** From bytes to text: UTF-8, with or without a byte order mark, and nothing else. */
final class SpecDecoder {
    private SpecDecoder() {}

    static Optional<String> decode(String name, byte[] bytes, Diagnostics diagnostics) {
        if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.NOT_UTF_8,
                            SourceText.of(name, "").whole(),
                            "the spec is UTF-16, by its byte order mark")
                    .withHelp("save it as UTF-8"));
            return Optional.empty();
        }
        int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        CharBuffer text = CharBuffer.allocate(bytes.length - start);
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.onMalformedInput(CodingErrorAction.REPORT).decode(in, text, true);
        text.flip();
        if (result.isError()) {
            report(name, text.toString(), in, diagnostics);
            return Optional.empty();
        }
        return checked(name, text.toString(), diagnostics);
    }

    private static Optional<String> checked(String name, String text, Diagnostics diagnostics) {
        if (text.isBlank()) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.EMPTY_FILE, SourceText.of(name, "").whole(), "the spec is empty")
                    .withHelp("begin with `errorSpec: 1`, `id: my.api`, `title: My API` and `errors:`"));
            return Optional.empty();
        }
        int at = firstControl(text);
        if (at >= 0) {
            diagnostics.add(Diagnostic.of(
                            SyntaxFault.BINARY_FILE,
                            end(name, text.substring(0, at)),
                            String.format("the spec has the control character U+%04X", (int) text.charAt(at)))
                    .withHelp("a spec is text; inside double quotes such a character is written as an escape"));
            return Optional.empty();
        }
        return Optional.of(text);
    }

    private static void report(String name, String before, ByteBuffer rest, Diagnostics diagnostics) {
        String what = String.format("the byte 0x%02X is not UTF-8", rest.get(rest.position()));
        boolean binary = firstControl(before) >= 0;
        diagnostics.add(
                binary
                        ? Diagnostic.of(
                                        SyntaxFault.BINARY_FILE,
                                        end(name, before),
                                        what + ", and the file has control characters")
                                .withHelp("is this the right file? A spec is YAML text")
                        : Diagnostic.of(SyntaxFault.NOT_UTF_8, end(name, before), what)
                                .withHelp("save the spec as UTF-8"));
    }

    /** The place behind some text. The text itself is shown up to there only: what follows may not be printable. */
    private static SourceSpan end(String name, String before) {
        SourceText source = SourceText.of(name, before);
        int line = Math.max(1, source.lineCount());
        boolean newLine = before.endsWith("\n");
        String last = newLine ? "" : source.line(line);
        return source.span(newLine ? line + 1 : line, last.codePointCount(0, last.length()) + 1, 1);
    }

    private static int firstControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7F) {
                return i;
            }
        }
        return -1;
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
