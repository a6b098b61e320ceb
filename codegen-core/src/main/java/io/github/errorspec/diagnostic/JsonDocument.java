package io.github.errorspec.diagnostic;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A report that is JSON, on many lines, the same on every platform. */
public final class JsonDocument {
    private static final JsonFactory FACTORY = new JsonFactory();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayEmptySeparator("")
            .withObjectEmptySeparator("");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Zl}\\p{Zp}\\x7F-\\x9F]");

    private JsonDocument() {}

    /** What writes a document, member by member. */
    public interface Content {
        void writeTo(JsonGenerator out) throws IOException;
    }

    public static String of(Content content) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.setPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines)
                    .withSeparators(SEPARATORS));
            content.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory can always be written", e);
        }
        return escaped(text.append('\n').toString());
    }

    /** Without what nobody sees, such as a change of the direction of text, which stands in texts alone; readers find it as it was. */
    private static String escaped(String json) {
        return UNSEEN.matcher(json).replaceAll(unseen -> unseen.group()
                .chars()
                .mapToObj(unit -> String.format(Locale.ROOT, "\\\\u%04x", unit))
                .collect(Collectors.joining()));
    }
}
